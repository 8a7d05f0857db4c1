import { resolutions } from "../../story/resolutions.ts";
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
  "decree_date",
  "quoted",
  "claims",
  "sources",
  "page",
] as const;

/**
 * resolutions.csv: one row a resolution: its vote, what it forbids in our words, what of it is quoted, and the
 * sources of all of that.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function resolutionsCsv(site: string): string {
  const rows = resolutions.map((resolution) => {
    const { occasion, forbids, quotes, decree, decreeDate } = resolution;
    const cited = [forbids, occasion, decree].filter((sentence) => sentence !== undefined);
    const ids = [...new Set(cited.flatMap(([, ...claims]) => claims))];
    return {
      number: resolution.number,
      date: resolution.date,
      occasion: occasion ? plain(occasion[0]) : "",
      in_favour: String(resolution.inFavour),
      against: String(resolution.against),
      abstaining: String(resolution.abstaining),
      russia: "in favour",
      forbids: plain(forbids[0]),
      decree_in_russia: decree ? plain(decree[0]) : "",
      decree_date: decreeDate ?? "",
      quoted: quotes
        .map(({ paragraph, lead, text }) =>
          [`${paragraph}:`, lead && `[${lead}]`, text].filter(Boolean).join(" "),
        )
        .join("; "),
      claims: ids.join("; "),
      sources: pagesOf(
        ids,
        quotes.flatMap((quote) => quote.sources),
      ).join("; "),
      page: `${site}concerns/resolution-${resolution.number}/`,
    };
  });
  return csv(columns, rows);
}
