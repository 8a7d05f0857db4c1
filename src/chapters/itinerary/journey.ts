/**
 * The journey as the map tells it: stops, days and legs, and what is to be seen at each moment. Pure: nothing here knows
 * a browser, an edition or the map data.
 */
import { between, type Camera, fit, type Margins } from "../../graphics/map/camera.ts";
import type { Sign, SignState } from "../../graphics/map/mapState.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import type { Frame } from "../../graphics/map/shots.ts";

export const VIEWS = ["overview", "vladivostok"] as const;
export type View = (typeof VIEWS)[number];

/** The journey as it was reported on 14 September, or as it happened. */
export type Account = "reported" | "happened";

export type JourneyStop = {
  id: string;
  /** Which map shows it; the overview where nothing is said. */
  view?: View;
  /** What of that map is looked at, user units. */
  frame: Frame;
  /** The stretches of railway by which the train came, in order; "-" before one that was passed backwards. */
  leg?: readonly string[];
};

type JourneyDay = {
  /** "12", "18–19". */
  numeral: string;
  word: string;
  /** The id of its first stop. A day lasts until the next one's first. */
  first: string;
};

export type JourneyData = {
  stops: readonly JourneyStop[];
  days: readonly JourneyDay[];
  /** The index of the last stop that had happened when the plan was reported. */
  known: number;
  /** The index of the last stop whose leg was on record by then. */
  recorded: number;
};

/** Where the reader is: the index of the stop that is being read, and which account is shown. */
export type Moment = { at: number; account: Account };

/** Whether the stop is shown as it was planned, since it was still to come on the day of the report. */
const isPlanned = ({ known }: JourneyData, { at, account }: Moment): boolean =>
  account === "reported" && at > known;

/** The days with the indices of their stops; `later`: all of them came after the report. */
export function daysOf({ days, stops, known }: JourneyData) {
  const starts = days.map(({ first }) => stops.findIndex(({ id }) => id === first));
  return days.map((day, i) => {
    const [from = 0, to = stops.length] = [starts[i], starts[i + 1]];
    return { ...day, stops: stops.slice(from, to).map((_, n) => from + n), later: from > known };
  });
}

/** The index of the day that is marked, or null: the plan had no days. */
export function dayMarked(journey: JourneyData, moment: Moment): number | null {
  if (isPlanned(journey, moment)) return null;
  const day = daysOf(journey).findIndex(({ stops }) => stops.includes(moment.at));
  return day < 0 ? null : day;
}

/** The index of the stop at which the train stands on the rail: in the plan it has not gone beyond what was known. */
export const trainAt = (journey: JourneyData, moment: Moment): number =>
  isPlanned(journey, moment) ? journey.known : moment.at;

const legOf = ({ stops }: JourneyData, at: number): readonly string[] => stops[at]?.leg ?? [];

/** The legs behind the reader; in the plan none that was not on record by then. */
export function legsBehind(journey: JourneyData, { at, account }: Moment): (readonly string[])[] {
  const to = account === "reported" ? Math.min(at, journey.recorded + 1) : at;
  return journey.stops.slice(0, to).map((_, i) => legOf(journey, i));
}

/** The leg that brought the reader here: none by road, nor one that was only planned. */
export const legHere = (journey: JourneyData, { at, account }: Moment): readonly string[] =>
  account === "reported" && at > journey.recorded ? [] : legOf(journey, at);

/** Whether the leg to a stop is still to come. */
export const isLegToCome = ({ stops }: JourneyData, { at }: Moment, stop: string): boolean =>
  stops.findIndex(({ id }) => id === stop) > at;

/** How the sign of some stops stands to the reader. Undefined for what is no stop's. */
export function signState(journey: JourneyData, moment: Moment, sign: Sign): SignState | undefined {
  if (!sign.stops) return undefined;
  const { at } = moment;
  if (isPlanned(journey, moment) && !sign.announced) return "past";
  const own = sign.stops.map((stop) => journey.stops.findIndex(({ id }) => id === stop));
  if (own.includes(at)) return "now";
  // He came from the stop before; the train, where he drove last, from its own last stop.
  const byTrain = journey.stops.findLastIndex((_, i) => i < at && legOf(journey, i).length > 0);
  const origins = [at - 1, ...(legOf(journey, at).length > 0 ? [byTrain] : [])];
  if (own.some((place) => origins.includes(place))) return "from";
  return Math.min(...own) < at ? "past" : "later";
}

const viewOf = (stop?: JourneyStop): View => stop?.view ?? "overview";

/** Which map is shown. */
export const viewAt = ({ stops }: JourneyData, at: number): View => viewOf(stops[at]);

/** What the cameras need to know of a map. */
export type ViewBox = { box: Point; data: Frame; planned: Frame };

/** The stage as large as it is, screen pixels. `covered`: how much of the map's upper edge lies under the controls. */
export type StageSize = { map: Point; covered: number };

/** Room for labels: a day and a name stand above a stop or below, on a small map a name alone; the train at the foot. */
function marginsFor({ map: [width, height], covered }: StageSize): Margins {
  const small = width < 500 || height < 330;
  return {
    top: covered + (small ? 40 : 84),
    right: Math.min(150, width * 0.22),
    bottom: small ? 58 : Math.min(124, 48 + height * 0.1),
    left: Math.min(130, width * 0.18),
  };
}

/** What of a view is looked at. A view that is not shown waits where it was last, or where it will be first. */
export function frameAt(journey: JourneyData, { at, account }: Moment, view: View, planned: Frame): Frame {
  const here = (stop: JourneyStop): boolean => viewOf(stop) === view;
  const before = journey.stops.findLastIndex((stop, i) => i <= at && here(stop));
  const from = before < 0 ? journey.stops.findIndex(here) : before;
  // From the day of the report on all of the plan is in sight; of Vladivostok the city: it named no place in it.
  const all = account === "reported" && from >= journey.known;
  return (all ? undefined : journey.stops[from]?.frame) ?? planned;
}

export type Cameras = Readonly<Record<View, Camera>>;

/** The cameras of both views at a moment, for a stage of a size. */
export function camerasAt(
  journey: JourneyData,
  moment: Moment,
  views: Readonly<Record<View, ViewBox>>,
  size: StageSize,
): Cameras {
  const margins = marginsFor(size);
  const camera = (view: View): Camera => {
    const { box, data, planned } = views[view];
    return fit(frameAt(journey, moment, view, planned), box, size.map, margins, data);
  };
  return { overview: camera("overview"), vladivostok: camera("vladivostok") };
}

/** What moves: both cameras, and the px of the train's head from the rail's beginning. */
export type Pose = { cameras: Cameras; train: number };

/** Between two poses: `share` 0 is the first, 1 the second. */
export const poseBetween = (from: Pose, to: Pose, share: number): Pose => ({
  cameras: {
    overview: between(from.cameras.overview, to.cameras.overview, share),
    vladivostok: between(from.cameras.vladivostok, to.cameras.vladivostok, share),
  },
  train: from.train + (to.train - from.train) * share,
});
