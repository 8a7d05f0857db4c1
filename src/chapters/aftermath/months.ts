import { events } from "../../story/aftermath.ts";
import type { LaterEvent } from "../../story/types.ts";

/** The lanes answer the first three chapters, in their order. */
export const LANES: readonly LaterEvent["lane"][] = ["gifts", "journeys", "objections"];

/** Every month from the first event to the last, "2023-10" to "2026-02", each with its events. */
export function monthsOf(
  list: readonly LaterEvent[],
): readonly { month: string; events: readonly LaterEvent[] }[] {
  const monthOf = ({ date }: LaterEvent): string => date.slice(0, 7);
  const [first = "", last = ""] = [list.at(0), list.at(-1)].map((event) => event && monthOf(event));
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, i) => {
    const at = number(first) + i;
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return { month, events: list.filter((event) => monthOf(event) === month) };
  });
}

/** The months of this account. */
export const months = monthsOf(events);
