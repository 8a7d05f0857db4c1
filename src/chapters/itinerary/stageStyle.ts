import type { CSSProperties } from "react";
import type { Camera } from "../../graphics/map/camera.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import type { View } from "./journey.ts";
import type { StageRefs } from "./useStageRefs.ts";

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

/**
 * Moves a view while its camera travels. Each frame sets transforms on what moves, since a property of the whole view
 * would make the browser work out the style of everything in it.
 */
export function moveCamera(refs: StageRefs, view: View, { x, y, k }: Camera, [width, height]: Point): void {
  const [dx, dy] = [width / 2 - x * k, height / 2 - y * k].map((px) => px.toFixed(1));
  const { current: camera } = refs.cameras[view];
  if (camera) camera.style.transform = `translate(${dx}px,${dy}px) scale(${k.toFixed(4)})`;
  for (const { sized, bar } of refs.signs[view].values()) {
    if (sized) sized.style.transform = `scale(${(1 / k).toFixed(4)})`;
    if (bar) bar.style.transform = `scaleX(${k.toFixed(4)})`;
  }
}

/** Leaves a view to its style again. */
export function releaseCamera(refs: StageRefs, view: View): void {
  refs.cameras[view].current?.style.removeProperty("transform");
  for (const { sized, bar } of refs.signs[view].values()) {
    sized?.style.removeProperty("transform");
    bar?.style.removeProperty("transform");
  }
}

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
