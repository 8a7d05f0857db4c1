import type { ClaimId } from "./claims.ts";
import type { PersonId } from "./people.ts";
import type { ResolutionNumber } from "./resolutions.ts";
import type { Line, Side } from "./types.ts";

/** The capitals, unions and bodies that speak, in the order in which they stand. */
export const voiceIds = [
  "washington",
  "seoul",
  "moscow",
  "pyongyang",
  "tokyo",
  "kyiv",
  "brussels",
  "un",
  "beijing",
  "press",
] as const;

export type Voice = (typeof voiceIds)[number];

type CellFacts = {
  /** The first claim that its words rest on, which names the cell in its row. */
  readonly claim: ClaimId;
  readonly voice: Voice;
  /** A second voice that it speaks for: it is found under either, and stands with the first. */
  readonly also?: Voice;
  /** Absent: an office, which the edition names. */
  readonly who?: PersonId;
  /** ISO date, as exact as it is known; of a range its last day. */
  readonly date: string;
  /** The first day of a range, as exact as it is known; without a day the beginning is open. */
  readonly since?: string;
};

type ConcernFacts = {
  readonly id: string;
  /** Who would send it; both, where the words are about ties in general. */
  readonly sender: Side | "both";
  readonly line: Line;
  readonly lineBy: ClaimId;
  /** Who voiced it as a fear, each with the claims that say so. Absent: it is no fear, it came. */
  readonly fearedBy?: Readonly<Partial<Record<Voice, readonly [ClaimId, ...ClaimId[]]>>>;
  /** The resolution at which the line stops. */
  readonly resolution: ResolutionNumber;
  /** The decree that put the resolution into force in Russia is not known to cover this point, and is not shown. */
  readonly decreeApart?: true;
  /** Of each voice what stands in the opened row comes first. */
  readonly cells: readonly CellFacts[];
};

/** What might move, or did: the four that stop at their rule, the two of which something passed last but one. */
export const concernFacts = [
  {
    id: "shells",
    sender: "north-korea",
    line: "dotted",
    lineBy: "x-ammunition",
    fearedBy: { washington: ["x-ammunition"], seoul: ["c-rok-unification"] },
    resolution: "1874",
    cells: [
      { claim: "c-us-kirby-6sep", voice: "washington", who: "john-kirby", date: "2023-09-06" },
      { claim: "c-us-watson-4sep", voice: "washington", who: "adrienne-watson", date: "2023-09-04" },
      {
        claim: "c-us-jeanpierre",
        voice: "washington",
        who: "karine-jean-pierre",
        date: "2023-09-11",
        since: "2023-09",
      },
      { claim: "c-rok-lim-response", voice: "seoul", who: "lim-soo-suk", date: "2023-09-14" },
      { claim: "c-rok-unification", voice: "seoul", who: "kim-yung-ho", date: "2023-09-14" },
      { claim: "c-ru-no-agreements", voice: "moscow", who: "dmitry-peskov", date: "2023-09-15" },
      { claim: "x-denials", voice: "moscow", also: "pyongyang", date: "2023-09-13" },
      { claim: "c-jp-concern", voice: "tokyo", who: "yoko-kamikawa", date: "2023-09-14" },
      {
        claim: "c-ua-budanov",
        voice: "kyiv",
        who: "kyrylo-budanov",
        date: "2023-09-14",
        since: "2023-09-13",
      },
      { claim: "c-eu-stano", voice: "brussels", who: "peter-stano", date: "2023-09-14" },
    ],
  },
  {
    id: "satellites",
    sender: "russia",
    line: "dotted",
    lineBy: "c-rok-fear-tech",
    fearedBy: { washington: ["c-us-miller-satellites"], seoul: ["c-rok-lim-regret"] },
    resolution: "2321",
    cells: [
      { claim: "c-us-miller-satellites", voice: "washington", who: "matthew-miller", date: "2023-09-13" },
      { claim: "c-rok-lim-regret", voice: "seoul", who: "lim-soo-suk", date: "2023-09-14" },
      { claim: "i-satellite-answer", voice: "moscow", who: "vladimir-putin", date: "2023-09-13" },
    ],
  },
  {
    id: "nuclear-and-missiles",
    sender: "russia",
    line: "dotted",
    lineBy: "c-rok-fear-tech",
    fearedBy: { seoul: ["c-rok-fear-tech", "c-rok-lim-tech"] },
    resolution: "1718",
    cells: [
      { claim: "c-us-kirby-13sep", voice: "washington", who: "john-kirby", date: "2023-09-13" },
      { claim: "c-rok-lim-tech", voice: "seoul", who: "lim-soo-suk", date: "2023-09-14" },
      { claim: "c-ru-putin-prospects", voice: "moscow", who: "vladimir-putin", date: "2023-09-13" },
      { claim: "c-rok-fear-threat", voice: "press", date: "2023-09-14" },
      { claim: "c-exp-ap-doubt", voice: "press", date: "2023-09-13" },
      { claim: "c-exp-bluff", voice: "press", date: "2023-09" },
    ],
  },
  {
    id: "travel-ban",
    sender: "north-korea",
    line: "solid",
    lineBy: "o-ri-pyong-chol",
    resolution: "1718",
    decreeApart: true,
    cells: [{ claim: "c-rok-travelban", voice: "seoul", who: "lim-soo-suk", date: "2023-09-14" }],
  },
  {
    id: "drones",
    sender: "russia",
    line: "solid",
    lineBy: "g-drones",
    resolution: "2397",
    cells: [
      { claim: "g-mofa-drones", voice: "seoul", date: "2023-09-18" },
      { claim: "g-reuters-sanctions", voice: "press", date: "2023-09-18" },
    ],
  },
  {
    id: "military-ties",
    sender: "both",
    line: "dotted",
    lineBy: "c-us-rok-15sep",
    fearedBy: { washington: ["c-us-rok-15sep"], seoul: ["c-us-rok-15sep"] },
    resolution: "2270",
    cells: [
      { claim: "c-us-sullivan-15sep", voice: "washington", who: "jake-sullivan", date: "2023-09-15" },
      { claim: "c-us-kirby-cnn", voice: "washington", who: "john-kirby", date: "2023-09-13" },
      { claim: "c-rok-yoon-ap", voice: "seoul", who: "yoon-suk-yeol", date: "2023-09-17" },
      { claim: "c-us-rok-15sep", voice: "seoul", also: "washington", date: "2023-09-15" },
      { claim: "c-rok-han", voice: "seoul", who: "han-duck-soo", date: "2023-09-13" },
      { claim: "c-rok-yoon-unga", voice: "seoul", who: "yoon-suk-yeol", date: "2023-09-20" },
      { claim: "c-ru-putin-15sep", voice: "moscow", who: "vladimir-putin", date: "2023-09-15" },
      { claim: "c-ru-peskov-sensitive", voice: "moscow", who: "dmitry-peskov", date: "2023-09-12" },
      { claim: "c-ru-lavrov", voice: "moscow", who: "sergei-lavrov", date: "2023-09-13" },
      { claim: "c-ru-peskov-member", voice: "moscow", who: "dmitry-peskov", date: "2023-09-13" },
      { claim: "c-ru-antonov", voice: "moscow", who: "anatoly-antonov", date: "2023-09-13" },
      { claim: "c-ru-embassy-yoon", voice: "moscow", date: "2023-09-21" },
      { claim: "x-fresh-heyday", voice: "pyongyang", date: "2023-09-17" },
      { claim: "c-un-guterres", voice: "un", who: "antonio-guterres", date: "2023-09-13" },
      { claim: "c-china", voice: "beijing", who: "mao-ning", date: "2023-09-13" },
    ],
  },
] as const satisfies readonly ConcernFacts[];

export type ConcernId = (typeof concernFacts)[number]["id"];

/** The two feared transfers that the chapter begins with: the objections that each sums up, the resolution that forbids it. */
export const fearedFacts = [
  { sender: "russia", of: ["satellites", "nuclear-and-missiles"], resolution: "1718" },
  { sender: "north-korea", of: ["shells"], resolution: "1874" },
] as const satisfies readonly { sender: Side; of: readonly ConcernId[]; resolution: ResolutionNumber }[];
