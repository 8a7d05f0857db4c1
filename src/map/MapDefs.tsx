import { graticule, overview, stretches, vladivostok } from "./geometry.ts";
import { KINDS } from "./layers.ts";

// vector-effect is an attribute here: browsers do not match the sheet's rules for it inside <use>
const still = { vectorEffect: "non-scaling-stroke" } as const;

/** Every path of the map, once on the page: what is drawn, wherever it is drawn, points here. */
export function MapDefs() {
  return (
    <svg className="map-defs" aria-hidden="true">
      <defs>
        <path id="map-grid" d={graticule("overview", 5)} {...still} />
        <path id="map-land" d={overview.land} {...still} />
        <path id="map-river" d={overview.river} {...still} />
        <path id="map-lake" d={overview.lakes} {...still} />
        <path id="map-border" d={overview.borders} {...still} />
        {KINDS.map((kind) => (
          <g key={kind} id={`map-${kind}`}>
            {stretches(overview.rail, kind).map(([id, d]) => (
              <path key={id} id={`map-${id}`} d={d} {...still} />
            ))}
          </g>
        ))}
        <path id="near-land" d={vladivostok.land} {...still} />
        {stretches(vladivostok.rail, "unused").map(([id, d]) => (
          <path key={id} id="near-unused" d={d} {...still} />
        ))}
        <g id="near-full">
          {stretches(vladivostok.rail, "full").map(([id, d]) => (
            <path key={id} d={d} {...still} />
          ))}
        </g>
      </defs>
    </svg>
  );
}
