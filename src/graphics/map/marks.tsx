/**
 * The signs that the views share. What is sized in pixels sits in `.map-px`, which map.css scales back to the screen;
 * what must keep its size while the camera moves sits in an `Anchor`.
 */

import { createContext, type ReactNode, useContext } from "react";
import type { PlaceLabel } from "../../story/mapLabels.ts";
import { KINDS, LAYERS, type RouteKind } from "./layers.ts";
import { along, type Point } from "./polyline.ts";
import { type Run, STRETCHES, stretchOf } from "./railway.ts";

type Side = "start" | "middle" | "end";

/** Clear space between a leader's end and its text, in screen pixels. */
const GAP = 6;
/** Distance between two lines of a label, and from the day to the name under it, in ems of the name. */
const LEADING = 1.1;
const UNDER_DAY = 1.2;

/** How much a picture is enlarged for good; the page's own camera comes on top. */
const Zoom = createContext(1);

/** Enlarges what is in it by `zoom`, with the point `at` in the middle of a picture of `size`. */
export function Crop({
  at: [x, y],
  zoom,
  size: [width, height],
  children,
}: {
  at: Point;
  zoom: number;
  size: Point;
  children: ReactNode;
}) {
  const [left, top] = [width / 2 - x * zoom, height / 2 - y * zoom].map(Math.round);
  return (
    <g transform={`translate(${left},${top})scale(${zoom})`}>
      <Zoom value={zoom}>{children}</Zoom>
    </g>
  );
}

/** The stop that a page is about, where a map stands beside one stop for good; the journey's own stage marks it by itself. */
export const StopOfPage = createContext<string | null>(null);

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A point of the map with its signs: they stay with it and keep their size, however near the camera is. */
export function Anchor({
  at: [x, y],
  className,
  stop,
  children,
}: {
  at: Point;
  className?: string;
  /** The id of the stop that these signs belong to. */
  stop?: string | undefined;
  children: ReactNode;
}) {
  const zoom = useContext(Zoom);
  const here = useContext(StopOfPage);
  const smaller = zoom === 1 ? "" : `scale(${Math.round(1e3 / zoom) / 1e3})`;
  return (
    <g
      className={className}
      data-stop={stop}
      data-state={here && stop?.split(" ").includes(here) ? "now" : undefined}
      transform={`translate(${tenth(x)},${tenth(y)})${smaller}`}
    >
      <g className="map-unzoom">{children}</g>
    </g>
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
      <path className="map-leader" d={`M0,0L${end}`} />
      <g transform={`translate(${end})`}>
        <text
          className={`map-px map-name${sea ? " map-at-sea" : ""}${stacked ? " map-stacked" : ""}`}
          textAnchor={textAnchor}
        >
          <Words label={label} stacked={stacked} x={from} drop={{ dy }} />
        </text>
      </g>
    </>
  );
}

/** A label close above its anchor, without a leader; `shift` moves it sideways by screen pixels. */
export function LabelAbove({ label, shift = 0 }: { label: PlaceLabel; shift?: number }) {
  const under = (label.lines.length - 1) * LEADING + (label.note ? 1.15 : 0);
  return (
    <text className="map-px map-name" y={`${(-1.05 - under).toFixed(2)}em`} textAnchor="middle">
      <Words label={label} x={shift} drop={{}} />
    </text>
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
    <Anchor at={at}>
      <text className={`map-px ${className}`} {...(side === "start" ? {} : { textAnchor: side })}>
        {lines.map((line, i) => (
          <tspan key={line} x="0" {...(i > 0 ? { dy: "1.1em" } : {})}>
            {line}
          </tspan>
        ))}
      </text>
    </Anchor>
  );
}

/**
 * The direction of a leg, beside the track on its right. `legs` are the stops that the leg leads to: the first goes the
 * way of the path, the second comes back on it.
 */
export function Chevrons({
  path,
  share,
  legs: [out, back],
  reach = 12,
}: {
  path: string;
  share: number;
  legs: readonly [out: string | null, back: string | null];
  reach?: number;
}) {
  const { x, y, angle } = along(path, share, reach);
  return (
    <Anchor at={[x, y]}>
      <g transform={`rotate(${angle})`}>
        {out && <path className="map-px map-chevron" data-leg={out} d="M-4,7l6,4-6,4" />}
        {back && <path className="map-px map-chevron" data-leg={back} d="M4-7l-6-4 6-4" />}
      </g>
    </Anchor>
  );
}

/** Places one after the other that were announced: straight and dashed, since no way was. */
export function AnnouncedLink({ points }: { points: readonly Point[] }) {
  const d = `M${points.map((point) => point.map(tenth)).join("L")}`;
  return (
    <>
      <path className="map-casing map-once" d={d} />
      <path className="map-announced" d={d} />
    </>
  );
}

/** A scale bar `km` long whose left end stands at `at`. */
export function ScaleBar({
  at: [x, y],
  km,
  kmPerUnit,
  text,
  className,
}: {
  at: Point;
  km: number;
  kmPerUnit: number;
  text: string;
  className?: string;
}) {
  const units = Math.round((km / kmPerUnit) * 10) / 10;
  return (
    <g className={className} data-scale="" transform={`translate(${x},${y})`}>
      <path className="map-leader map-scale" d={`M0-8v8h${units}v-8`} />
      <text className="map-px map-quiet map-at-sea" y="-7" x="5">
        {text}
      </text>
    </g>
  );
}

/** What some runs are drawn from: the element ids of their stretches, each with its kind. */
export const groupsOf = (runs: readonly Run[]): (readonly [id: string, kind: RouteKind])[] =>
  runs.map(stretchOf).flatMap(({ id }) => {
    const { kind } = STRETCHES[id];
    return kind === "unused" ? [] : [[`map-${id}`, kind] as const];
  });

/**
 * The journey's line, layer on layer. Each group of paths stands once on the page and is drawn again by `<use>`. The
 * least certain comes first, so that a full line covers the joint.
 */
export function Route({
  groups,
  passes = "twice",
}: {
  /** The element ids of what is drawn, and how. */
  groups: readonly (readonly [id: string, kind: RouteKind])[];
  passes?: "once" | "twice";
}) {
  const sorted = KINDS.flatMap((kind) => groups.filter((group) => group[1] === kind));
  const once = passes === "once" ? " map-once" : "";
  return (
    <>
      {sorted.map(([id, kind]) => (
        <use key={id} className={`map-casing map-casing-${kind}${once}`} href={`#${id}`} />
      ))}
      {sorted.flatMap(([id, kind]) =>
        LAYERS[passes][kind].map((layer) => (
          <use key={id + layer} className={`map-${layer}${once}`} href={`#${id}`} />
        )),
      )}
    </>
  );
}
