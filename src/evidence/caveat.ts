import { caveatWords } from "@edition/share.ts";
import type { Caveat } from "../page/item.ts";
import { claims } from "../story/claims.ts";
import { fill } from "../story/language.ts";
import type { ClaimId, Line } from "../story/types.ts";
import { lineOfClaim } from "./lines.ts";
import { weakest } from "./weakest.ts";

/** The caveat of what rests on these claims: that of the weakest of them. Null without a claim. */
export function caveatOf(ids: readonly ClaimId[]): Caveat | null {
  const [first] = ids;
  if (!first) return null;
  const line = weakest(ids.map(lineOfClaim));
  const id = ids.find((candidate) => lineOfClaim(candidate) === line) ?? first;
  const claim = claims[id];
  if (claim.ours) return { line, word: caveatWords.ours.word, text: caveatWords.ours.says };
  const { word, says, alone } = caveatWords[claim.status];
  return { line, word, text: claim.saidBy ? fill(says, claim.saidBy) : alone };
}

/** A thing of the story: its own line, with the claim that justifies it, and whose fear it is where it is one. */
type ItemLine = { line: Line; lineBy: ClaimId; fearedBy?: string };

/**
 * The caveat of an item. An item that is feared is "feared", even where it is confirmed that somebody warned of it. Throws
 * where an item's line is not that of its claim and nobody is named as fearing it.
 */
export function caveatOfItem({ line, lineBy, fearedBy }: ItemLine): Caveat {
  const own = caveatOf([lineBy]);
  if (fearedBy) return { line, word: caveatWords.feared.word, text: fill(caveatWords.feared.says, fearedBy) };
  if (own?.line !== line) throw new Error(`The line of ${lineBy} is not ${line}, and nobody is named for it`);
  return own;
}
