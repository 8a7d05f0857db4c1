import { claims } from "../story/claims.ts";
import type { ClaimId } from "../story/types.ts";

/** What an item rests on, and when it was. */
export type ItemFacts = {
  /** Each once; first the one that justifies its line, then in the order of its words. */
  claims: readonly ClaimId[];
  /** ISO dates, as exact as they are known: the day, or the first and last of several. Null: it has none of its own. */
  from: string | null;
  to: string | null;
};

type Dates = Pick<ItemFacts, "from" | "to">;

export const undated: Dates = { from: null, to: null };

/** The dates of what was on one day. */
export const on = (date: string): Dates => ({ from: date, to: date });

/** Every claim that is named anywhere in a record of the story, so that none is lost when records grow. */
function claimsIn(value: unknown): ClaimId[] {
  if (typeof value === "string") return Object.hasOwn(claims, value) ? [value as ClaimId] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(claimsIn) : [];
}

/** What a record of the story rests on: all claims that it names, and the given dates. */
export function itemFacts(record: object, dates: Dates): ItemFacts {
  const first = "lineBy" in record ? claimsIn(record.lineBy) : [];
  return { claims: [...new Set([...first, ...claimsIn(record)])], ...dates };
}
