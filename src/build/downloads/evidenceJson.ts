import { type EvidenceFile, evidencePath } from "../../evidence/card/evidenceFile.ts";
import { type ClaimEvidence, claimWords, sourceEvidence } from "../../evidence/claimEvidence.ts";
import { ledgerGroups } from "../../story/ledger.ts";
import type { ClaimId, SourceId } from "../../story/types.ts";
import type { SiteFile } from "../output.ts";

/** The claims that the marks in some HTML stand for. */
export function claimsCited(html: string): ReadonlySet<string> {
  const marks = html.matchAll(
    /<a class="mark"[^>]*? href="[^"#]*#claim-([^"]+)"(?: data-claims="([^"]+)")?/g,
  );
  return new Set([...marks].flatMap(([, first = "", others]) => [first, ...(others?.split(" ") ?? [])]));
}

const evidenceJson = (ids: readonly ClaimId[]): string => {
  const found = ids.map((id) => [id, claimWords(id)] as const);
  const sources = [...new Set(found.flatMap(([, claim]) => claim.from))];
  const at = (claim: ClaimEvidence<SourceId>) => ({
    ...claim,
    from: claim.from.map((id) => sources.indexOf(id)),
  });
  return JSON.stringify({
    claims: Object.fromEntries(found.map(([id, claim]) => [id, at(claim)])),
    sources: sources.map(sourceEvidence),
  } satisfies EvidenceFile);
};

/**
 * The files from which the cards of marks are drawn: for each chapter of the ledger one with the claims that the story cites,
 * and one with all others.
 * @param story the HTML of the story
 */
export function evidenceFiles(story: string): readonly SiteFile[] {
  const cited = claimsCited(story);
  return ledgerGroups.flatMap(({ letter, claims }): SiteFile[] => [
    [evidencePath(letter, ""), () => evidenceJson(claims.filter((id) => cited.has(id)))],
    [evidencePath(letter, "-more"), () => evidenceJson(claims.filter((id) => !cited.has(id)))],
  ]);
}
