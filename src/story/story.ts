import { changes, firstEdition } from "@edition/changes.ts";
import { claimFacts } from "./facts/claims.ts";
import type { ClaimFacts } from "./facts/types.ts";
import { longDate } from "./language.ts";

/** ISO dates of the first edition and of the newest change. Never taken from build time. */
export const firstPublished: string = firstEdition.date;
export const lastChanged: string = changes[0]?.date ?? firstPublished;

const newest = Object.values<ClaimFacts>(claimFacts)
  .map(({ date = "" }) => date)
  .sort()
  .at(-1) as string;

/** The date of the newest fact in this account. */
export const accountEnds = { date: newest, reads: longDate(newest) };
