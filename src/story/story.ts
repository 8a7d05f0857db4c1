import { changes } from "@edition/story.ts";
import { claimFacts } from "./facts/claims.ts";
import { editionDates } from "./facts/editions.ts";
import type { ClaimFacts } from "./facts/types.ts";
import { each } from "./join.ts";
import { longDate } from "./language.ts";

/** When this account was published, when it last changed and why, newest first. */
export const editions = each(editionDates, (date) => ({ date, change: changes[date] }));

/** ISO dates of the first edition and of the newest. */
export const firstPublished: string = editionDates[editionDates.length - 1] ?? "";
export const lastChanged: string = editionDates[0];

const newest = Object.values<ClaimFacts>(claimFacts)
  .map(({ date = "" }) => date)
  .sort()
  .at(-1) as string;

/** The date of the newest fact in this account. */
export const accountEnds = { date: newest, reads: longDate(newest) };
