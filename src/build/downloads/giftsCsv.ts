import { gifts } from "../../story/gifts.ts";
import { csv } from "./csv.ts";
import { certaintyWord, pagesOf, plain } from "./plain.ts";

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
  const rows = gifts.map((gift) => ({
    id: gift.id,
    name: gift.name,
    from: gift.from,
    to: gift.to,
    where: gift.where,
    date: gift.date,
    line: gift.line,
    certainty: certaintyWord(gift.line),
    described: plain(gift.described[0]),
    said_by: gift.saidBy,
    in_russian: gift.inRussian?.text ?? "",
    not_disclosed: gift.blanks.map(({ label }) => label).join("; "),
    claim: gift.lineBy,
    sources: pagesOf([gift.lineBy]).join("; "),
    page: `${site}gifts/${gift.id}/`,
  }));
  return csv(columns, rows);
}
