import type { Leg } from "../../graphics/map/mapData.ts";
import { flattened, type Point } from "../../graphics/map/polyline.ts";
import { hasPast, type Scene, type SceneId } from "../../graphics/map/scenes.ts";
import type { Piece } from "./journey.ts";

type Shape = Pick<Piece, "d" | "points">;

const shapes = new Map<string, Shape>();

/** A shape in the page's `MapDefs`. */
function shapeOf(name: string): Shape {
  const known = shapes.get(name);
  if (known) return known;
  // Static HTML, which no React root owns and nothing changes: it is read once.
  const d = document.getElementById(`map-${name}`)?.getAttribute("d") ?? "";
  const shape = { d, points: flattened(d).flat() };
  if (d) shapes.set(name, shape);
  return shape;
}

/** The leg of a scene, in order of travel. Its shapes stand in the page once: to read them saves a second copy in the props. */
export const readLeg = (scene: SceneId, { kinds }: Pick<Leg, "kinds">): Piece[] =>
  kinds.map((kind) => ({ kind, ...shapeOf(`leg-${scene}-${kind}`) }));

/** The points of what was travelled before a scene. */
export const readPast = (scene: Scene): readonly Point[] =>
  hasPast(scene) ? shapeOf(`past-${scene.id}`).points : [];
