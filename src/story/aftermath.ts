import { blocFear, eventWords, fearWords } from "@edition/aftermath.ts";
import { concernLabels } from "@edition/concerns.ts";
import { fearOf } from "./concerns.ts";
import { eventFacts, fearFacts } from "./facts/aftermath.ts";
import { each } from "./join.ts";
import { dateRange, shortDay } from "./language.ts";
import type { Fear, LaterEvent } from "./types.ts";

/** What came after September 2023, in order. */
export const events = each(eventFacts, (facts): LaterEvent => {
  const { before, ...words } = eventWords[facts.id];
  const to = "to" in facts ? facts.to : undefined;
  return {
    ...words,
    ...facts,
    day: dateRange(facts.date, to),
    shortDay: shortDay(facts.date, to),
    before: { ...facts.before, text: before },
  };
});

/** The fears of September 2023, and how they stand at the end of this account. */
export const fears = each(fearFacts, (fear): Fear => {
  const { now, ...words } = fearWords[fear.id];
  const [feared, ...claims] = fear.id === "bloc" ? blocFear : fearOf(concernLabels.fearedBy, [fear.id]);
  return { ...fear, ...words, feared, now: [...now, ...claims] };
});
