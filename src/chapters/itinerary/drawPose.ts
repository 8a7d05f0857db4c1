/**
 * What moves on the stage is drawn here and nowhere else, at rest as in a movement: React draws what stands still. Each
 * frame sets transforms on what moves; a custom property of the whole view would make the browser work out the style of
 * everything in it.
 */
import type { Camera } from "../../graphics/map/camera.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import { type Pose, VIEWS, type View } from "./journey.ts";
import type { StageRefs } from "./useStageRefs.ts";

/** From here on another scale is right, and the names of whole countries are in the way. */
const CLOSE = 1.9;

/** Sets or takes away a transform. What has not changed is left alone. */
function transform(element: SVGElement | HTMLElement | null | undefined, value: string): void {
  if (element && element.style.transform !== value) element.style.transform = value;
}

/** What keeps its size undoes the camera's scale. `box`: the view's user units. */
function drawCamera(refs: StageRefs, view: View, { x, y, k }: Camera, [width, height]: Point): void {
  const [dx, dy] = [width / 2 - x * k, height / 2 - y * k].map((px) => px.toFixed(1));
  transform(refs.cameras[view].current, `translate(${dx}px, ${dy}px) scale(${Number(k.toFixed(4))})`);
  for (const { sized, bar } of refs.signs[view].values()) {
    transform(sized, `scale(${Number((1 / k).toFixed(4))})`);
    transform(bar, `scaleX(${Number(k.toFixed(4))})`);
  }
  refs.views[view].current?.toggleAttribute("data-close", k > CLOSE);
}

/** Draws both views as their cameras see them, the train, and the line under it. */
export function drawPose(
  refs: StageRefs,
  { cameras, train }: Pose,
  views: Readonly<Record<View, { box: Point }>>,
): void {
  for (const view of VIEWS) drawCamera(refs, view, cameras[view], views[view].box);
  for (const { current } of [refs.train, refs.run])
    transform(current, `translateX(calc(${train.toFixed(1)}px - 100%))`);
}

/** Draws the still picture: all of both views, and no train. The signs have left the stage already. */
export function clearPose(refs: StageRefs): void {
  for (const view of VIEWS) {
    transform(refs.cameras[view].current, "");
    refs.views[view].current?.removeAttribute("data-close");
  }
  for (const { current } of [refs.train, refs.run]) transform(current, "");
}
