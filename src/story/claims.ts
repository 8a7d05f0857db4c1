import { aftermathClaims } from "./claims/aftermath.ts";
import { concernClaims } from "./claims/concerns.ts";
import { contextClaims } from "./claims/context.ts";
import { giftClaims } from "./claims/gifts.ts";
import { itineraryClaims } from "./claims/itinerary.ts";
import { officialClaims } from "./claims/officials.ts";
import { resolutionClaims } from "./claims/resolutions.ts";

/** Every claim that this story rests on, by id, in the order of the ledger. */
export const claims = {
  ...giftClaims,
  ...itineraryClaims,
  ...concernClaims,
  ...resolutionClaims,
  ...officialClaims,
  ...contextClaims,
  ...aftermathClaims,
};
