/**
 * What moves on the stage is drawn here and nowhere else, at rest as in a movement: React draws what stands still. Each
 * frame sets what changes, and nothing that the rest of the page depends on.
 */
import { inWindow, type Size, viewBoxOf } from "../../graphics/map/camera.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import type { ViewId } from "../../graphics/map/scenes.ts";
import { layersOf } from "../../graphics/map/Way.tsx";
import { type Piece, type Pose, travelled, VIEWS } from "./journey.ts";
import type { StageRefs } from "./useStageRefs.ts";

/** Draws both views as their cameras see them, and what stands at points of the one that is shown. */
export function drawPose(
  refs: StageRefs,
  { cameras, share }: Pose,
  view: ViewId,
  window: Size,
  points: readonly Point[],
): void {
  for (const each of VIEWS)
    refs.grounds[each].current?.setAttribute("viewBox", viewBoxOf(cameras[each], window));
  const signs = refs.signs.current?.children ?? [];
  for (const [i, point] of points.entries()) {
    const at = inWindow(cameras[view], window, point).map((px) => px.toFixed(1));
    signs[i]?.setAttribute("transform", `translate(${at.join()})`);
  }
  const { run, train } = refs;
  const back = `${((share - 1) * 100).toFixed(2)}%`;
  if (run.current) run.current.style.transform = `translateX(${back})`;
  // The whole train is on the rail, also before it has come as far as it is long.
  if (train.current) train.current.style.transform = `translateX(max(${back}, var(--train) - 100%))`;
}

/** Draws the leg on a view, as far as the train has come. */
export function drawLeg(group: SVGGElement | null, pieces: readonly Piece[], share: number): void {
  const drawn = travelled(pieces, share);
  const layers = layersOf(pieces.map(({ kind }) => kind));
  // The paths of its own group, as React has drawn them.
  const paths = group?.querySelectorAll("path");
  for (const [i, { kind }] of layers.entries()) paths?.[i]?.setAttribute("d", drawn[kind] ?? "");
}
