import type { MapData } from "./mapData.ts";
import { useMapId } from "./mapIds.ts";
import { scenes } from "./scenes.ts";
import { Viewport } from "./viewport.ts";

/** How large the small map is, px. */
const SIZE = [90, 120] as const;

/** The day's whole leg in a small framed map, where the map itself shows its end alone. */
export function Inset({ map: { inset } }: { map: MapData }) {
  const id = useMapId();
  const [left = 0, top = 0, width = 1, height = 1] = inset.viewBox.split(" ").map(Number);
  const numerals = ["15", scenes["day-16"].numeral];
  return (
    <Viewport className="map-inset" x="10" y="10" width={SIZE[0]} height={SIZE[1]}>
      <Viewport viewBox={inset.viewBox}>
        <rect className="map-sea" x={left} y={top} width={width} height={height} />
        <use href={`#${id("overview")}`} />
        <use className="map-full" href={`#${id("inset")}`} />
      </Viewport>
      {inset.ends.map(([x, y], i) => {
        const at = [((x - left) / width) * SIZE[0], ((y - top) / height) * SIZE[1]].map(Math.round);
        return (
          <g key={numerals[i]} transform={`translate(${at.join()})`} data-now={i === 1 ? "" : undefined}>
            <circle className="map-ring" r="4" />
            <text className="map-day" x={i === 0 ? -7 : 8} dy=".3em" textAnchor={i === 0 ? "end" : undefined}>
              {numerals[i]}
            </text>
          </g>
        );
      })}
      <rect className="map-edge" width={SIZE[0]} height={SIZE[1]} />
    </Viewport>
  );
}
