import { key } from "../../story/key.ts";
import type { ClaimId, ClaimRecord, Line, Paragraph, SourceId } from "../../story/types.ts";
/** The story as plain text, for what is downloaded. */

import { claims } from "../../story/claims.ts";
import { sources } from "../../story/sources.ts";

/** Story text without its markup: `[words](/path/)` and `*emphasis*` become plain words. */
export const plain = (text: string): string =>
  text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replaceAll("*", "");

/** The sentences of a paragraph, one after the other, without their markup. */
export const plainParagraph = (paragraph: Paragraph): string =>
  paragraph.map((sentence) => plain("own" in sentence ? sentence.own : sentence[0])).join(" ");

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
