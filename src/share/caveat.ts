import { lineOfClaim, weakest } from "../certainty/lines.ts";
import { claims } from "../story/en/claims.ts";
import { caveatWords } from "../story/en/share.ts";
import type { ClaimId, ClaimRecord, Line } from "../story/types.ts";

/** What is certain of a statement, and who answers for it: what must travel with it wherever it goes. */
export type Caveat = {
  /** Solid: it may stand as a fact, with its owner behind it. Null: our own reading. */
  line: Line | null;
  /** "Claimed", "Feared", "Announced" … as one word, for a title or a card. */
  word: string;
  /** In full: "Claimed by the White House, not established". */
  text: string;
};

const by = (says: string, owner: string | undefined): string =>
  owner ? says.replace("#", owner) : says.replace(/ \(#\)| (?:by )?#/, "");

/** The caveat of what rests on these claims: that of the weakest of them. Null without a claim. */
export function caveatOf(ids: readonly ClaimId[]): Caveat | null {
  const [first] = ids;
  if (!first) return null;
  const line = weakest(ids.map(lineOfClaim));
  const id = ids.find((candidate) => lineOfClaim(candidate) === line) ?? first;
  const claim: ClaimRecord = claims[id];
  const { word, says } = caveatWords[claim.ours ? "ours" : claim.status];
  return { line, word, text: claim.ours ? says : by(says, claim.saidBy) };
}

/** A thing of the story: its own line, with the claim that justifies it, and whose fear it is where it is one. */
type Thing = { line: Line; lineBy: ClaimId; fearedBy?: string };

/** The caveat of a thing. What is feared is the thing, though that somebody warned of it may be confirmed. */
export function caveatOfThing({ line, lineBy, fearedBy }: Thing): Caveat {
  const own = caveatOf([lineBy]);
  if (fearedBy) return { line, word: caveatWords.feared.word, text: by(caveatWords.feared.says, fearedBy) };
  if (own?.line !== line) throw new Error(`The line of ${lineBy} is not ${line}, and nobody is named for it`);
  return own;
}

/** A title as it leaves the page: what is not confirmed says so first. */
export const titleWith = (caveat: Caveat | null, title: string): string =>
  caveat?.line === "dashed" || caveat?.line === "dotted" ? `${caveat.word}: ${title}` : title;

/**
 * A sentence as it leaves the page. What is not confirmed begins with its certainty and its owner, so that no preview
 * can cut them off; what is confirmed, or our own, ends with them.
 */
export function withCaveat(caveat: Caveat | null, text: string): string {
  if (!caveat) return text;
  return caveat.line === "dashed" || caveat.line === "dotted"
    ? `${caveat.text}: ${text}`
    : `${text} (${caveat.text})`;
}
