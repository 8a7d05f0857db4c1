/**
 * The journey as the stage tells it: days, and what is to be seen at each moment. Pure: nothing here knows a browser, an
 * edition or the map's geometry.
 */
import { between, type Camera } from "../../graphics/map/camera.ts";
import type { LegKind } from "../../graphics/map/legs.ts";
import { beginning, lengthOf, type Point, straight } from "../../graphics/map/polyline.ts";
import { type Scene, scenes, type ViewId } from "../../graphics/map/scenes.ts";
import type { DayId, StopId } from "../../story/types.ts";

export const VIEWS = ["overview", "vladivostok"] as const satisfies readonly ViewId[];

/** The journey as it had been announced by 14 September, or as it happened. */
export type Account = "reported" | "happened";

export type StageDay = {
  id: DayId;
  /** "12", "18–19". */
  numeral: string;
  /** Whether it was still to come on the day of the report. */
  later: boolean;
};

/** Where the reader is: the index of the day that is being read, -1 before the first, and which account is shown. */
export type Moment = { at: number; account: Account };

/** What a view shows: a scene, and the stop that is marked in it. */
export type Shot = { scene: Scene; now: StopId | undefined };

/** The stop by which a day had been announced. */
const ANNOUNCED: Readonly<Partial<Record<DayId, StopId>>> = {
  "day-15": "komsomolsk",
  "day-16": "frigate",
  "day-17": "university",
};

/** What a day's map shows, in an account. */
export function shotOf({ id, later }: Pick<StageDay, "id" | "later">, account: Account): Shot {
  if (later && account === "reported") return { scene: scenes.plan, now: ANNOUNCED[id] };
  return { scene: scenes[id], now: scenes[id].now };
}

/** What is shown at a moment. */
export function shotAt(days: readonly StageDay[], { at, account }: Moment): Shot {
  const day = days[at];
  return day ? shotOf(day, account) : { scene: scenes.whole, now: undefined };
}

/** What a view holds at a moment. One that is not shown waits with what it showed last, or will show first. */
export function shotIn(days: readonly StageDay[], { at, account }: Moment, view: ViewId): Shot {
  const shots = [-1, ...days.keys()].map((day) => shotAt(days, { at: day, account }));
  const here = ({ scene }: Shot): boolean => scene.view === view;
  return (
    shots.slice(0, at + 2).findLast(here) ??
    shots.find(here) ??
    // Of what was announced nothing is shown there.
    shotOf({ id: "day-16", later: true }, "happened")
  );
}

/** What each view holds at a moment. */
export const shotsAt = (days: readonly StageDay[], moment: Moment): Readonly<Record<ViewId, Shot>> => ({
  overview: shotIn(days, moment, "overview"),
  vladivostok: shotIn(days, moment, "vladivostok"),
});

/** How full the rail is, 0 to 1: to the end of the day; before the first day it has only begun. */
export const shareOfRail = (days: readonly unknown[], at: number): number =>
  at < 0 ? 0.07 : (at + 1) / days.length;

type Cameras = Readonly<Record<ViewId, Camera>>;

/** What moves: both cameras, and the share of the rail. */
export type Pose = { cameras: Cameras; share: number };

/** Between two poses: `share` 0 is the first, 1 the second. */
export const poseBetween = (from: Pose, to: Pose, share: number): Pose => ({
  cameras: {
    overview: between(from.cameras.overview, to.cameras.overview, share),
    vladivostok: between(from.cameras.vladivostok, to.cameras.vladivostok, share),
  },
  share: from.share + (to.share - from.share) * share,
});

/** A piece of a leg: how it is drawn, its path, and the points of that. */
export type Piece = { kind: LegKind; d: string; points: readonly Point[] };

/** The paths of a leg, by kind, as far as the train has come: a share, 0 to 1. */
export function travelled(pieces: readonly Piece[], share: number): Partial<Record<LegKind, string>> {
  const drawn: Partial<Record<LegKind, string>> = {};
  let left = share * pieces.reduce((sum, { points }) => sum + lengthOf(points), 0);
  for (const { kind, d, points } of pieces) {
    drawn[kind] = share === 1 ? d : straight(beginning(points, Math.max(0, left)));
    left -= lengthOf(points);
  }
  return drawn;
}
