import type { Point } from "./polyline.ts";

/** Left, top, right, bottom: user units of a view. */
export type Frame = readonly [left: number, top: number, right: number, bottom: number];

/** A camera over a view: the point in the middle, user units, and how many px a unit has. */
export type Camera = { x: number; y: number; k: number };

export type Size = readonly [width: number, height: number];

/** Pixels, from a point or from the upper left corner of a window. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Something that must be seen whole: a point, user units, and what stands round it, px. */
export type Extent = { at: Point; box: Box };

const clamp = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);

/**
 * The camera that comes as near as it can while all extents lie whole in the window, without looking past the data. What is
 * drawn in px does not grow with the map, so it is counted as it is.
 * @param room clear space at the window's edges, px
 * @param data how far there is anything to see, user units
 */
export function fit(extents: readonly Extent[], window: Size, room: Box, data: Frame): Camera {
  const axes = [0, 1] as const;
  const clear = axes.map((axis) => window[axis] - room[axis] - room[(axis + 2) as 2 | 3]);
  // Of any two, what lies right of the one and left of the other decides how far apart their points may come.
  const most = extents.flatMap((a) =>
    extents.flatMap((b) =>
      axes.map((axis) => {
        const apart = b.at[axis] - a.at[axis];
        const taken = b.box[(axis + 2) as 2 | 3] - a.box[axis];
        return apart > 0 ? Math.max(0, (clear[axis] ?? 0) - taken) / apart : Number.POSITIVE_INFINITY;
      }),
    ),
  );
  const least = Math.max(...axes.map((axis) => window[axis] / (data[(axis + 2) as 2 | 3] - data[axis])));
  const k = Math.max(Math.min(...most), least);
  const middle = (axis: 0 | 1): number => {
    const from = Math.min(...extents.map(({ at, box }) => at[axis] * k + box[axis]));
    const to = Math.max(...extents.map(({ at, box }) => at[axis] * k + box[(axis + 2) as 2 | 3]));
    const at = (from + to - room[axis] + room[(axis + 2) as 2 | 3]) / 2 / k;
    const half = window[axis] / 2 / k;
    return clamp(at, data[axis] + half, data[(axis + 2) as 2 | 3] - half);
  };
  return { x: middle(0), y: middle(1), k };
}

/** Between two cameras: `share` 0 is the first, 1 the second. The scale goes by ratio, as the eye sees it. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), k: from.k * (to.k / from.k) ** share };
}

/** Where a point of the view stands in the window, px. */
export const inWindow = ({ x, y, k }: Camera, [width, height]: Size, [px, py]: Point): Point => [
  width / 2 + (px - x) * k,
  height / 2 + (py - y) * k,
];

/** What the window shows of the view, as a `viewBox`. */
export function viewBoxOf({ x, y, k }: Camera, [width, height]: Size): string {
  const box = [x - width / 2 / k, y - height / 2 / k, width / k, height / k];
  return box.map((value) => Math.round(value * 10) / 10).join(" ");
}
