import type { Person } from "../types.ts";

/** The ledger's groups: how the ids of their claims begin, and their names. */
export const ledgerGroups = [
  { prefix: "g-", name: "Gifts" },
  { prefix: "i-", name: "Journey" },
  { prefix: "c-", name: "Objections" },
  { prefix: "r-", name: "Rules" },
  { prefix: "o-", name: "People in the room" },
  { prefix: "x-", name: "Background" },
  { prefix: "a-", name: "What followed" },
] as const;

export const sides: Readonly<Record<Person["side"], string>> = {
  russia: "Russia",
  "north-korea": "North Korea",
  "south-korea": "South Korea",
  "united-states": "United States",
  japan: "Japan",
  china: "China",
  ukraine: "Ukraine",
  "european-union": "European Union",
  "united-nations": "United Nations",
  nato: "NATO",
  expert: "Expert",
};
