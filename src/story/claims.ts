import { places } from "@edition/places.ts";
import { speakers } from "@edition/speakers.ts";
import { statements } from "@edition/statements.ts";
import { type ClaimId, claimFacts } from "./facts/claims.ts";
import type { ClaimFacts } from "./facts/types.ts";
import { byId } from "./join.ts";
import type { ClaimRecord } from "./types.ts";

/** The facts of each claim; an origin is the id of one. */
const facts: Readonly<Record<ClaimId, ClaimFacts & { readonly origin?: ClaimId }>> = claimFacts;

/** Every claim that this story rests on, by id, in the order of the ledger. */
export const claims: Readonly<Record<ClaimId, ClaimRecord>> = byId(
  facts,
  (id, { saidBy, place, ...rest }) => ({
    ...rest,
    statement: statements[id],
    ...(saidBy && { saidBy: saidBy.map((speaker) => speakers[speaker]).join("; ") }),
    ...(place && { place: places[place] }),
  }),
);
