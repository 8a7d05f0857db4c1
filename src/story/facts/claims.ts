import { aftermathClaimFacts } from "./claims/aftermath.ts";
import { concernClaimFacts } from "./claims/concerns.ts";
import { contextClaimFacts } from "./claims/context.ts";
import { giftClaimFacts } from "./claims/gifts.ts";
import { itineraryClaimFacts } from "./claims/itinerary.ts";
import { officialClaimFacts } from "./claims/officials.ts";
import { resolutionClaimFacts } from "./claims/resolutions.ts";
import type { Status } from "./types.ts";

/** Every claim that the story rests on, by id, in the order of the ledger. */
export const claimFacts = {
  ...giftClaimFacts,
  ...itineraryClaimFacts,
  ...concernClaimFacts,
  ...resolutionClaimFacts,
  ...officialClaimFacts,
  ...contextClaimFacts,
  ...aftermathClaimFacts,
};

export type ClaimId = keyof typeof claimFacts;

/** The claims of one status. */
export type ClaimOfStatus<Which extends Status> = {
  [Id in ClaimId]: (typeof claimFacts)[Id]["status"] extends Which ? Id : never;
}[ClaimId];

/** Claims that stand in the ledger and, so far, in no sentence of the story. */
export const ledgerOnly: readonly ClaimId[] = [
  "a-casualties-killed",
  "a-congress-2026",
  "a-engineers-return",
  "a-kim-letter-2026",
];
