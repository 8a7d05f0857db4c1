import { ledgerGroupNames } from "@edition/ledger.ts";

/** The ledger’s groups: how the ids of their claims begin, and their names. */
export const ledgerGroups = Object.entries(ledgerGroupNames).map(([letter, name]) => ({
  prefix: `${letter}-`,
  name,
}));
