import { graticule, overview, stretches, type ViewId, vladivostok } from "./geometry.ts";
import { KINDS } from "./layers.ts";
import { type Run, stretchOf } from "./railway.ts";

// vector-effect is an attribute here: browsers do not match the sheet's rules for it inside <use>
const still = { vectorEffect: "non-scaling-stroke" } as const;

/**
 * Every path of the map, once on the page: what is drawn, wherever it is drawn, points here.
 * @param of what a page with one picture has use for: one view, or of the overview these runs. Without it, everything.
 */
export function MapDefs({ of }: { of?: ViewId | readonly Run[] }) {
  return (
    <svg className="map-defs" aria-hidden="true">
      <defs>
        {of !== "vladivostok" && <Overview {...(typeof of === "object" && { runs: of })} />}
        {(of === undefined || of === "vladivostok") && <Near />}
      </defs>
    </svg>
  );
}

/** The ground of the overview, and its railway: all of it, or these runs. */
function Overview({ runs }: { runs?: readonly Run[] }) {
  const drawn = runs?.map((run): string => stretchOf(run).id);
  return (
    <>
      <path id="map-grid" d={graticule("overview", 5)} {...still} />
      <path id="map-land" d={overview.land} {...still} />
      <path id="map-river" d={overview.river} {...still} />
      <path id="map-lake" d={overview.lakes} {...still} />
      <path id="map-border" d={overview.borders} {...still} />
      {KINDS.map((kind) => (
        <g key={kind} id={`map-${kind}`}>
          {stretches(overview.rail, kind)
            .filter(([id]) => drawn?.includes(id) ?? true)
            .map(([id, d]) => (
              <path key={id} id={`map-${id}`} d={d} {...still} />
            ))}
        </g>
      ))}
    </>
  );
}

/** The land and railway round Vladivostok. */
function Near() {
  return (
    <>
      <path id="near-land" d={vladivostok.land} {...still} />
      {stretches(vladivostok.rail, "unused").map(([id, d]) => (
        <path key={id} id="near-unused" d={d} {...still} />
      ))}
      <g id="near-full">
        {stretches(vladivostok.rail, "full").map(([id, d]) => (
          <path key={id} d={d} {...still} />
        ))}
      </g>
    </>
  );
}
