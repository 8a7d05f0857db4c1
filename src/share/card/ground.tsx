/** The journey's map at a card's size: a window on one of the two views, in plain attributes. */

import { mapLabels } from "@edition/map.ts";
import type { ReactNode } from "react";
import { graticule, overview, project, type ViewId, vladivostok } from "../../graphics/map/geometry.ts";
import { KINDS } from "../../graphics/map/layers.ts";
import { places } from "../../graphics/map/places.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import { type Run, STRETCHES, stretchOf } from "../../graphics/map/railway.ts";
import type { Frame } from "../../graphics/map/shots.ts";
import { Lines } from "./frame.tsx";
import type { Wall } from "./wall.ts";

/** Which part of a view a window shows: the point in its middle, user units, and how many pixels a unit has. */
export type Shot = { view: ViewId; middle: Point; scale: number };

/** The window, pixels of the card: it reaches to the card’s right edge, top and foot. */
export type Window = { x: number; y: number; width: number; height: number };

/** Where a point of the view falls on the card. */
export const onCard = ({ middle, scale }: Shot, window: Window, [x, y]: Point): Point => [
  window.x + window.width / 2 + (x - middle[0]) * scale,
  window.y + window.height / 2 + (y - middle[1]) * scale,
];

/**
 * The shot that shows a frame as large as it fits with room round it, but with one of its points where the card's
 * square keeps it, and nowhere past the data.
 */
export function shotOf(
  view: ViewId,
  frame: Frame,
  at: Point,
  window: Window,
  keep: { left: number; right: number; top: number; bottom: number },
): Shot {
  const [left, top, right, bottom] = frame;
  const scale = Math.min(
    (window.width * 0.7) / (right - left),
    (window.height * 0.66) / (bottom - top),
    view === "overview" ? 2.2 : 1.6,
  );
  const shot: Shot = { view, scale, middle: [(left + right) / 2, (top + bottom) / 2] };
  const [x, y] = onCard(shot, window, at);
  const into = (value: number, least: number, most: number): number =>
    Math.min(Math.max(value, least), most) - value;
  return {
    ...shot,
    middle: [
      shot.middle[0] - into(x, keep.left, keep.right) / scale,
      shot.middle[1] - into(y, keep.top, keep.bottom) / scale,
    ],
  };
}

/** A stop's place in a view. */
export const placeIn = (view: ViewId, id: string): Point | null =>
  id in places ? project(view, places[id as keyof typeof places].position) : null;

/** The line of some runs, the least certain first: full, or hollow where the track is our reading. */
function Way({
  runs,
  view,
  width,
  scale,
  wall,
}: {
  runs: readonly Run[];
  view: ViewId;
  width: number;
  scale: number;
  wall: Wall;
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
      {KINDS.map((kind) => of(kind) && <g key={kind}>{stroke(kind, wall.plate, width + 7)}</g>)}
      {KINDS.map(
        (kind) =>
          of(kind) && (
            <g key={kind}>
              {stroke(kind, wall.move, kind === "full" ? width : width + 2)}
              {kind !== "full" && stroke(kind, wall.pale, width - 3)}
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

/** Sea, land, waters, borders, what was travelled before and the leg that leads to the stop; its signs are children. */
export function MapWindow({
  shot,
  window,
  wall,
  before,
  leg,
  keepClear,
  children,
}: {
  shot: Shot;
  window: Window;
  wall: Wall;
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
      <rect x={x} y={y} width={width} height={height} fill={wall.sunk} />
      <g
        transform={`translate(${x + width / 2} ${y + height / 2}) scale(${scale}) translate(${-middle[0]} ${-middle[1]})`}
        fill="none"
        strokeLinejoin="round"
      >
        {far && <path d={graticule("overview", 5)} stroke={wall.rule} strokeWidth={line(1.5)} />}
        <path
          d={(far ? overview : vladivostok).land}
          fill={wall.plate}
          stroke={wall.edge}
          strokeWidth={line(2)}
        />
        {far && (
          <>
            <path d={overview.river} stroke={wall.rule} strokeWidth={line(2.5)} />
            <path d={overview.lakes} fill={wall.sunk} stroke={wall.edge} strokeWidth={line(2)} />
            <path d={overview.borders} stroke={wall.edge} strokeWidth={line(2)} />
          </>
        )}
        <Way runs={before} view={view} width={5} scale={scale} wall={wall} />
        <Way runs={leg} view={view} width={11} scale={scale} wall={wall} />
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
              fill={wall.quiet}
            />
          )
        );
      })}
      {children}
      {/* A clip would cost far more than painting over what lies beside the window. */}
      <rect width={x} height={height} fill={wall.ground} />
    </>
  );
}
