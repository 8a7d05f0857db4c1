import { caveatOf } from "../../evidence/caveat.ts";
import { lineOfClaim } from "../../evidence/lines.ts";
import { claims } from "../../story/claims.ts";
import type { ClaimId } from "../../story/types.ts";
import { csv } from "./csv.ts";
import { certaintyWord, pagesOf } from "./evidenceFields.ts";

const columns = [
  "id",
  "statement",
  "caveat",
  "status",
  "line",
  "certainty",
  "ours",
  "said_by",
  "date_from",
  "date_to",
  "place",
  "origin",
  "origin_said_by",
  "sources",
  "page",
] as const;

/**
 * A date that is as exact as it is known, as whole days: a month or a year runs from its first day to its last, a day has no
 * other. "2023-09" alone would be the first of September to a spreadsheet.
 */
function days(date = ""): { date_from: string; date_to: string } {
  const [year, month] = date.split("-").map(Number);
  if (!year || date.length === "2023-09-13".length) return { date_from: date, date_to: "" };
  const day = (...parts: [number, number, number]): string =>
    new Date(Date.UTC(...parts)).toISOString().slice(0, 10);
  return month
    ? { date_from: day(year, month - 1, 1), date_to: day(year, month, 0) }
    : { date_from: day(year, 0, 1), date_to: day(year, 11, 31) };
}

/**
 * claims.csv: one row a claim, in the order of the ledger (`csv.ts`). A claim of one day has no `date_to`; one whose day is not
 * known runs from the first to the last that it may be. `caveat` says how certain the statement is and who
 * answers for it: it goes wherever the statement goes. What is `ours` has no line. Where all its sources go back to one
 * word, text or document, `origin_said_by` says whose it is, and `origin` is the claim that tells of it, if one does. A field without a value is empty.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function claimsCsv(site: string): string {
  const rows = (Object.keys(claims) as ClaimId[]).map((id) => {
    const claim = claims[id];
    const line = lineOfClaim(id);
    return {
      id,
      statement: claim.statement,
      caveat: caveatOf([id])?.text ?? "",
      status: claim.status,
      line: line ?? "",
      certainty: line ? certaintyWord(line) : "",
      ours: claim.ours ? "yes" : "",
      said_by: claim.saidBy ?? "",
      ...days(claim.date),
      place: claim.place ?? "",
      origin: claim.origin?.claim ?? "",
      origin_said_by: claim.origin?.saidBy ?? "",
      sources: pagesOf([id]).join("; "),
      page: `${site}sources/#claim-${id}`,
    };
  });
  return csv(columns, rows);
}
