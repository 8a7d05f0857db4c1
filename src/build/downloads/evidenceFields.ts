/** Certainty and sources in words, as the downloads name them. */

import { claims } from "../../story/claims.ts";
import { key } from "../../story/key.ts";
import { sources } from "../../story/sources.ts";
import type { ClaimId, ClaimRecord, Line, SourceId } from "../../story/types.ts";

/** What the key calls a line: "Confirmed" for a solid one. */
export const certaintyWord = (line: Line): string => key.find((entry) => entry.line === line)?.word ?? "";

/**
 * The pages that some claims rest on, each once: "publisher address", or the publisher where there is no address.
 * @param more sources that are named without a claim, such as those of a quotation
 */
export function pagesOf(ids: readonly ClaimId[], more: readonly SourceId[] = []): string[] {
  const records = ids.map((id): ClaimRecord => claims[id]);
  return [...new Set([...records.flatMap((claim) => claim.sources), ...more])].map((id) => {
    const { publisher, url } = sources[id];
    return url ? `${publisher} ${url}` : publisher;
  });
}
