import { ledgerGroupNames } from "@edition/ledger.ts";

/** The ledger’s groups: the element id of each, how the ids of its claims begin, and its name. */
export const ledgerGroups = Object.entries(ledgerGroupNames).map(([letter, name]) => ({
  id: `claims-${letter}`,
  prefix: `${letter}-`,
  name,
}));
