import { readingsLead, readingsText } from "@edition/context.ts";
import { standfirst } from "@edition/story.ts";
import { CAPITALS, remarksOf } from "../../chapters/concerns/rows.ts";
import { READINGS } from "../../chapters/context/items.ts";
import { claimsOf } from "../../evidence/lines.ts";
import { events } from "../../story/aftermath.ts";
import { claims } from "../../story/claims.ts";
import { concerns } from "../../story/concerns.ts";
import { china, guests, readings } from "../../story/context.ts";
import { ruledThings } from "../../story/finder.ts";
import { gifts } from "../../story/gifts.ts";
import { stops } from "../../story/itinerary.ts";
import { resolutions } from "../../story/resolutions.ts";
import { sections } from "../../story/sections.ts";
import { fiveLines } from "../../story/story.ts";
import type { ClaimId, Concern, LaterEvent, SectionId, Stop } from "../../story/types.ts";

/** What a part rests on, and when it was. */
export type PartFacts = {
  /** Each once; first the one that justifies its line, then in the order of its words. */
  claims: readonly ClaimId[];
  /** ISO dates, as exact as they are known: the day, or the first and last of several. Null: it has none of its own. */
  from: string | null;
  to: string | null;
};

type Dates = Pick<PartFacts, "from" | "to">;

const undated: Dates = { from: null, to: null };
const on = (date: string): Dates => ({ from: date, to: date });

/** Every claim that is named anywhere in a record of the story, so that none is lost when records grow. */
function claimsIn(value: unknown): ClaimId[] {
  if (typeof value === "string") return Object.hasOwn(claims, value) ? [value as ClaimId] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(claimsIn) : [];
}

function facts(id: string, record: object, dates: Dates): readonly [string, PartFacts] {
  const first = "lineBy" in record ? claimsIn(record.lineBy) : [];
  return [id, { claims: [...new Set([...first, ...claimsIn(record)])], ...dates }];
}

/** From the first to the last day on which something was said of it. */
function datesOfWords({ cells }: Pick<Concern, "cells">): Dates {
  const from = cells.map(({ since, date }) => since ?? date).sort();
  const to = cells.map(({ date }) => date).sort();
  return { from: from[0] ?? null, to: to.at(-1) ?? null };
}

const inSection: Readonly<Record<SectionId, readonly (readonly [string, PartFacts])[]>> = {
  gifts: gifts.map((gift) => facts(gift.id, gift, on(gift.date))),
  itinerary: stops.map((stop: Stop) => facts(stop.id, stop, { from: stop.from, to: stop.to ?? stop.from })),
  concerns: [
    ...concerns.map((concern: Concern) => facts(concern.id, concern, datesOfWords(concern))),
    ...resolutions.map((rule) => facts(`resolution-${rule.number}`, rule, on(rule.date))),
    ...CAPITALS.map((capital) => {
      const cells = remarksOf(capital).map(({ cell }) => cell);
      return facts(capital, cells, datesOfWords({ cells }));
    }),
    facts("rules", ruledThings, undated),
  ],
  context: [
    ...guests.map((guest) => facts(guest.person, guest, undated)),
    facts(READINGS, [readingsLead, readings, china, readingsText], undated),
  ],
  aftermath: events.map((event: LaterEvent) => facts(event.id, event, on(event.date))),
};

const all: ReadonlyMap<string, PartFacts> = new Map([
  ["", { claims: claimsOf(standfirst), ...undated }],
  ...sections.flatMap(({ id, lead }): [string, PartFacts][] => {
    const inFive = fiveLines.flatMap(({ section, text }) => (section === id ? [text] : []));
    return [
      [id, { claims: claimsOf([...inFive, ...lead]), ...undated }],
      ...inSection[id].map(([item, of]): [string, PartFacts] => [`${id}/${item}`, of]),
    ];
  }),
]);

/**
 * What a part with an address rests on, by its element id: all that is said there. For the whole story and for a chapter
 * it is what their opening words say, not all that is in them. Throws where there is no such part.
 */
export function factsOf(part: string): PartFacts {
  const found = all.get(part);
  if (!found) throw new Error(`There is nothing on record of the part ${part}`);
  return found;
}
