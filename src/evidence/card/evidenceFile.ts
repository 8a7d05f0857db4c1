import type { ClaimEvidence, SourceEvidence } from "../claimEvidence.ts";

/**
 * The evidence for the claims of one chapter of the ledger, as a file: `evidence/g.json` has those that the story cites,
 * `evidence/g-more.json` those that only items or the ledger do. Claims are by id; where their pages
 * stand among the sources, `from` says.
 */
export type EvidenceFile = {
  readonly claims: Readonly<Record<string, ClaimEvidence<number>>>;
  readonly sources: readonly SourceEvidence[];
};

/** The path of such a file below the site, from the letter with which the ids of its claims begin. */
export const evidencePath = (letter: string, depth: "" | "-more"): string =>
  `evidence/${letter}${depth}.json`;
