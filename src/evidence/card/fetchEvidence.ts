import { site } from "../../page/site.ts";
import type { ClaimEvidence } from "../claimEvidence.ts";
import { type EvidenceFile, evidencePath } from "./evidenceFile.ts";

const files = new Map<string, Promise<EvidenceFile>>();

async function load(path: string): Promise<EvidenceFile> {
  const answer = await fetch(site.top + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as EvidenceFile;
}

/** A file of evidence, asked for once; again where it did not come. */
function file(path: string): Promise<EvidenceFile> {
  const known = files.get(path);
  if (known) return known;
  const coming = load(path);
  coming.catch(() => files.delete(path));
  files.set(path, coming);
  return coming;
}

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
