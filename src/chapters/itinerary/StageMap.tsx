import { mapLabels } from "@edition/map.ts";
import { Inset } from "../../graphics/map/Inset.tsx";
import type { LaidOut } from "../../graphics/map/layOut.ts";
import type { MapData } from "../../graphics/map/mapData.ts";
import { AreaName, LegArrow, Sign } from "../../graphics/map/Sign.tsx";
import { legDay, type Scene, type ViewId } from "../../graphics/map/scenes.ts";
import { Viewport } from "../../graphics/map/viewport.ts";
import { Way } from "../../graphics/map/Way.tsx";
import { type Shot, VIEWS } from "./journey.ts";
import type { StageRefs } from "./useStageRefs.ts";

/** The whole view, before the stage has been measured. */
const WHOLE: Readonly<Record<ViewId, string>> = { overview: "0 0 1000 1250", vladivostok: "0 0 1000 1000" };

/** What stands at points of the map, in the order in which `drawPose` places them. */
function Signs({ scene, laidOut: { signs, names }, map }: { scene: Scene; laidOut: LaidOut; map: MapData }) {
  const day = legDay(scene);
  const arrow = day && map.legs[day].arrow;
  return (
    <>
      {names.map(({ name, lines, sea }) => (
        <g key={name}>
          <AreaName lines={lines} sea={sea} />
        </g>
      ))}
      {arrow && (
        <g>
          <LegArrow angle={arrow[2]} />
        </g>
      )}
      {signs.map((placed) => (
        <g key={placed.sign.place} className="map-sign" data-now={placed.now ? "" : undefined}>
          <Sign placed={placed} labels={mapLabels} />
        </g>
      ))}
    </>
  );
}

/**
 * The map of the stage: both views, one of them shown, with the signs of the scene. What moves in it is drawn by `drawPose`.
 * @param laidOut null until the stage has been measured: then there are no signs yet
 */
export function StageMap({
  shots,
  view,
  laidOut,
  map,
  refs,
}: {
  shots: Readonly<Record<ViewId, Shot>>;
  view: ViewId;
  laidOut: LaidOut | null;
  map: MapData;
  refs: StageRefs;
}) {
  const { scene, now } = shots[view];
  return (
    <svg className="map-svg" aria-hidden="true">
      {VIEWS.map((each) => (
        <g key={each} className="stage-view" data-shown={each === view ? "" : undefined}>
          <Viewport ref={refs.grounds[each]} viewBox={WHOLE[each]}>
            <use href={`#map-${each}`} />
            <Way scene={shots[each].scene} map={map} leg={refs.legs[each]} />
          </Viewport>
        </g>
      ))}
      {laidOut && (
        <g ref={refs.signs} key={`${scene.id} ${now}`} className="stage-signs">
          <Signs scene={scene} laidOut={laidOut} map={map} />
        </g>
      )}
      {laidOut && scene.id === "day-16" && <Inset map={map} />}
    </svg>
  );
}
