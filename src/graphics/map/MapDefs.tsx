import { overview, vladivostok } from "./geometry.ts";
import { legOf, pastOf } from "./legs.ts";
import { useMapId } from "./mapIds.ts";
import { thinned } from "./polyline.ts";
import { legDay, type Scene, type ViewId } from "./scenes.ts";

// vector-effect is an attribute here: browsers do not match the sheet's rules for it inside <use>
const still = { vectorEffect: "non-scaling-stroke" } as const;

/** What of coasts and borders is left out, user units: less than a thick line hides. */
const TOLERANCE = 2.5;

/** Land, waters and borders of a view, without words. */
function Ground({ view, id }: { view: ViewId; id: string }) {
  if (view === "vladivostok") return <path id={id} className="map-land" d={vladivostok.land} {...still} />;
  return (
    <g id={id}>
      <path className="map-land" d={thinned(overview.land, TOLERANCE)} {...still} />
      <path className="map-river" d={thinned(overview.river, TOLERANCE)} {...still} />
      <path className="map-lake" d={thinned(overview.lakes, TOLERANCE)} {...still} />
      <path className="map-border" d={thinned(overview.borders, TOLERANCE)} {...still} />
    </g>
  );
}

/** The shapes of some scenes, once on the page: whatever is drawn points to them. */
export function MapDefs({ of }: { of: readonly Scene[] }) {
  const id = useMapId();
  const inset = of.some((scene) => scene.id === "day-16");
  const views = new Set<ViewId>([...of.map(({ view }) => view), ...(inset ? (["overview"] as const) : [])]);
  return (
    <svg className="map-defs" aria-hidden="true">
      <defs>
        {[...views].map((view) => (
          <Ground key={view} view={view} id={id(view)} />
        ))}
        {of.map((scene) => {
          const past = pastOf(scene);
          return past && <path key={scene.id} id={id(`past-${scene.id}`)} d={past} {...still} />;
        })}
        {of.flatMap((scene) => {
          const day = legDay(scene);
          return day
            ? legOf(day, scene.view).map(({ kind, d }) => (
                <path key={day + kind} id={id(`leg-${day}-${kind}`)} d={d} {...still} />
              ))
            : [];
        })}
        {inset && (
          <path
            id={id("inset")}
            d={legOf("day-16", "overview")
              .map(({ d }) => d)
              .join("")}
            {...still}
          />
        )}
      </defs>
    </svg>
  );
}
