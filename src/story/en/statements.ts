import type { ClaimId } from "../facts/claims.ts";
import { aftermathStatements } from "./statements/aftermath.ts";
import { concernStatements } from "./statements/concerns.ts";
import { contextStatements } from "./statements/context.ts";
import { giftStatements } from "./statements/gifts.ts";
import { itineraryStatements } from "./statements/itinerary.ts";
import { officialStatements } from "./statements/officials.ts";
import { resolutionStatements } from "./statements/resolutions.ts";

/** The words of every claim. */
export const statements: Readonly<Record<ClaimId, string>> = {
  ...giftStatements,
  ...itineraryStatements,
  ...concernStatements,
  ...resolutionStatements,
  ...officialStatements,
  ...contextStatements,
  ...aftermathStatements,
};
