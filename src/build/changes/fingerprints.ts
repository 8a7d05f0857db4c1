import { createHash } from "node:crypto";
import { claims } from "../../story/claims.ts";
import { claimFacts } from "../../story/facts/claims.ts";
import type { ClaimFacts } from "../../story/facts/types.ts";
import { plainSpaces } from "../../story/language.ts";

/** A claim as it stands: its statement, and a hash of that with its facts. */
export type Fingerprint = { readonly sha256: string; readonly statement: string };

/** By the ids of claims. */
export type Fingerprints = Readonly<Record<string, Fingerprint>>;

/**
 * The fingerprint of a claim: 12 hex digits of the SHA-256 of its statement and of the facts that are published with it.
 * Which space stands between two words, and in which order sources are listed, does not count.
 */
export function fingerprintOf(words: string, facts: ClaimFacts): Fingerprint {
  const statement = plainSpaces(words);
  const { status, ours = false, saidBy = [], date = null, place = null, origin = null, sources } = facts;
  const content = JSON.stringify([statement, status, ours, saidBy, date, place, origin, sources.toSorted()]);
  return { sha256: createHash("sha256").update(content).digest("hex").slice(0, 12), statement };
}

/** The fingerprints of all claims of the edition that is built. */
export const currentFingerprints = (): Fingerprints =>
  Object.fromEntries(
    Object.entries<ClaimFacts>(claimFacts).map(([id, facts]) => [
      id,
      fingerprintOf(claims[id as keyof typeof claims].statement, facts),
    ]),
  );
