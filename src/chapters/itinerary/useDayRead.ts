import { useEffect, useState } from "react";
import { afterPaint } from "../../page/afterPaint.ts";
import { anchors } from "../../page/anchors.ts";
import { watchReadingLine } from "../../page/readingLine.ts";
import { useReading } from "../../page/store.ts";
import type { StageDay } from "./journey.ts";

/** For how long a day must be on the reading line, in ms: the map does not go to days that are only passed. */
const READ_MS = 180;

/** The element id of a day's words, which stand in the page beside the stage. */
export const wordsId = (day: string): string => `itinerary/${day}`;

/** That of their heading, which names the day in full. */
export const nameId = (day: string): string => `${wordsId(day)}-name`;

/** The index of the day that is being read, -1 before the first, the last one behind that. */
export function useDayRead(days: readonly StageDay[]): number {
  const [at, setAt] = useState(-1);

  // What the reader has gone to counts as soon as it is in sight, also where nothing is scrolled.
  const reading = useReading();
  useEffect(() => {
    const day = days.findIndex(({ id }) => wordsId(id) === reading);
    return day < 0 ? undefined : afterPaint(() => setAt(day));
  }, [reading, days]);

  useEffect(() => {
    const words = days.map(({ id }) => anchors().get(wordsId(id))?.element);
    // The chapter too: a leap may pass over all days.
    const chapter = anchors().get("itinerary")?.element;
    let timer = 0;
    const stop = watchReadingLine(
      [...words, chapter].filter((element) => element !== undefined),
      (onLine) => {
        clearTimeout(timer);
        timer = window.setTimeout(() => {
          const day = words.findLastIndex((element) => element && onLine.has(element));
          if (day >= 0) setAt(day);
          // Before the first day the whole journey is shown, behind the last one its end.
          else if (words[0]) setAt(words[0].getBoundingClientRect().top > 0 ? -1 : days.length - 1);
        }, READ_MS);
      },
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [days]);
  return at;
}
