import type { Leg } from "../../graphics/map/mapData.ts";
import { flattened, type Point } from "../../graphics/map/polyline.ts";
import type { Scene, SceneId } from "../../graphics/map/scenes.ts";
import type { Piece } from "./journey.ts";

/** The path of a shape in the page's `MapDefs`: static HTML, which no React root owns. */
const pathOf = (name: string): string => document.getElementById(`map-${name}`)?.getAttribute("d") ?? "";

/** The leg of a scene, in order of travel. Its shapes stand in the page once: to read them saves a second copy in the props. */
export const readLeg = (scene: SceneId, { kinds }: Pick<Leg, "kinds">): Piece[] =>
  kinds.map((kind) => {
    const d = pathOf(`leg-${scene}-${kind}`);
    return { kind, d, points: flattened(d).flat() };
  });

/** The points of what was travelled before a scene. */
export const readPast = ({ id }: Scene): Point[] => flattened(pathOf(`past-${id}`)).flat();
