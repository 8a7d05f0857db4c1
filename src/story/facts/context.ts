import type { ClaimId } from "./claims.ts";
import type { ConcernId } from "./concerns.ts";
import type { delegates } from "./delegations.ts";
import type { StopId } from "./itinerary.ts";
import type { PersonId } from "./people.ts";
import type { Line } from "./types.ts";

type Cites = readonly [ClaimId, ...ClaimId[]];

/** Those who have a seat: the two leaders, and whom a list names. */
type Seated = "vladimir-putin" | "kim-jong-un" | (typeof delegates)[number]["person"];

type GuestFacts = {
  /** Whether they came at all, and the claim that says so. */
  readonly line: Line;
  readonly lineBy: ClaimId;
  /** Other stops where the record has them. */
  readonly also?: readonly { readonly stop: StopId; readonly cites: Cites }[];
  /** The objections that the office bears on: our reading. */
  readonly bearsOn?: readonly ConcernId[];
  /** Who is on the UN’s sanctions list may not be let in without an exemption. */
  readonly listedByUn?: true;
} & (
  | { readonly person: Seated; readonly at: "talks" }
  /** The stop where the record has them; null for who is known only to have been on the train. */
  | { readonly person: Exclude<PersonId, Seated>; readonly at: StopId | null }
);

/**
 * Who was there: the seats of the talks, Russia’s side and then North Korea’s, so that who dealt with the same sat face to
 * face; then the others, by stop.
 */
export const guestFacts = [
  {
    person: "vladimir-putin",
    at: "talks",
    line: "solid",
    lineBy: "i-vostochny-handshake",
    bearsOn: ["satellites"],
  },
  {
    person: "sergei-lavrov",
    at: "talks",
    line: "solid",
    lineBy: "o-ru-core",
    bearsOn: ["military-ties"],
  },
  {
    person: "alexander-matsegora",
    at: "talks",
    line: "solid",
    lineBy: "o-talks-kcna",
    also: [{ stop: "home", cites: ["i-departure"] }],
  },
  {
    person: "sergei-shoigu",
    at: "talks",
    line: "solid",
    lineBy: "o-ru-core",
    also: [
      { stop: "knevichi", cites: ["i-knevichi-aircraft"] },
      { stop: "frigate", cites: ["i-shoigu-talks"] },
    ],
    bearsOn: ["military-ties"],
  },
  {
    person: "alexander-kozlov",
    at: "talks",
    line: "solid",
    lineBy: "o-ru-others",
    also: [
      { stop: "khasan", cites: ["i-khasan-welcome"] },
      { stop: "university", cites: ["g-university-gift"] },
      { stop: "home", cites: ["i-departure"] },
    ],
  },
  {
    person: "denis-manturov",
    at: "talks",
    line: "solid",
    lineBy: "o-ru-core",
    also: [{ stop: "gagarin-plant", cites: ["i-plant-tour"] }],
    bearsOn: ["military-ties"],
  },
  { person: "vitaly-savelyev", at: "talks", line: "solid", lineBy: "o-ru-others" },
  { person: "yuri-trutnev", at: "talks", line: "solid", lineBy: "o-talks-kcna" },
  { person: "marat-khusnullin", at: "talks", line: "solid", lineBy: "o-ru-others" },
  { person: "alexei-overchuk", at: "talks", line: "solid", lineBy: "o-ru-others" },
  { person: "dmitry-peskov", at: "talks", line: "solid", lineBy: "o-ru-others" },
  { person: "kim-jong-un", at: "talks", line: "solid", lineBy: "i-vostochny-handshake" },
  { person: "choe-son-hui", at: "talks", line: "solid", lineBy: "o-choe-son-hui" },
  { person: "im-chon-il", at: "talks", line: "solid", lineBy: "o-talks-kcna" },
  {
    person: "kang-sun-nam",
    at: "talks",
    line: "solid",
    lineBy: "o-kang-sun-nam",
    bearsOn: ["military-ties"],
  },
  { person: "o-su-yong", at: "talks", line: "solid", lineBy: "o-o-su-yong" },
  {
    person: "pak-jong-chon",
    at: "talks",
    line: "solid",
    lineBy: "o-pak-jong-chon",
    bearsOn: ["military-ties"],
  },
  {
    person: "pak-thae-song",
    at: "talks",
    line: "solid",
    lineBy: "o-pak-thae-song",
    bearsOn: ["satellites"],
  },
  {
    person: "oleg-kozhemyako",
    at: "khasan",
    line: "solid",
    lineBy: "i-khasan-welcome",
    also: [{ stop: "home", cites: ["i-departure"] }],
    bearsOn: ["drones"],
  },
  {
    person: "yuri-borisov",
    at: "vostochny",
    line: "solid",
    lineBy: "o-ru-borisov",
    bearsOn: ["satellites"],
  },
  {
    person: "ri-pyong-chol",
    at: "vostochny",
    line: "solid",
    lineBy: "o-ri-pyong-chol",
    bearsOn: ["travel-ban", "nuclear-and-missiles"],
    listedByUn: true,
  },
  { person: "kim-yo-jong", at: "vostochny", line: "solid", lineBy: "o-kim-yo-jong" },
  {
    person: "kim-kwang-hyok",
    at: "gagarin-plant",
    line: "solid",
    lineBy: "o-kim-kwang-hyok",
    bearsOn: ["military-ties"],
  },
  {
    person: "sergei-kobylash",
    at: "knevichi",
    line: "solid",
    lineBy: "o-ru-navy-air",
    bearsOn: ["military-ties"],
  },
  {
    person: "nikolai-yevmenov",
    at: "frigate",
    line: "solid",
    lineBy: "o-ru-navy-air",
    bearsOn: ["military-ties"],
  },
  {
    person: "kim-myong-sik",
    at: "frigate",
    line: "solid",
    lineBy: "o-kim-myong-sik",
    also: [{ stop: "pyongyang", cites: ["o-kim-myong-sik"] }],
    bearsOn: ["military-ties"],
  },
  {
    person: "jo-chun-ryong",
    at: null,
    line: "solid",
    lineBy: "o-jo-chun-ryong",
    bearsOn: ["travel-ban", "shells"],
    listedByUn: true,
  },
  {
    person: "kim-jong-sik",
    at: null,
    line: "dotted",
    lineBy: "o-kim-jong-sik",
    also: [{ stop: "vostochny", cites: ["o-kim-jong-sik"] }],
    bearsOn: ["travel-ban", "nuclear-and-missiles"],
    listedByUn: true,
  },
] as const satisfies readonly GuestFacts[];

export type GuestId = (typeof guestFacts)[number]["person"];

/** Experts, media and services, from one end of the scale to the other. */
export const readingFacts = [
  { id: "radchenko", scale: "closer", date: "2023-09" },
  { id: "roy", scale: "closer", date: "2023-09-25" },
  { id: "maxwell", scale: "closer", date: "2023-09" },
  { id: "williams", scale: "closer", date: "2023-09" },
  { id: "csis", scale: "limited", date: "2023-09-13" },
  { id: "ap", scale: "doubtful", date: "2023-09-13" },
  { id: "nk-news", scale: "doubtful", date: "2023-09" },
  { id: "table-media", scale: "doubtful", date: "2023-09-17" },
  { id: "isw", scale: "beside", date: "2023-09-14" },
  { id: "nis", scale: "beside", date: "2023-09-04" },
] as const satisfies readonly {
  id: string;
  /** Our placing, which can be checked against the words. `beside`: speaks of something else. */
  scale: "closer" | "limited" | "doubtful" | "beside";
  /** ISO date, as exact as it is known. */
  date: string;
}[];

export type ReadingId = (typeof readingFacts)[number]["id"];

/** Who spoke for China, and when. */
export const chinaFacts = { who: "mao-ning", date: "2023-09-13" } as const satisfies {
  who: PersonId;
  date: string;
};
