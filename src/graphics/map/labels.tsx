/** Words on the maps. */
import { type ReactNode, type Ref, type SVGProps, useMemo } from "react";
import type { PlaceLabel } from "../../story/mapLabels.ts";
import { Anchor } from "./Anchor.tsx";
import { SignContext, useSign, useSignRef } from "./mapState.ts";
import type { Point } from "./polyline.ts";

type Side = "start" | "middle" | "end";

/** Clear space between a leader's end and its text, in screen pixels. */
const GAP = 6;
/** Distance between two lines of a label, and from the day to the name under it, in ems of the name. */
const LEADING = 1.1;
const UNDER_DAY = 1.2;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Words in the size of the screen, which give way where something matters more. */
function Label({ className, ...rest }: SVGProps<SVGTextElement>) {
  const { ref, hidden } = useSign("label");
  return <text {...rest} ref={ref} className={`map-px ${className}`} data-hidden={hidden} />;
}

/** A line that leads to words, and goes with them. */
function Leader({ d, className, ref }: { d: string; className?: string; ref?: Ref<SVGPathElement> }) {
  const { hidden } = useSign("label");
  return (
    <path
      ref={ref}
      className={className ? `map-leader ${className}` : "map-leader"}
      d={d}
      data-hidden={hidden}
    />
  );
}

interface LabelProps {
  label: PlaceLabel;
  /** Puts the name under the day; otherwise it follows on the same line. */
  stacked?: boolean;
  /** The halo takes the sea's colour. */
  sea?: boolean;
}

/** The day, the name, the note. `x`: where its lines begin, in screen pixels; `drop`: the first baseline's shift. */
function Words({ label, stacked = false, x, drop }: Omit<LabelProps, "sea"> & { x: number; drop: object }) {
  const [first, ...more] = label.lines;
  return (
    <>
      {label.day && (
        <tspan className={stacked ? "map-day" : "map-day map-day-near"} x={x} {...drop}>
          {label.day}
          {label.dayAfter && <tspan className="as-happened">{label.dayAfter}</tspan>}
        </tspan>
      )}
      {label.day ? (
        <tspan {...(stacked ? { x, dy: `${UNDER_DAY}em` } : { dx: ".35em" })}>{first}</tspan>
      ) : (
        <tspan x={x} {...drop}>
          {first}
        </tspan>
      )}
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

/** A label on its leader, which goes from its anchor to `to` (user units, from the anchor), beside it or below. */
export function LeaderLabel({
  label,
  to: [x, y],
  side = "start",
  stacked = false,
  sea = false,
}: LabelProps & { to: Point; side?: "start" | "end" | "below" }) {
  const [textAnchor, from, dy] = {
    start: [undefined, GAP, ".34em"],
    end: ["end", -GAP, ".34em"],
    below: ["middle", 0, ".9em"],
  }[side] as [Side | undefined, number, string];
  const end = `${tenth(x)},${tenth(y)}`;
  return (
    <>
      <Leader d={`M0,0L${end}`} />
      <g transform={`translate(${end})`}>
        <Label
          className={`map-name${sea ? " map-at-sea" : ""}${stacked ? " map-stacked" : ""}`}
          textAnchor={textAnchor}
        >
          <Words label={label} stacked={stacked} x={from} drop={{ dy }} />
        </Label>
      </g>
    </>
  );
}

/** A label close above its anchor, without a leader; `shift` moves it sideways by screen pixels. */
export function LabelAbove({ label, shift = 0 }: { label: PlaceLabel; shift?: number }) {
  const under = (label.lines.length - 1) * LEADING + (label.note ? 1.15 : 0);
  return (
    <Label className="map-name" y={`${(-1.05 - under).toFixed(2)}em`} textAnchor="middle">
      <Words label={label} x={shift} drop={{}} />
    </Label>
  );
}

/** The name of a country, a water, an island, centred on `at`. */
export function AreaName({
  id,
  lines,
  at,
  className,
  side = "middle",
}: {
  id: string;
  lines: readonly string[];
  at: Point;
  className: string;
  side?: Side;
}) {
  return (
    <Anchor id={id} at={at} area={/map-(country|water)/.test(className)}>
      <Label className={className} {...(side === "start" ? {} : { textAnchor: side })}>
        {lines.map((line, i) => (
          <tspan key={line} x="0" {...(i > 0 ? { dy: "1.1em" } : {})}>
            {line}
          </tspan>
        ))}
      </Label>
    </Anchor>
  );
}

/** The name of a town beside its point on the line. */
export function TownName({
  id,
  at,
  x,
  y,
  side,
  children,
}: {
  id: string;
  at: Point;
  x: number;
  y: number;
  side?: "end";
  children: ReactNode;
}) {
  return (
    <Anchor id={id} at={at}>
      <Label className="map-quiet map-wide" x={x} y={y} textAnchor={side}>
        {children}
      </Label>
    </Anchor>
  );
}

/** A scale bar `km` long whose left end stands at `at`. */
export function ScaleBar({
  id,
  at: [x, y],
  km,
  kmPerUnit,
  text,
  className,
}: {
  id: string;
  at: Point;
  km: number;
  kmPerUnit: number;
  text: string;
  className?: string;
}) {
  const units = Math.round((km / kmPerUnit) * 10) / 10;
  const sign = useMemo(() => ({ id, area: true }), [id]);
  const bar = useSignRef(sign, "bar");
  return (
    <SignContext value={sign}>
      <g className={className} transform={`translate(${x},${y})`}>
        <Leader ref={bar} className="map-scale" d={`M0-8v8h${units}v-8`} />
        <Label className="map-quiet map-at-sea" y="-7" x="5">
          {text}
        </Label>
      </g>
    </SignContext>
  );
}
