/** The legs of the journey as they are drawn: simplified, their corners rounded. Worked out when the pages are written. */
import type { DayId } from "../../story/types.ts";
import type { Frame } from "./camera.ts";
import { overview, vladivostok } from "./geometry.ts";
import { along, flattened, type Point, parsePath, rounded, simplified } from "./polyline.ts";
import { DAY_RUNS, type Run, STRETCHES, type StretchId, stretchOf } from "./railway.ts";
import { hasPast, legDay, type Scene, type ViewId } from "./scenes.ts";

/** How a piece of a leg is drawn: the train is on record there; its way is inferred; only sources say so. */
export type LegKind = "full" | "hollow" | "dotted";

type Piece = { kind: LegKind; d: string };

/** What of a line may be left out, user units: about a third of its stroke. */
const TOLERANCE: Readonly<Record<ViewId, number>> = { overview: 3.5, vladivostok: 5 };

const rails: Readonly<Record<ViewId, Readonly<Partial<Record<StretchId, string>>>>> = {
  overview: overview.rail,
  vladivostok: vladivostok.rail,
};

/** The points of a run in a view, simplified; none where the view does not reach. */
function pointsOf(run: Run, view: ViewId): Point[] {
  const { id, backwards } = stretchOf(run);
  const points = parsePath(rails[view][id] ?? "")[0]?.points ?? [];
  const kept = simplified(points, TOLERANCE[view]);
  return backwards ? kept.reverse() : kept;
}

/** Runs one after the other as one line. */
const joined = (runs: readonly Run[], view: ViewId): Point[] =>
  runs
    .flatMap((run) => pointsOf(run, view))
    .filter(([x, y], i, all) => x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);

const kindOf = (day: DayId, run: Run): LegKind =>
  day === "day-14" ? "dotted" : STRETCHES[stretchOf(run).id].kind === "full" ? "full" : "hollow";

/** The leg of a day in a view, in order of travel: a piece for each kind. */
export function legOf(day: DayId, view: ViewId): Piece[] {
  const pieces: { kind: LegKind; runs: Run[] }[] = [];
  for (const run of DAY_RUNS[day]) {
    const kind = kindOf(day, run);
    const last = pieces.at(-1);
    if (last?.kind === kind) last.runs.push(run);
    else pieces.push({ kind, runs: [run] });
  }
  return pieces
    .map(({ kind, runs }) => ({ kind, d: rounded(joined(runs, view)) }))
    .filter(({ d }) => d !== "");
}

const DAYS = Object.keys(DAY_RUNS) as DayId[];

const stretchesOf = (days: readonly DayId[]): StretchId[] =>
  days.flatMap((day) => DAY_RUNS[day].map((run) => stretchOf(run).id));

/**
 * What was travelled before a scene, each stretch once, in one path: not what the day's own leg covers, so that what only
 * sources say is never drawn on a solid line.
 */
export function pastOf(scene: Scene): string {
  if (!hasPast(scene)) return "";
  const day = legDay(scene);
  const before = scene.id === "plan" ? DAYS.slice(0, 2) : day ? DAYS.slice(0, DAYS.indexOf(day)) : DAYS;
  const own = new Set(day && stretchesOf([day]));
  const past = new Set(stretchesOf(before).filter((id) => !own.has(id)));
  return [...past].map((id) => rounded(pointsOf(id, scene.view))).join("");
}

/** The smallest frame round some points, in whole units. */
export function frameRound(points: readonly Point[]): Frame {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    Math.floor(Math.min(...xs)),
    Math.floor(Math.min(...ys)),
    Math.ceil(Math.max(...xs)),
    Math.ceil(Math.max(...ys)),
  ];
}

/** The points of a leg, in order of travel. */
export const pointsOfLeg = (day: DayId, view: ViewId): Point[] =>
  legOf(day, view).flatMap(({ d }) => flattened(d).flat());

/** How far along its leg the arrow of a day stands; by default past its middle. */
const ARROWS: Readonly<Partial<Record<DayId, number>>> = {
  "day-10": 0.55,
  "day-13": 0.4,
  "day-15": 0.5,
  "day-16": 0.35,
  "day-18": 0.62,
};

/** Where the arrow of a day stands, and its direction in degrees; none where the way is hearsay, or by road. */
export function arrowOf(
  day: DayId,
  view: ViewId,
): readonly [x: number, y: number, angle: number] | undefined {
  const share = ARROWS[day];
  const points = pointsOfLeg(day, view);
  return share !== undefined && points.length > 1
    ? along(points, share, view === "overview" ? 14 : 40)
    : undefined;
}

/** The points of all lines that a scene shows. */
export function pointsOfScene(scene: Scene): Point[] {
  const day = legDay(scene);
  return [...flattened(pastOf(scene)).flat(), ...(day ? pointsOfLeg(day, scene.view) : [])];
}
