import type { Spot } from "./declutter.ts";
import type { Point } from "./polyline.ts";
import type { Frame } from "./shots.ts";

/** A camera over a view: the point in the middle, user units, and how much larger than the whole view it shows. */
export type Camera = { x: number; y: number; k: number };

type Size = readonly [width: number, height: number];

/** Clear space round what is looked at, in screen pixels: for labels and controls. */
export type Margins = { top: number; right: number; bottom: number; left: number };

/** Nearer than this the generalised lines show their corners. */
const NEAREST = 7;

const clamp = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);

/**
 * The camera that shows a frame as large as it fits into a window with margins, without looking past the data.
 * @param frame what is looked at, user units
 * @param size the view box, user units, which the window fits in whole at k = 1
 * @param window the window, screen pixels
 * @param data how far there is anything to see, user units
 */
export function fit(frame: Frame, size: Size, window: Size, margins: Margins, data: Frame): Camera {
  const [width, height] = window;
  const pixels = Math.min(width / size[0], height / size[1]);
  const room = [width - margins.left - margins.right, height - margins.top - margins.bottom] as const;
  const wanted = Math.min(room[0] / (frame[2] - frame[0]), room[1] / (frame[3] - frame[1]));
  const least = Math.max(width / (data[2] - data[0]), height / (data[3] - data[1]));
  const scale = Math.min(Math.max(wanted, least), Math.max(NEAREST * pixels, least));
  const middle = (from: number, to: number, before: number, after: number): number =>
    (from + to) / 2 + (after - before) / 2 / scale;
  return {
    x: clamp(
      middle(frame[0], frame[2], margins.left, margins.right),
      data[0] + width / 2 / scale,
      data[2] - width / 2 / scale,
    ),
    y: clamp(
      middle(frame[1], frame[3], margins.top, margins.bottom),
      data[1] + height / 2 / scale,
      data[3] - height / 2 / scale,
    ),
    k: scale / pixels,
  };
}

/** Between two cameras: `share` 0 is the first, 1 the second. The scale goes by ratio, as the eye sees it. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), k: from.k * (to.k / from.k) ** share };
}

/**
 * Points along a line as they lie in the window, screen pixels.
 * @param size the view box, user units
 * @param apart how far apart two of them are at most, screen pixels
 */
export function spotsOf(
  line: readonly Point[],
  { x, y, k }: Camera,
  size: Size,
  window: Size,
  apart: number,
): Spot[] {
  const scale = k * Math.min(window[0] / size[0], window[1] / size[1]);
  const ends = line.map(
    ([px, py]): Spot => ({
      x: (px - x) * scale + window[0] / 2,
      y: (py - y) * scale + window[1] / 2,
    }),
  );
  return ends.flatMap((end, i) => {
    const from = ends[i - 1] ?? end;
    const steps = Math.max(1, Math.ceil(Math.hypot(end.x - from.x, end.y - from.y) / apart));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((end.x - from.x) * (step + 1)) / steps,
      y: from.y + ((end.y - from.y) * (step + 1)) / steps,
    }));
  });
}
