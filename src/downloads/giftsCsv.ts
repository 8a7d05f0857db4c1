import { claims } from "../story/en/claims.ts";
import { gifts } from "../story/en/gifts.ts";
import { sources } from "../story/en/sources.ts";
import { key } from "../story/en/words.ts";
import type { ClaimRecord, Gift, Source } from "../story/types.ts";
import { csv, plain } from "./csv.ts";

const columns = [
  "id",
  "name",
  "from",
  "to",
  "where",
  "date",
  "line",
  "certainty",
  "described",
  "said_by",
  "in_russian",
  "not_disclosed",
  "claim",
  "sources",
  "page",
] as const;

/**
 * gifts.csv: one row a gift, its certainty in words, its justifying claim and the addresses of that claim's sources.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function giftsCsv(site: string): string {
  const rows = (gifts as readonly Gift[]).map((gift) => {
    const claim: ClaimRecord = claims[gift.lineBy];
    const pages = claim.sources.map((id): Source => sources[id]);
    return {
      id: gift.id,
      name: gift.name,
      from: gift.from,
      to: gift.to,
      where: gift.where,
      date: gift.date,
      line: gift.line,
      certainty: key.find(({ line }) => line === gift.line)?.word ?? "",
      described: plain(gift.described[0]),
      said_by: gift.saidBy,
      in_russian: gift.inRussian?.text ?? "",
      not_disclosed: gift.blanks.map(({ label }) => label).join("; "),
      claim: gift.lineBy,
      sources: pages.map(({ publisher, url }) => (url ? `${publisher} ${url}` : publisher)).join("; "),
      page: `${site}gifts/${gift.id}/`,
    };
  });
  return csv(columns, rows);
}
