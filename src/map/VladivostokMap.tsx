import { mapLabels as labels } from "../story/en/map.ts";
import { stretches, type VladivostokStopId, vladivostok, vladivostokStop } from "./geometry.ts";
import { AreaName, Chevrons, LabelAbove, Route, ScaleBar, StopLabel } from "./marks.tsx";

const ROAD_STOPS = [
  "knevichi",
  "berth",
  "mariinsky",
  "fefu",
  "aquarium",
] as const satisfies VladivostokStopId[];

/** Artyom, Vladivostok, Russky Island: the only railway stop is Artyom's. A unit is 0.0604 km. */
export function VladivostokMap() {
  const place = labels.vladivostok;
  const [ax, ay] = vladivostokStop("artyom");
  const [dx, dy] = vladivostokStop("arnika");
  return (
    <svg className="map-svg" viewBox={vladivostok.viewBox} role="img" aria-labelledby="map-vladivostok-title">
      <title id="map-vladivostok-title">{labels.vladivostokTitle}</title>
      {/* vector-effect is an attribute here: browsers do not match the sheet's rules for it inside <use> */}
      <defs>
        <g id="map-near">
          {stretches(vladivostok.rail, "full").map(([id, d]) => (
            <path key={id} id={`map-near-${id}`} d={d} vectorEffect="non-scaling-stroke" />
          ))}
        </g>
      </defs>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an inline SVG takes no focus */}
      <g aria-hidden="true">
        <path className="map-land" d={vladivostok.land} />
        {stretches(vladivostok.rail, "unused").map(([id, d]) => (
          <path key={id} className="map-unused" d={d} />
        ))}
        <AreaName className="map-water" lines={labels.waters.amurBay} at={[325, 490]} />
        <AreaName className="map-water" lines={labels.waters.ussuriBay} at={[830, 580]} />
        <AreaName className="map-quiet" lines={labels.russky} at={[272, 905]} />
        <circle className="map-district" cx={dx} cy={dy} r="60" />
        <circle className="map-district-in" cx={dx} cy={dy} r="60" />
        <Route groups={[["map-near", "full"]]} />
        <Chevrons path={vladivostok.rail["khasan-baranovsky"]} share={0.62} reach={30} />
        <Chevrons path={vladivostok.rail["baranovsky-uglovaya"]} share={0.22} reach={30} />
        <StopLabel label={place.arnika} from={[dx - 54, dy - 26]} at={[dx - 72, dy - 42]} side="end" />
        <LabelAbove label={place.knevichi} from={vladivostokStop("knevichi")} shift={9} />
        <StopLabel label={place.artyom} from={[ax, ay]} at={[800, 318]} side="below" />
        <StopLabel label={place.berth} from={vladivostokStop("berth")} at={[605, 635]} sea />
        <StopLabel label={place.mariinsky} from={vladivostokStop("mariinsky")} at={[490, 752]} sea />
        <StopLabel label={place.fefu} from={vladivostokStop("fefu")} at={[540, 860]} sea />
        <StopLabel label={place.aquarium} from={vladivostokStop("aquarium")} at={[540, 930]} sea />
        <circle className="map-ring" cx={ax} cy={ay} r="7" />
        {ROAD_STOPS.map((id) => {
          const [cx, cy] = vladivostokStop(id);
          return <circle key={id} className="map-dot" cx={cx} cy={cy} r="5" />;
        })}
        <ScaleBar at={[20, 880]} km={10} kmPerUnit={vladivostok.kmPerUnit} text={`10 ${labels.km}`} />
      </g>
    </svg>
  );
}
