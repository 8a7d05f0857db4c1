import type { ClaimId } from "./claims.ts";
import type { ConcernId, Voice } from "./concerns.ts";
import type { PersonId } from "./people.ts";

/** A statement from Washington or Seoul that stands in none of the objections. Its words are the edition's. */
export type CapitalFact = {
  voice: Voice;
  /** A second capital for which it speaks too. */
  also?: Voice;
  /** Null: an office speaks, which the words name. */
  who: PersonId | null;
  /** ISO date, as exact as it is known. */
  date: string;
  /** The objection that it is about: our placing. */
  concern: ConcernId;
  cites: readonly [ClaimId, ...ClaimId[]];
};

export const capitalFacts = {
  "price-of-arms": {
    voice: "washington",
    who: "jake-sullivan",
    date: "2023-09-05",
    concern: "shells",
    cites: ["c-us-sullivan"],
  },
  "promise-not-to-sell": {
    voice: "washington",
    who: "adrienne-watson",
    date: "2023-09-11",
    concern: "shells",
    cites: ["c-us-watson-11sep"],
  },
  begging: {
    voice: "washington",
    who: "matthew-miller",
    date: "2023-09-11",
    concern: "shells",
    cites: ["c-us-miller-beg"],
  },
  "more-sanctions": {
    voice: "washington",
    who: "matthew-miller",
    date: "2023-09-13",
    concern: "shells",
    cites: ["c-us-miller-sanctions"],
  },
  desperation: {
    voice: "washington",
    who: "antony-blinken",
    date: "2023-09-13",
    concern: "military-ties",
    cites: ["c-us-blinken"],
  },
  "grain-of-salt": {
    voice: "washington",
    who: "john-kirby",
    date: "2023-09-18",
    concern: "military-ties",
    cites: ["c-us-kirby-18sep"],
  },
  "advisers-call": {
    voice: "seoul",
    also: "washington",
    who: null,
    date: "2023-09-14",
    concern: "military-ties",
    cites: ["c-advisers-14sep"],
  },
  summons: {
    voice: "seoul",
    who: "chang-ho-jin",
    date: "2023-09-19",
    concern: "military-ties",
    cites: ["c-rok-summons"],
  },
  paradox: {
    voice: "seoul",
    who: "yoon-suk-yeol",
    date: "2023-09-20",
    concern: "shells",
    cites: ["c-rok-yoon-paradox"],
  },
  "global-rules": {
    voice: "seoul",
    who: null,
    date: "2023-09-20",
    concern: "nuclear-and-missiles",
    cites: ["c-nonproliferation"],
  },
  "watched-before": {
    voice: "seoul",
    who: null,
    date: "2023-09-20",
    concern: "military-ties",
    cites: ["c-rok-before-summit"],
  },
  "own-sanctions": {
    voice: "seoul",
    who: null,
    date: "2023-09-21",
    concern: "military-ties",
    cites: ["c-rok-sanctions"],
  },
  "using-the-war": {
    voice: "seoul",
    who: "kim-yung-ho",
    date: "2023-09-22",
    concern: "shells",
    cites: ["c-rok-goldberg"],
  },
  "three-together": {
    voice: "seoul",
    also: "washington",
    who: null,
    date: "2023-09-22",
    concern: "military-ties",
    cites: ["c-trilateral"],
  },
} as const satisfies Readonly<Record<string, CapitalFact>>;
