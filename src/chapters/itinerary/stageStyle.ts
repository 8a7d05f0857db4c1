import type { CSSProperties } from "react";
import type { Camera } from "../../graphics/map/camera.ts";
import type { Point } from "../../graphics/map/polyline.ts";

/** From here on another scale is right, and the names of whole countries are in the way. */
const CLOSE = 1.9;

export const isClose = ({ k }: Camera): boolean => k > CLOSE;

/** What stage.css moves a view by. */
export const cameraStyle = ({ x, y, k }: Camera, [width, height]: Point): CSSProperties =>
  ({
    "--map-x": `${(width / 2 - x * k).toFixed(1)}px`,
    "--map-y": `${(height / 2 - y * k).toFixed(1)}px`,
    "--map-k": k.toFixed(4),
  }) as CSSProperties;

/** What rail.css moves the train by: the px of its head from the rail's beginning. */
export const trainStyle = (train: number): CSSProperties =>
  ({ "--train": `${train.toFixed(1)}px` }) as CSSProperties;

/** Sets such a style on an element, between two states of React's. What has not changed is left alone. */
export function applyStyle(element: SVGElement | HTMLElement | null, style: CSSProperties): void {
  for (const [name, value] of Object.entries(style)) {
    if (element && element.style.getPropertyValue(name) !== value)
      element.style.setProperty(name, String(value));
  }
}
