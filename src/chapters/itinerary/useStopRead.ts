import { useCallback, useEffect, useState } from "react";
import { anchors } from "../../page/anchors.ts";
import { watchReadingLine } from "../../page/readingLine.ts";
import { useReading } from "../../page/store.ts";
import type { JourneyStop } from "./journey.ts";

/** The element id of a stop's words, which stand in the page beside the stage. */
export const wordsId = (stop: string): string => `itinerary/${stop}`;

/**
 * The index of the stop that is being read, and how to set it. It stays while the reader is elsewhere.
 * @param first where the page opens
 */
export function useStopRead(stops: readonly JourneyStop[], first: number): [number, (at: number) => void] {
  const [at, setAt] = useState(first);
  const read = useCallback((index: number): void => {
    if (index >= 0) setAt(index);
  }, []);

  // What the reader has gone to counts at once, also where nothing is scrolled.
  const reading = useReading();
  useEffect(() => {
    read(stops.findIndex(({ id }) => wordsId(id) === reading));
  }, [reading, stops, read]);

  useEffect(() => {
    const words = stops.map(({ id }) => anchors().get(wordsId(id))?.element);
    return watchReadingLine(
      words.filter((element) => element !== undefined),
      (onLine) => read(words.findLastIndex((element) => element && onLine.has(element))),
    );
  }, [stops, read]);
  return [at, read];
}
