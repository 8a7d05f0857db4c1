import { resolutions } from "../story/en/resolutions.ts";
import type { Resolution } from "../story/types.ts";
import { csv } from "./csv.ts";
import { pagesOf, plain } from "./plain.ts";

const columns = [
  "number",
  "date",
  "occasion",
  "in_favour",
  "against",
  "abstaining",
  "russia",
  "forbids",
  "decree_in_russia",
  "quoted",
  "claims",
  "sources",
  "page",
] as const;

/**
 * resolutions.csv: one row a resolution: its vote, what it forbids in our words, what of it is quoted, and its sources.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function resolutionsCsv(site: string): string {
  const rows = (resolutions as readonly Resolution[]).map((resolution) => {
    const [text, ...ids] = resolution.forbids;
    return {
      number: resolution.number,
      date: resolution.date,
      occasion: resolution.occasion ?? "",
      in_favour: String(resolution.inFavour),
      against: String(resolution.against),
      abstaining: String(resolution.abstaining),
      russia: "in favour",
      forbids: plain(text),
      decree_in_russia: resolution.decree ? plain(resolution.decree[0]) : "",
      quoted: resolution.quotes.map(({ paragraph, text: words }) => `${paragraph}: ${words}`).join("; "),
      claims: ids.join("; "),
      sources: pagesOf(ids).join("; "),
      page: `${site}concerns/resolution-${resolution.number}/`,
    };
  });
  return csv(columns, rows);
}
