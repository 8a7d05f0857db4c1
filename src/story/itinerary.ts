import { dayWords, stopWords } from "@edition/itinerary.ts";
import { dayFacts, PLAN_REPORTED, stopFacts } from "./facts/itinerary.ts";
import { each } from "./join.ts";
import { clockIso, clockTime, dayNumeral, offsetOf, weekdays } from "./language.ts";
import type { JourneyDay, Stop, StopId } from "./types.ts";

type StopFacts = (typeof stopFacts)[number];

/** How the time of a stop reads, and its clock times in ISO 8601. Nothing, where the record has none. */
function timeOf(facts: StopFacts, inWords: string | undefined): Pick<Stop, "time" | "clock"> {
  if (!("clock" in facts)) return inWords ? { time: inWords } : {};
  const clock: { from: string; to?: string; about?: true } = facts.clock;
  const iso = (time: string): string => clockIso(facts.from, time, facts.timeZone);
  return {
    time: clockTime(clock),
    clock: {
      from: iso(clock.from),
      ...(clock.to && { to: iso(clock.to) }),
      ...(clock.about && { about: clock.about }),
    },
  };
}

/** The fourteen stops of the journey, in order. Day, numeral, time and zone follow from the date and the clock. */
export const stops = each(stopFacts, (facts): Stop => {
  const { time, straightFrom, ...words } = stopWords[facts.id];
  const { timeZone, clock: _, straight, ...rest } = { clock: undefined, straight: undefined, ...facts };
  const to = "to" in facts ? facts.to : undefined;
  return {
    ...words,
    ...rest,
    ...timeOf(facts, time),
    ...(straight && straightFrom && { straight: { ...straight, from: straightFrom } }),
    day: weekdays(facts.from, to),
    numeral: dayNumeral(facts.from, to),
    zone: offsetOf(facts.from, timeZone),
  };
});

/** The seven days of the journey, in order. */
export const days = each(
  dayFacts,
  (facts): JourneyDay => ({
    ...facts,
    ...dayWords[facts.id],
    numeral: dayNumeral(facts.from, "to" in facts ? facts.to : undefined),
    later: facts.from > PLAN_REPORTED,
  }),
);

/** The day on which a stop is told. */
export function dayOf(stop: StopId): JourneyDay {
  const day: JourneyDay | undefined = days.find(({ stops: own }) => own.some((id) => id === stop));
  if (!day) throw new Error(`No day has the stop ${stop}`);
  return day;
}
