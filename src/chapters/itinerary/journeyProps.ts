import { journeyWords } from "@edition/itinerary.ts";
import { takeApart } from "../../graphics/drawings/Drawing.tsx";
import train from "../../graphics/drawings/train.svg?raw";
import { KINDS } from "../../graphics/map/layers.ts";
import { LEGS, STRETCHES, type StretchId } from "../../graphics/map/railway.ts";
import { viewOfStop } from "../../graphics/map/shots.ts";
import { overviewSigns, vladivostokSigns } from "../../graphics/map/signs.ts";
import { railDays, stops } from "../../story/itinerary.ts";
import { isAfterReport } from "./isAfterReport.ts";
import type { JourneyProps } from "./Journey.tsx";
import type { JourneyData, JourneyStop } from "./journey.ts";
import type { StageWords } from "./Stage.tsx";
import type { TrackKinds } from "./tracks.ts";
import { wordsId } from "./useStopRead.ts";

export const accountWords: StageWords["account"] = {
  ...journeyWords.as,
  reportedShort: journeyWords.asShort.reported,
  happenedShort: journeyWords.asShort.happened,
};

const known = stops.findLastIndex((stop) => !isAfterReport(stop));

export const journey: JourneyData = {
  stops: stops.map(({ id }): JourneyStop => {
    const { view, frame } = viewOfStop(id);
    return {
      id,
      frame,
      ...(view !== "overview" && { view }),
      ...(id in LEGS && { leg: LEGS[id as keyof typeof LEGS] }),
    };
  }),
  days: railDays,
  known,
  recorded: stops.findLastIndex(({ line }, i) => i <= known && line === "solid"),
};

const tracks = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    (Object.keys(STRETCHES) as StretchId[]).filter((id) => STRETCHES[id].kind === kind),
  ]),
) as Record<keyof TrackKinds, StretchId[]>;

/**
 * What the stage is drawn from.
 * @param part the element id of what the page opens at
 * @param href turns a path of ours into an address that works on the page
 */
export function journeyProps(part: string, href: (path: string) => string): JourneyProps {
  const { rail, railLater, stepper, position, previous, next, planNote } = journeyWords;
  return {
    journey,
    tracks,
    overview: overviewSigns,
    vladivostok: vladivostokSigns,
    trainBox: takeApart(train).viewBox,
    opensAt: Math.max(
      0,
      stops.findIndex(({ id }) => wordsId(id) === part),
    ),
    href: href("/itinerary/*/"),
    words: {
      account: accountWords,
      rail,
      railLater,
      stepper,
      position,
      previous,
      next,
      planNote,
    },
  };
}
