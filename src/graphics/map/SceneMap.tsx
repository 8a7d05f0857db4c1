import { mapLabels } from "@edition/map.ts";
import type { StopId } from "../../story/types.ts";
import { type Size, viewBoxOf } from "./camera.ts";
import { Inset } from "./Inset.tsx";
import { layOut } from "./layOut.ts";
import { pointsOfScene } from "./legs.ts";
import { mapData } from "./mapData.ts";
import { useMapId } from "./mapIds.ts";
import type { Point } from "./polyline.ts";
import { AreaName, LegArrow, Sign } from "./Sign.tsx";
import { legDay, type Scene } from "./scenes.ts";
import { Viewport } from "./viewport.ts";
import { Way } from "./Way.tsx";

/** The window that a still map is laid out for, px: as large as on the smallest phone. Its box keeps that shape. */
const WINDOW: Size = [320, 292];
const ROOM = [10, 12, 10, 12] as const;

/**
 * The still map of a scene. Its ground grows with its box; words and marks keep their size, at their share of it.
 * @param now the stop that is marked, where the day ends if nothing else is said
 * @param legs further scenes whose legs are drawn
 * @param window the box that it is laid out for, px
 */
export function SceneMap({
  scene,
  now = scene.now,
  legs = [],
  window = WINDOW,
}: {
  scene: Scene;
  now?: StopId | undefined;
  legs?: readonly Scene[];
  window?: Size;
}) {
  const id = useMapId();
  const { camera, signs, names } = layOut({
    scene,
    now,
    map: mapData,
    labels: mapLabels,
    window,
    room: ROOM,
    line: pointsOfScene(scene),
  });
  const share = ([x, y]: Point) => ({
    x: `${((x / window[0]) * 100).toFixed(1)}%`,
    y: `${((y / window[1]) * 100).toFixed(1)}%`,
  });
  const day = legDay(scene);
  const arrow = day && mapData.legs[day].arrow;
  const [width, height] = window;
  return (
    <svg className="map-svg map-still" aria-hidden="true">
      <Viewport viewBox={viewBoxOf(camera, window)}>
        <use href={`#${id(scene.view)}`} />
        <Way scene={scene} map={mapData} />
        {legs.map((leg) => (
          <Way key={leg.id} scene={leg} map={mapData} />
        ))}
      </Viewport>
      {names.map(({ name, lines, at, sea }) => (
        <Viewport key={name} {...share(at)}>
          <AreaName lines={lines} sea={sea} />
        </Viewport>
      ))}
      {arrow && (
        <Viewport
          {...share([
            width / 2 + (arrow[0] - camera.x) * camera.k,
            height / 2 + (arrow[1] - camera.y) * camera.k,
          ])}
        >
          <LegArrow angle={arrow[2]} />
        </Viewport>
      )}
      {signs.map((placed) => (
        <Viewport
          key={placed.sign.place}
          className="map-sign"
          data-now={placed.now ? "" : undefined}
          {...share(placed.at)}
        >
          <Sign placed={placed} labels={mapLabels} />
        </Viewport>
      ))}
      {scene.id === "day-16" && <Inset map={mapData} />}
    </svg>
  );
}
