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

/** The strokes at the head of the ledger. The first # of `about` is the number of claims, the second the most sources. */
export const strokeWords = {
  about: {
    one: "# claim, drawn as one line.",
    other: "# claims, each drawn as one line.",
  },
  height:
    "The taller the line, the more independent sources the claim has: # at most. The lowest have none, only the word of those involved.",
  leads: "Choose a line to read its claim.",
  /** Names of the two lists, for who only hears them. */
  byLine: "How sure the claims are",
  bySubject: "The claims by subject",
} as const;

/** Searching and narrowing the ledger. */
export const filterWords = {
  name: "Search the claims",
  search: "Search",
  chapter: "Chapter",
  line: "How sure",
  speaker: "Who says so",
  publisher: "Published by",
  all: "All",
  /** The line of what is our own, which has none. */
  ours: "Our reading",
  /** How many claims are shown, of how many. */
  shown: "# of # claims shown",
  none: "No claim matches",
  reset: "Show all",
} as const;
