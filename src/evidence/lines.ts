import { claims } from "../story/claims.ts";
import type { ClaimId, Line, Sentence, Status } from "../story/types.ts";
import { weakest } from "./weakest.ts";

/**
 * The one place that says which line a claim carries.
 *
 * | status | line | because |
 * |---|---|---|
 * | confirmed | solid | on record from the party itself, or seen to happen |
 * | announced | dashed | planned or foretold when it was reported |
 * | claimed | dotted | one party's word, not established by others |
 * | analysis | dotted | somebody's reading |
 * | contested | dotted | sources disagree |
 *
 * What is ours (a measurement, a reading, the absence of a record) is marked as such and carries no line.
 * A *thing* (gift, stop, row, event) has its own line in `story/`, with the claim that justifies it: that
 * Washington warned is confirmed, what it warned of is feared, so the row is dotted.
 */
const lineOfStatus: Readonly<Record<Status, Line>> = {
  confirmed: "solid",
  announced: "dashed",
  claimed: "dotted",
  analysis: "dotted",
  contested: "dotted",
};

/** The line of one claim, or null where the claim is our own. */
export function lineOfClaim(id: ClaimId): Line | null {
  const claim = claims[id];
  return claim.ours ? null : lineOfStatus[claim.status];
}

/** The claims that sentences rest on, each once, in their order. */
export const claimsOf = (paragraph: readonly Sentence[]): ClaimId[] => [
  ...new Set(paragraph.flatMap((sentence) => ("own" in sentence ? [] : (sentence.slice(1) as ClaimId[])))),
];

/** The line of a sentence: the weakest of its claims. Null for a sentence of ours, which never dims. */
export function lineOfSentence(sentence: Sentence): Line | null {
  if ("own" in sentence) return null;
  const [, ...ids] = sentence;
  return weakest(ids.map(lineOfClaim));
}
