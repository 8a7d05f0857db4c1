import { type RefObject, useEffect } from "react";
import { anchorAround } from "../../page/anchors.ts";
import { stepOf } from "../../ui/stepOf.ts";
import type { JourneyData } from "./journey.ts";
import { wordsId } from "./useStopRead.ts";

/**
 * Left and Right go from stop to stop, from the links of the rail and the stepper, and from a stop's heading: it has the
 * focus once its stop was chosen, and the next press goes on from there.
 */
export function useStepKeys({
  journey: { stops },
  at,
  staged,
  stage,
  read,
  chooseStop,
}: {
  journey: JourneyData;
  at: number;
  staged: boolean;
  stage: RefObject<HTMLElement | null>;
  read: (at: number) => void;
  chooseStop: (stop: string) => void;
}): void {
  useEffect(() => {
    if (!staged) return;
    /** The index of the stop that a press sets out from, or -1. */
    const startOf = (target: Element): number => {
      if (stage.current?.contains(target)) return target instanceof HTMLAnchorElement ? at : -1;
      const anchor = anchorAround(target);
      return anchor?.heading === target ? stops.findIndex(({ id }) => wordsId(id) === anchor.id) : -1;
    };
    const press = (event: KeyboardEvent): void => {
      const way = stepOf(event);
      const from = way && event.target instanceof Element ? startOf(event.target) : -1;
      if (from < 0) return;
      event.preventDefault();
      const to = from + (way === "next" ? 1 : -1);
      const stop = stops[to];
      if (!stop) return;
      read(to);
      chooseStop(stop.id);
    };
    // On the page: the headings stand outside.
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [stops, at, staged, stage, read, chooseStop]);
}
