import { mapLabels } from "@edition/map.ts";
import type { ReactNode } from "react";
import { graticule, overview, type ViewId, vladivostok } from "../../graphics/map/geometry.ts";
import { KINDS } from "../../graphics/map/layers.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import { type Run, STRETCHES, stretchOf } from "../../graphics/map/railway.ts";
import { Lines } from "./Lines.tsx";
import { onCard, type Shot, type Window } from "./mapShot.ts";
import type { CardTheme } from "./theme.ts";

/** The railway of some runs, the least certain kind first: full, or hollow where the track is our reading. */
function Way({
  runs,
  view,
  width,
  scale,
  theme,
}: {
  runs: readonly Run[];
  view: ViewId;
  width: number;
  scale: number;
  theme: CardTheme;
}) {
  const rail: Readonly<Partial<Record<string, string>>> = (view === "overview" ? overview : vladivostok).rail;
  const ids = [...new Set(runs.map((run) => stretchOf(run).id))];
  const of = (kind: (typeof KINDS)[number]): string =>
    ids.flatMap((id) => (STRETCHES[id].kind === kind ? (rail[id] ?? []) : [])).join("");
  const stroke = (kind: (typeof KINDS)[number], colour: string, pixels: number) => (
    <path d={of(kind)} stroke={colour} strokeWidth={pixels / scale} />
  );
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {KINDS.map((kind) => of(kind) && <g key={kind}>{stroke(kind, theme.plate, width + 7)}</g>)}
      {KINDS.map(
        (kind) =>
          of(kind) && (
            <g key={kind}>
              {stroke(kind, theme.move, kind === "full" ? width : width + 2)}
              {kind !== "full" && stroke(kind, theme.pale, width - 3)}
            </g>
          ),
      )}
    </g>
  );
}

/** The names that a window shows where they have room: countries and waters, in the places of the page's map. */
const NAMES: Readonly<Record<ViewId, readonly { lines: readonly string[]; at: Point; sea?: true }[]>> = {
  overview: [
    { lines: mapLabels.countries.russia, at: [515, 345] },
    { lines: mapLabels.countries.china, at: [250, 590] },
    { lines: mapLabels.countries.northKorea, at: [196, 1010] },
    { lines: mapLabels.countries.japan, at: [940, 838] },
    { lines: mapLabels.waters.seaOfJapan, at: [745, 1045], sea: true },
  ],
  vladivostok: [
    { lines: mapLabels.waters.amurBay, at: [325, 490], sea: true },
    { lines: mapLabels.waters.ussuriBay, at: [830, 580], sea: true },
    { lines: mapLabels.russky, at: [272, 905] },
  ],
};

/**
 * A window on the journey's map, in plain attributes: sea, land, waters, borders, what was travelled before, and the leg
 * that leads to the stop. The signs of stops are children.
 */
export function MapWindow({
  shot,
  window,
  theme,
  before,
  leg,
  keepClear,
  children,
}: {
  shot: Shot;
  window: Window;
  theme: CardTheme;
  before: readonly Run[];
  leg: readonly Run[];
  /** A point of the card that no name may come near. */
  keepClear?: Point;
  children: ReactNode;
}) {
  const { view, scale, middle } = shot;
  const { x, y, width, height } = window;
  const line = (pixels: number) => pixels / scale;
  const far = view === "overview";
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill={theme.sunk} />
      <g
        transform={`translate(${x + width / 2} ${y + height / 2}) scale(${scale}) translate(${-middle[0]} ${-middle[1]})`}
        fill="none"
        strokeLinejoin="round"
      >
        {far && <path d={graticule("overview", 5)} stroke={theme.rule} strokeWidth={line(1.5)} />}
        <path
          d={(far ? overview : vladivostok).land}
          fill={theme.plate}
          stroke={theme.edge}
          strokeWidth={line(2)}
        />
        {far && (
          <>
            <path d={overview.river} stroke={theme.rule} strokeWidth={line(2.5)} />
            <path d={overview.lakes} fill={theme.sunk} stroke={theme.edge} strokeWidth={line(2)} />
            <path d={overview.borders} stroke={theme.edge} strokeWidth={line(2)} />
          </>
        )}
        <Way runs={before} view={view} width={5} scale={scale} theme={theme} />
        <Way runs={leg} view={view} width={11} scale={scale} theme={theme} />
      </g>
      {NAMES[view].map(({ lines, at, sea }) => {
        const [cx, cy] = onCard(shot, window, at);
        const inside = cx > x + 70 && cx < x + width - 70 && cy > 40 && cy < height - 200;
        const clear = !keepClear || Math.hypot(cx - keepClear[0], cy - keepClear[1]) > 130;
        return (
          inside &&
          clear && (
            <Lines
              key={lines.join()}
              lines={[...lines]}
              face={sea ? "label" : "bold"}
              size={24}
              x={cx}
              y={cy}
              anchor="middle"
              fill={theme.quiet}
            />
          )
        );
      })}
      {children}
      {/* A clip would cost far more than painting over what lies beside the window. */}
      <rect width={x} height={height} fill={theme.ground} />
    </>
  );
}
