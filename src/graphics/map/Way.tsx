import type { Ref } from "react";
import type { LegKind } from "./legs.ts";
import type { MapData } from "./mapData.ts";
import { useMapId } from "./mapIds.ts";
import { straight } from "./polyline.ts";
import { hasPast, legDay, PLANNED, type Scene } from "./scenes.ts";

// An attribute: the sheet's rule for it does not reach what is drawn by <use>
const still = { vectorEffect: "non-scaling-stroke" } as const;

/** What a kind of line is drawn as, layer on layer, above all casings. */
const LAYERS: Readonly<Record<LegKind, readonly string[]>> = {
  full: ["map-full"],
  hollow: ["map-hollow", "map-hollow-in"],
  dotted: ["map-dotted"],
};

/** The layers of a leg, in the order in which they are drawn: all casings lie under all lines, the surest on top. */
export const layersOf = (kinds: readonly LegKind[]): { kind: LegKind; className: string }[] => {
  const sorted = (["dotted", "hollow", "full"] as const).filter((kind) => kinds.includes(kind));
  return [
    ...sorted.map((kind) => ({ kind, className: `map-casing map-casing-${kind}` })),
    ...sorted.flatMap((kind) => LAYERS[kind].map((className) => ({ kind, className }))),
  ];
};

/**
 * The way in a scene: what was travelled before as a thin line, the day's leg bold, hollow where the track is inferred; in the
 * plan the straight links between the places announced.
 * @param leg draws the leg; without it its shapes in the page's `MapDefs` are pointed to
 */
export function Way({ scene, map, leg }: { scene: Scene; map: MapData; leg?: Ref<SVGGElement> }) {
  const id = useMapId();
  const day = legDay(scene);
  const layers = (day ? layersOf(map.legs[day].kinds) : []).map(({ kind, className }) =>
    leg ? (
      <path key={className} className={className} {...still} />
    ) : (
      <use key={className} className={className} href={`#${id(`leg-${day}-${kind}`)}`} />
    ),
  );
  // Over the casings: so it comes up to the leg wherever they meet.
  const casings = day ? map.legs[day].kinds.length : 0;
  const way = (
    <>
      {layers.slice(0, casings)}
      {hasPast(scene) && <use className="map-past" href={`#${id(`past-${scene.id}`)}`} />}
      {layers.slice(casings)}
    </>
  );
  return (
    <>
      {leg ? (
        <g ref={leg} key={scene.id}>
          {way}
        </g>
      ) : (
        way
      )}
      {scene.id === "plan" && (
        <path
          className="map-announced"
          d={straight(PLANNED.map((place) => map.at.overview[place] ?? [0, 0]))}
          {...still}
        />
      )}
    </>
  );
}
