import { ledgerGroupNames } from "@edition/ledger.ts";
import { type ClaimId, claimFacts } from "./facts/claims.ts";

const ids = Object.keys(claimFacts) as ClaimId[];

/** The ledger’s groups: the letter with which the ids of its claims begin, the element id of each, its name, and its claims. */
export const ledgerGroups = Object.entries(ledgerGroupNames).map(([letter, name]) => ({
  letter,
  id: `claims-${letter}`,
  name,
  claims: ids.filter((id) => id.startsWith(`${letter}-`)),
}));
