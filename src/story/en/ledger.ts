import type { Person } from "../types.ts";

/** The ledger’s groups, by the letter with which the ids of their claims begin, in order. */
export const ledgerGroupNames = {
  g: "Gifts",
  i: "Journey",
  c: "Objections",
  r: "Rules",
  o: "People in the room",
  x: "Background",
  a: "What followed",
} as const;

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
