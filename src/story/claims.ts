import { places } from "@edition/places.ts";
import { speakers } from "@edition/speakers.ts";
import { statements } from "@edition/statements.ts";
import { type ClaimId, claimFacts } from "./facts/claims.ts";
import type { ClaimFacts } from "./facts/types.ts";
import { byId } from "./join.ts";
import type { ClaimRecord, Origin } from "./types.ts";

const facts: Readonly<Record<ClaimId, ClaimFacts<ClaimId>>> = claimFacts;

const named = (saidBy: ClaimFacts["saidBy"] = []): string =>
  saidBy.map((speaker) => speakers[speaker]).join("; ");

const originFrom = (origin: NonNullable<ClaimFacts<ClaimId>["origin"]>): Origin =>
  typeof origin === "string"
    ? { saidBy: named(facts[origin].saidBy), claim: origin }
    : { saidBy: speakers[origin.speaker] };

/** Every claim that this story rests on, by id, in the order of the ledger. */
export const claims: Readonly<Record<ClaimId, ClaimRecord>> = byId(
  facts,
  (id, { saidBy, place, origin, ...rest }) => ({
    ...rest,
    statement: statements[id],
    ...(saidBy && { saidBy: named(saidBy) }),
    ...(place && { place: places[place] }),
    ...(origin && { origin: originFrom(origin) }),
  }),
);
