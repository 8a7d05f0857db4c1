import { events } from "../../story/aftermath.ts";
import { longDate } from "../../story/language.ts";
import type { LaterEvent } from "../../story/types.ts";

/** The lanes answer the three rooms, in their order. */
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

/** What a stroke of the years says: "2024-01" → "2024"; where a year does not begin, the month too: "2023-10" → "Oct 2023". */
export function yearAt(month: string): string {
  const [name = "", year = ""] = longDate(month).split(" ");
  return month.endsWith("-01") ? year : `${name.slice(0, 3)} ${year}`;
}

/** The months of this account. */
export const months = monthsOf(events);
