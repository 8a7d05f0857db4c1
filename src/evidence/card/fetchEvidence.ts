import { askOnce, fetchOurs } from "../../page/askOnce.ts";
import type { ClaimEvidence } from "../claimEvidence.ts";
import { type EvidenceFile, evidencePath } from "./evidenceFile.ts";

const file = askOnce(async (path) => (await (await fetchOurs(path)).json()) as EvidenceFile);

async function evidenceOf(id: string): Promise<ClaimEvidence> {
  for (const depth of ["", "-more"] as const) {
    const { claims, sources } = await file(evidencePath(id.charAt(0), depth));
    const claim = claims[id];
    if (claim) return { ...claim, from: claim.from.flatMap((source) => sources[source] ?? []) };
  }
  throw new Error(`No file has the claim ${id}`);
}

/** The evidence for claims, in their order. Rejects where a file does not come, or holds no such claim. */
export const fetchEvidence = (ids: readonly string[]): Promise<ClaimEvidence[]> =>
  Promise.all(ids.map(evidenceOf));
