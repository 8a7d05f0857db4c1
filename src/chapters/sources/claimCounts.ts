import { cardWords } from "@edition/cards.ts";
import { lineOfClaim } from "../../evidence/lines.ts";
import { claims } from "../../story/claims.ts";
import { key } from "../../story/key.ts";
import type { ClaimId, Line } from "../../story/types.ts";

/** How many claims carry a line; null are those of our own, which carry none. */
export type ClaimCount = { line: Line | null; word: string; count: number };

/** How many claims carry each line, from the surest on, our own last. */
export function claimCounts(): readonly ClaimCount[] {
  const lines = (Object.keys(claims) as ClaimId[]).map(lineOfClaim);
  const count = (line: Line | null) => lines.filter((one) => one === line).length;
  return [
    ...key.flatMap(({ line, word }) => (line === "blank" ? [] : [{ line, word, count: count(line) }])),
    { line: null, word: cardWords.ours, count: count(null) },
  ];
}
