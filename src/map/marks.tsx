/** The signs both views share. What is sized in pixels sits in `.map-px`, which map.css scales back to the screen. */

import type { PlaceLabel } from "../story/types.ts";
import { along, type Polyline } from "./geometry.ts";

type Point = Polyline["points"][number];
type Side = "start" | "middle" | "end";

/** Clear space between a leader's end and its text, in screen pixels. */
const GAP = 6;
/** Distance between two lines of a label, and from the day to the name under it, in ems of the name. */
const LEADING = 1.1;
const UNDER_DAY = 1.2;

interface StopLabelProps {
  label: PlaceLabel;
  from: Point;
  /** Puts the name under the day; otherwise it follows on the same line. */
  stacked?: boolean;
}

/** The day, the name, the note. `x`: where its lines begin, in screen pixels; `drop`: the first baseline's shift. */
function Words({
  label,
  stacked = false,
  x,
  drop,
}: Omit<StopLabelProps, "from"> & { x: number; drop: object }) {
  const [first, ...more] = label.lines;
  return (
    <>
      <tspan className={stacked ? "map-day" : "map-day map-day-near"} x={x} {...drop}>
        {label.day}
      </tspan>
      <tspan {...(stacked ? { x, dy: `${UNDER_DAY}em` } : { dx: ".35em" })}>{first}</tspan>
      {more.map((line) => (
        <tspan key={line} x={x} dy={`${LEADING}em`}>
          {line}
        </tspan>
      ))}
      {label.note && (
        <tspan className="map-note" x={x} dy="1.15em">
          {label.note}
        </tspan>
      )}
    </>
  );
}

/**
 * A stop's label on its leader, which ends at `at` (user units), beside or below it. `sea`: the halo takes the
 * sea's colour.
 */
export function StopLabel({
  label,
  from,
  at,
  side = "start",
  stacked = false,
  sea = false,
}: StopLabelProps & { at: Point; side?: "start" | "end" | "below"; sea?: boolean }) {
  const [textAnchor, x, dy] = {
    start: [undefined, GAP, ".34em"],
    end: ["end", -GAP, ".34em"],
    below: ["middle", 0, ".9em"],
  }[side] as [Side | undefined, number, string];
  return (
    <>
      <path className="map-leader" d={`M${from}L${at}`} />
      <g transform={`translate(${at})`}>
        <text className={`map-px map-name${sea ? " map-at-sea" : ""}`} textAnchor={textAnchor}>
          <Words label={label} stacked={stacked} x={x} drop={{ dy }} />
        </text>
      </g>
    </>
  );
}

/** A label close above its stop, without a leader; `shift` moves it sideways by screen pixels. */
export function LabelAbove({ label, from, stacked = false, shift = 0 }: StopLabelProps & { shift?: number }) {
  const under = (label.lines.length - 1) * LEADING + (label.note ? 1.15 : 0) + (stacked ? UNDER_DAY : 0);
  return (
    <g transform={`translate(${from})`}>
      <text className="map-px map-name" y={`${(-1.05 - under).toFixed(2)}em`} textAnchor="middle">
        <Words label={label} stacked={stacked} x={shift} drop={{}} />
      </text>
    </g>
  );
}

/** Names that belong to an area: countries, waters, an island. Centred on `at`. */
export function AreaName({
  lines,
  at,
  className,
  side = "middle",
}: {
  lines: readonly string[];
  at: Point;
  className: string;
  side?: Side;
}) {
  return (
    <g transform={`translate(${at})`}>
      <text className={`map-px ${className}`} {...(side === "start" ? {} : { textAnchor: side })}>
        {lines.map((line, i) => (
          <tspan key={line} x="0" {...(i > 0 ? { dy: "1.1em" } : {})}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Out and back over one track: a chevron for each leg, on its own right. The sign is the same turned round. */
export function Chevrons({ path, share, reach }: { path: string; share: number; reach?: number }) {
  const { x, y, angle } = reach === undefined ? along(path, share) : along(path, share, reach);
  return (
    <g transform={`translate(${x},${y})rotate(${angle})`}>
      <path className="map-px map-chevron" d="M-4,7l6,4-6,4M4-7l-6-4 6-4" />
    </g>
  );
}

/** A scale bar `km` long whose left end stands at `at`. */
export function ScaleBar({
  at: [x, y],
  km,
  kmPerUnit,
  text,
}: {
  at: Point;
  km: number;
  kmPerUnit: number;
  text: string;
}) {
  const units = Math.round((km / kmPerUnit) * 10) / 10;
  return (
    <>
      <path className="map-leader" d={`M${x},${y - 8}v8h${units}v-8`} />
      <g transform={`translate(${x},${y})`}>
        <text className="map-px map-quiet map-at-sea" y="-7" x="5">
          {text}
        </text>
      </g>
    </>
  );
}

/** What a railway group is drawn as. Every stretch was travelled twice, so full and hollow are double lines. */
type RouteStyle = "full" | "hollow" | "link";

const LAYERS = {
  full: ["full", "gap"],
  hollow: ["hollow", "hollow-in", "hollow-mid", "gap"],
  link: ["link", "link-in"],
} as const satisfies Record<RouteStyle, readonly string[]>;

/**
 * The journey's line, layer on layer: a casing in the land's colour, then the tracks; where the train went out and
 * back, a thin line of land down the middle parts the two. Each group of paths stands once in `<defs>` and is drawn
 * again by `<use>`. Give the least certain first, so that a full line covers the joint.
 */
export function Route({ groups }: { groups: readonly (readonly [id: string, style: RouteStyle])[] }) {
  return (
    <>
      {groups.map(([id, style]) => (
        <use key={id} className={`map-casing map-casing-${style}`} href={`#${id}`} />
      ))}
      {groups.flatMap(([id, style]) =>
        LAYERS[style].map((layer) => <use key={id + layer} className={`map-${layer}`} href={`#${id}`} />),
      )}
    </>
  );
}
