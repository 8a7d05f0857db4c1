import { useEffect, useState } from "react";
import { anchors } from "../../page/anchors.ts";
import { watchReadingLine } from "../../page/readingLine.ts";
import { useReading } from "../../page/store.ts";
import type { StageDay } from "./journey.ts";

/** The element id of a day's words, which stand in the page beside the stage. */
export const wordsId = (day: string): string => `itinerary/${day}`;

/** The index of the day that is being read, -1 before the first, the last one behind that. */
export function useDayRead(days: readonly StageDay[]): number {
  const [at, setAt] = useState(-1);

  // What the reader has gone to counts at once, also where nothing is scrolled.
  const reading = useReading();
  useEffect(() => {
    const day = days.findIndex(({ id }) => wordsId(id) === reading);
    if (day >= 0) setAt(day);
  }, [reading, days]);

  useEffect(() => {
    const words = days.map(({ id }) => anchors().get(wordsId(id))?.element);
    // The chapter too: a leap may pass over all days.
    const chapter = anchors().get("itinerary")?.element;
    return watchReadingLine(
      [...words, chapter].filter((element) => element !== undefined),
      (onLine) => {
        const day = words.findLastIndex((element) => element && onLine.has(element));
        if (day >= 0) setAt(day);
        // Before the first day the whole journey is shown, behind the last one its end.
        else if (words[0]) setAt(words[0].getBoundingClientRect().top > 0 ? -1 : days.length - 1);
      },
    );
  }, [days]);
  return at;
}
