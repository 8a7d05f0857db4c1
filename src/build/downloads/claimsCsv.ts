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
  "date",
  "place",
  "origin",
  "origin_said_by",
  "sources",
  "page",
] as const;

/**
 * claims.csv: one row a claim, in the order of the ledger (RFC 4180). `caveat` says how certain the statement is and who
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
      date: claim.date ?? "",
      place: claim.place ?? "",
      origin: claim.origin?.claim ?? "",
      origin_said_by: claim.origin?.saidBy ?? "",
      sources: pagesOf([id]).join("; "),
      page: `${site}sources/#claim-${id}`,
    };
  });
  return csv(columns, rows);
}
