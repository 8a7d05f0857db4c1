/**
 * What moves on the stage is drawn here and nowhere else, at rest as in a movement: React draws what stands still. Each
 * frame sets transforms on what moves; a custom property of the whole view would make the browser work out the style of
 * everything in it.
 */
import type { Camera } from "../../graphics/map/camera.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import type { View } from "./journey.ts";
import type { StageRefs } from "./useStageRefs.ts";

/** From here on another scale is right, and the names of whole countries are in the way. */
const CLOSE = 1.9;

/** Sets or takes away a transform. What has not changed is left alone. */
function transform(element: SVGElement | HTMLElement | null | undefined, value: string): void {
  if (element && element.style.transform !== value) element.style.transform = value;
}

/** Draws a view as its camera sees it. What keeps its size undoes the camera's scale. `box`: the view's user units. */
export function drawCamera(refs: StageRefs, view: View, { x, y, k }: Camera, [width, height]: Point): void {
  const [dx, dy] = [width / 2 - x * k, height / 2 - y * k].map((px) => px.toFixed(1));
  transform(refs.cameras[view].current, `translate(${dx}px, ${dy}px) scale(${Number(k.toFixed(4))})`);
  for (const { sized, bar } of refs.signs[view].values()) {
    transform(sized, `scale(${Number((1 / k).toFixed(4))})`);
    transform(bar, `scaleX(${Number(k.toFixed(4))})`);
  }
  refs.views[view].current?.toggleAttribute("data-close", k > CLOSE);
}

/** Draws a view without a camera: all of it. */
export function clearCamera(refs: StageRefs, view: View): void {
  transform(refs.cameras[view].current, "");
  for (const { sized, bar } of refs.signs[view].values()) {
    transform(sized, "");
    transform(bar, "");
  }
  refs.views[view].current?.removeAttribute("data-close");
}

/** Draws the train, and the line under it. `train`: the px of its head from the rail's beginning. */
export function drawTrain(refs: StageRefs, train: number): void {
  transform(refs.train.current, `translateX(calc(${train.toFixed(1)}px - 100%))`);
  transform(refs.run.current, `translateX(calc(${train.toFixed(1)}px - 100%))`);
}
