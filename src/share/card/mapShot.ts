/** Which part of the journey's map a card shows. */

import type { Frame } from "../../graphics/map/camera.ts";
import { places } from "../../graphics/map/coordinates.ts";
import { project, type ViewId } from "../../graphics/map/geometry.ts";
import type { Point } from "../../graphics/map/polyline.ts";

/** Which part of a view a window shows: the point in its middle, user units, and how many pixels a unit has. */
export type Shot = { view: ViewId; middle: Point; scale: number };

/** The window, pixels of the card: it reaches to the card’s right edge, top and foot. */
export type Window = { x: number; y: number; width: number; height: number };

/** Where a point of the view falls on the card. */
export const onCard = ({ middle, scale }: Shot, window: Window, [x, y]: Point): Point => [
  window.x + window.width / 2 + (x - middle[0]) * scale,
  window.y + window.height / 2 + (y - middle[1]) * scale,
];

/**
 * The shot that shows a frame as large as it fits with room round it, but with one of its points where the card's
 * square keeps it, and nowhere past the data.
 */
export function shotOf(
  view: ViewId,
  frame: Frame,
  at: Point,
  window: Window,
  keep: { left: number; right: number; top: number; bottom: number },
): Shot {
  const [left, top, right, bottom] = frame;
  const scale = Math.min(
    (window.width * 0.7) / (right - left),
    (window.height * 0.66) / (bottom - top),
    view === "overview" ? 2.2 : 1.6,
  );
  const shot: Shot = { view, scale, middle: [(left + right) / 2, (top + bottom) / 2] };
  const [x, y] = onCard(shot, window, at);
  const into = (value: number, least: number, most: number): number =>
    Math.min(Math.max(value, least), most) - value;
  return {
    ...shot,
    middle: [
      shot.middle[0] - into(x, keep.left, keep.right) / scale,
      shot.middle[1] - into(y, keep.top, keep.bottom) / scale,
    ],
  };
}

/** A stop's place in a view. */
export const placeIn = (view: ViewId, id: string): Point | null =>
  id in places ? project(view, places[id as keyof typeof places].position) : null;
