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
  /** Sanctions on the person that our sources name. Without a date: theirs is not in our sources. */
  readonly sanctions?: { readonly by: "un" | "state"; readonly date?: string };
} & (
  | { readonly person: Seated; readonly at: "talks" }
  /** The stop where the record has them; null where our sources name none. */
  | { readonly person: Exclude<PersonId, Seated>; readonly at: StopId | null }
);

/** Who was there, Russia first, then North Korea, each headed by its leader. */
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
    person: "denis-manturov",
    at: "talks",
    line: "solid",
    lineBy: "o-ru-core",
    also: [{ stop: "gagarin-plant", cites: ["i-plant-tour"] }],
    bearsOn: ["military-ties"],
  },
  { person: "marat-khusnullin", at: "talks", line: "solid", lineBy: "o-ru-others" },
  { person: "alexei-overchuk", at: "talks", line: "solid", lineBy: "o-ru-others" },
  { person: "yuri-trutnev", at: "talks", line: "solid", lineBy: "o-talks-kcna" },
  { person: "vitaly-savelyev", at: "talks", line: "solid", lineBy: "o-ru-others" },
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
  { person: "dmitry-peskov", at: "talks", line: "solid", lineBy: "o-ru-others" },
  { person: "alexander-matsegora", at: "talks", line: "solid", lineBy: "o-talks-kcna" },
  {
    person: "yuri-borisov",
    at: "vostochny",
    line: "solid",
    lineBy: "o-ru-borisov",
    bearsOn: ["satellites"],
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
  { person: "kim-jong-un", at: "talks", line: "solid", lineBy: "i-vostochny-handshake" },
  { person: "choe-son-hui", at: "talks", line: "solid", lineBy: "o-choe-son-hui" },
  {
    person: "pak-jong-chon",
    at: "talks",
    line: "solid",
    lineBy: "o-pak-jong-chon",
    bearsOn: ["military-ties"],
  },
  {
    person: "kang-sun-nam",
    at: "talks",
    line: "solid",
    lineBy: "o-kang-sun-nam",
    bearsOn: ["military-ties"],
    sanctions: { by: "state", date: "2023-09-21" },
  },
  { person: "o-su-yong", at: "talks", line: "solid", lineBy: "o-o-su-yong" },
  {
    person: "pak-thae-song",
    at: "talks",
    line: "solid",
    lineBy: "o-pak-thae-song",
    bearsOn: ["satellites"],
  },
  { person: "im-chon-il", at: "talks", line: "solid", lineBy: "o-talks-kcna" },
  {
    person: "ri-pyong-chol",
    at: "vostochny",
    line: "solid",
    lineBy: "o-ri-pyong-chol",
    bearsOn: ["travel-ban", "nuclear-and-missiles"],
    sanctions: { by: "un" },
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
    bearsOn: ["shells"],
    sanctions: { by: "un" },
  },
  {
    person: "kim-jong-sik",
    at: "vostochny",
    line: "dotted",
    lineBy: "o-kim-jong-sik",
    bearsOn: ["nuclear-and-missiles"],
    sanctions: { by: "un" },
  },
] as const satisfies readonly GuestFacts[];

export type GuestId = (typeof guestFacts)[number]["person"];

/** Experts, media and services, from one end of the scale to the other. */
export const readingFacts = [
  { id: "radchenko", scale: "closer", date: "2023-09" },
  { id: "roy", scale: "closer", date: "2023-09-25" },
  { id: "maxwell", scale: "closer", date: "2023-09" },
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
