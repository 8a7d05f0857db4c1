import { mapLabels as labels } from "@edition/map.ts";
import type { PlaceLabel } from "../../story/mapLabels.ts";
import type { StopId } from "../../story/types.ts";
import { Anchor, Crop, Ring } from "./Anchor.tsx";
import { stopIn } from "./geometry.ts";
import { LabelAbove, LeaderLabel } from "./labels.tsx";
import { Route } from "./lines.tsx";
import { OverviewGround } from "./OverviewGround.tsx";
import { LEGS, type Run } from "./railway.ts";
import { viewOfStop } from "./shots.ts";
import { groupsOf } from "./signs.ts";

type Ends = "pyongyang" | "khasan" | "vostochny" | "komsomolsk" | "artyom";

/** The picture's own units. */
const SIZE = [1000, 700] as const;
/** The share of the picture that the leg may take; the rest is room for its labels. */
const FILL = [0.62, 0.6] as const;
/** How far the leg stands below the middle: names stand above its northern end. */
const LOWER = 36;

/** The legs that have a picture between the steps, and the stops at their ends. */
const PICTURED = {
  khasan: ["pyongyang", "khasan"],
  vostochny: ["khasan", "vostochny"],
  komsomolsk: ["vostochny", "komsomolsk"],
  artyom: ["komsomolsk", "artyom"],
} as const satisfies Partial<Record<keyof typeof LEGS, readonly [Ends, Ends]>>;

/** The leg whose picture shows a stop that has none of its own. */
const SHOWN_WITH: Readonly<Partial<Record<StopId, keyof typeof PICTURED>>> = {
  "on-the-rails": "komsomolsk",
  "gagarin-plant": "komsomolsk",
};

/** The leg whose picture shows a stop, or null where a whole view does. */
export const legShowing = (stop: StopId): keyof typeof PICTURED | null =>
  hasPicture(stop) ? stop : (SHOWN_WITH[stop] ?? null);

/** The runs of a leg's picture: that to Komsomolsk begins where the train left Vostochny. */
export const runsOf = (to: keyof typeof PICTURED): readonly Run[] =>
  to === "komsomolsk" ? [...LEGS["on-the-rails"], ...LEGS.komsomolsk] : LEGS[to];

export const hasPicture = (stop: string): stop is keyof typeof PICTURED => stop in PICTURED;

/** A name beside its ring, on the side where there is room. */
const SIDES: Readonly<Record<Ends, "start" | "end" | "above">> = {
  pyongyang: "start",
  khasan: "end",
  vostochny: "above",
  komsomolsk: "above",
  artyom: "start",
};

function End({ id }: { id: Ends }) {
  const { lines } = labels.overview[id];
  const label: PlaceLabel = { lines };
  const side = SIDES[id];
  // The aircraft plant is in the town.
  const stops = id === "komsomolsk" ? ["komsomolsk", "gagarin-plant"] : [id];
  return (
    <Anchor id={id} at={stopIn("overview", id)} stops={stops} className="map-stop">
      {side === "above" ? (
        <LabelAbove label={label} />
      ) : (
        <LeaderLabel
          label={label}
          to={[side === "start" ? 40 : -40, 24]}
          side={side}
          sea={side === "start"}
        />
      )}
      <Ring className="map-ring" />
    </Anchor>
  );
}

/** One leg by itself, with the stops at its ends: the flat form has one before the stop that the leg leads to. */
export function LegPicture({ to }: { to: keyof typeof PICTURED }) {
  const [x0, y0, x1, y1] = viewOfStop(to).frame;
  const zoom = Math.min((SIZE[0] * FILL[0]) / (x1 - x0), (SIZE[1] * FILL[1]) / (y1 - y0));
  const [from, at] = PICTURED[to];
  return (
    <svg className="map-svg" viewBox={`0 0 ${SIZE[0]} ${SIZE[1]}`} aria-hidden="true">
      <Crop
        at={[(x0 + x1) / 2, (y0 + y1) / 2 - LOWER / zoom]}
        zoom={Math.round(zoom * 100) / 100}
        size={SIZE}
      >
        <OverviewGround />
        <Route groups={groupsOf(runsOf(to))} passes="once" />
        <End id={from} />
        <End id={at} />
      </Crop>
    </svg>
  );
}
