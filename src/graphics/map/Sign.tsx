import type { MapLabels } from "../../story/mapLabels.ts";
import { GAP, type PlacedSign } from "./layOut.ts";
import { Viewport } from "./viewport.ts";

/** A name in its lines, with its quiet note below. */
function Name({
  x,
  y,
  lines,
  notes,
  anchor,
}: {
  x: number;
  y?: number;
  lines: readonly string[];
  notes: readonly string[];
  anchor: "end" | undefined;
}) {
  const [first, ...more] = lines;
  return (
    <text className="map-name" x={x} y={y} dy=".34em" textAnchor={anchor}>
      {first}
      {more.map((line) => (
        <tspan key={line} x={x} dy="1.1em">
          {line}
        </tspan>
      ))}
      {notes.map((line) => (
        <tspan key={line} className="map-note" x={x} dy="1.2em">
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The words of a sign at the end of its leader: its day, its name, its note. */
function Words({ placed: { sign, numeral }, labels }: { placed: PlacedSign; labels: MapLabels }) {
  const { words, note, side, to } = sign;
  const out = side === "end" ? -1 : 1;
  const anchor = side === "end" ? "end" : undefined;
  const name = { lines: labels.places[words], notes: note ? labels.notes[note] : [], anchor } as const;
  if (!numeral) return <Name x={to[0] + out * GAP} y={to[1]} {...name} />;
  // The name stands beside the numeral, as wide as that is: two digits.
  return (
    <g transform={`translate(${to.join()})`}>
      <text className="map-day" x={out * GAP} dy=".34em" textAnchor={anchor}>
        {numeral}
      </text>
      <Viewport x={out > 0 ? ".86em" : "-.86em"} className="map-beside">
        <Name x={out * GAP * 2} {...name} />
      </Viewport>
    </g>
  );
}

/** How large a district is drawn, px. */
const DISTRICT = 30;

/** Where a leader begins: at a place, or at the rim of a district. */
const leaderOf = ({ as, to }: PlacedSign["sign"]): string => {
  const share = as === "district" ? DISTRICT / Math.hypot(...to) : 0;
  return to.map((px) => Math.round(px * share)).join(" ");
};

/** Whether the words lie over their place: then they need no leader. */
const isOver = ({ to: [x], side }: PlacedSign["sign"]): boolean => (side === "end" ? x : -x) > 9;

/** The mark at the place itself. */
function Mark({ as, now }: { as: PlacedSign["sign"]["as"]; now: boolean }) {
  const district = as === "district";
  const radius = { ring: now ? 8 : 6, dot: now ? 7 : 5, town: 3.5, planned: now ? 8 : 6, district: DISTRICT }[
    as
  ];
  return (
    <circle
      className={
        district
          ? "map-district"
          : as === "ring" || as === "planned"
            ? `map-ring${as === "planned" ? " map-planned" : ""}`
            : "map-dot"
      }
      r={radius}
    />
  );
}

/** A place of the map with its words on a leader, about its own origin, in px. */
export function Sign({ placed, labels }: { placed: PlacedSign; labels: MapLabels }) {
  const { sign, now, named } = placed;
  return (
    <>
      {named && (
        <>
          {!isOver(sign) && <path className="map-leader" d={`M${leaderOf(sign)}L${sign.to.join(" ")}`} />}
          <Words placed={placed} labels={labels} />
        </>
      )}
      <Mark as={sign.as} now={now} />
    </>
  );
}

/** The name of a country or a water, about its own origin. */
export function AreaName({ lines, sea }: { lines: readonly string[]; sea: boolean }) {
  const [first, ...more] = lines;
  return (
    <text
      className={sea ? "map-water" : "map-country"}
      textAnchor="middle"
      dy={more.length > 0 ? "-.26em" : ".34em"}
    >
      {first}
      {more.map((line) => (
        <tspan key={line} x="0" dy="1.2em">
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The one filled arrow on a day's leg. */
export function LegArrow({ angle }: { angle: number }) {
  return <path className="map-arrow" d="M-11-7L14 0L-11 7Z" transform={`rotate(${angle})`} />;
}
