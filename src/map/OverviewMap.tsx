import { mapLabels as labels } from "../story/en/map.ts";
import { graticule, type OverviewStopId, overview, overviewStop, parsePath, stretches } from "./geometry.ts";
import { AreaName, Chevrons, LabelAbove, Route, ScaleBar, StopLabel } from "./marks.tsx";

const RAIL_STOPS = [
  "pyongyang",
  "khasan",
  "vostochny",
  "komsomolsk",
  "artyom",
] as const satisfies OverviewStopId[];
/** Least certain first: a full line covers the joint with a hollow one. */
const GROUPS = ["link", "hollow", "full"] as const;
/** Towns on the way stand at the end of a stretch. */
const endOf = (path: string) => parsePath(path)[0]?.points.at(-1) ?? ([0, 0] as const);
const KHABAROVSK = endOf(overview.rail["ussuriysk-khabarovsk"]);
const USSURIYSK = endOf(overview.rail["baranovsky-ussuriysk"]);

/** The whole journey, Pyongyang to Vostochny, Komsomolsk-on-Amur, Artyom and back. A unit is 1.4983 km. */
export function OverviewMap() {
  const { countries, waters, towns } = labels;
  return (
    <svg className="map-svg" viewBox={overview.viewBox} role="img" aria-labelledby="map-overview-title">
      <title id="map-overview-title">{labels.overviewTitle}</title>
      {/* vector-effect is an attribute here: browsers do not match the sheet's rules for it inside <use> */}
      <defs>
        {GROUPS.map((group) => (
          <g key={group} id={`map-${group}`}>
            {stretches(overview.rail, group).map(([id, d]) => (
              <path key={id} id={`map-${id}`} d={d} vectorEffect="non-scaling-stroke" />
            ))}
          </g>
        ))}
      </defs>
      {/* The words stand in the list beside the map; here they are not to be read a second time. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an inline SVG takes no focus */}
      <g aria-hidden="true">
        <path className="map-grid" d={graticule("overview", 5)} />
        <path className="map-land" d={overview.land} />
        <path className="map-river" d={overview.river} />
        <path className="map-lake" d={overview.lakes} />
        <path className="map-border" d={overview.borders} />
        <AreaName className="map-country" lines={countries.russia} at={[515, 345]} />
        <AreaName className="map-country" lines={countries.china} at={[250, 590]} />
        <AreaName className="map-country map-small" lines={countries.northKorea} at={[196, 1010]} />
        <AreaName className="map-country map-small map-wide" lines={countries.southKorea} at={[236, 1206]} />
        <AreaName
          className="map-country map-small map-wide"
          lines={countries.japan}
          at={[988, 838]}
          side="end"
        />
        <AreaName className="map-water" lines={waters.seaOfJapan} at={[745, 1045]} />
        <AreaName className="map-water map-wide" lines={waters.okhotsk} at={[905, 30]} />
        <Route groups={GROUPS.map((group) => [`map-${group}`, group])} />
        <Chevrons path={overview.rail["pyongyang-tumangang"]} share={0.56} />
        <Chevrons path={overview.rail["ussuriysk-khabarovsk"]} share={0.5} />
        <Chevrons path={overview.rail["volochaevka-ledyanaya"]} share={0.8} />
        <Chevrons path={overview.rail["volochaevka-komsomolsk"]} share={0.5} />
        <AreaName
          className="map-quiet map-wide"
          lines={[towns.khabarovsk]}
          at={[KHABAROVSK[0] + 14, KHABAROVSK[1] + 6]}
          side="start"
        />
        <AreaName
          className="map-quiet map-wide"
          lines={[towns.ussuriysk]}
          at={[USSURIYSK[0] - 14, USSURIYSK[1] - 2]}
          side="end"
        />
        <StopLabel
          stacked
          label={labels.overview.vostochny}
          from={overviewStop("vostochny")}
          at={[360, 120]}
        />
        <LabelAbove stacked label={labels.overview.komsomolsk} from={overviewStop("komsomolsk")} shift={22} />
        <StopLabel stacked label={labels.overview.artyom} from={overviewStop("artyom")} at={[600, 850]} sea />
        <StopLabel
          stacked
          label={labels.overview.khasan}
          from={overviewStop("khasan")}
          at={[345, 800]}
          side="end"
        />
        <StopLabel
          stacked
          label={labels.overview.pyongyang}
          from={overviewStop("pyongyang")}
          at={[330, 1134]}
          sea
        />
        {RAIL_STOPS.map((id) => {
          const [cx, cy] = overviewStop(id);
          return <circle key={id} className="map-ring" cx={cx} cy={cy} r="7" />;
        })}
        <ScaleBar at={[610, 1215]} km={300} kmPerUnit={overview.kmPerUnit} text={`300 ${labels.km}`} />
      </g>
    </svg>
  );
}
