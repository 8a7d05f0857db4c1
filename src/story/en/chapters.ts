import type { ChapterId } from "../facts/paths.ts";
import type { SectionWords } from "../types.ts";

/** What each chapter is called, its opening words, and what is said of it elsewhere. */
export const chapterTexts: Readonly<Record<ChapterId, SectionWords>> = {
  gifts: {
    name: "The gift exchange",
    shortName: "Gifts",
    title: "The gift exchange: two rifles and a glove",
    description:
      "What Putin and Kim gave each other on 13 September 2023, as one Kremlin spokesman described it, and what neither side disclosed.",
    cites: ["g-rifle-to-kim", "g-rifle-to-putin", "g-glove", "g-peskov-briefing", "g-no-model"],
    lead: [
      [
        "Only Kremlin spokesman Dmitry Peskov described these gifts. North Korea’s state agency reported presents and named none.",
        "g-peskov-briefing",
        "g-kcna-silent",
      ],
      { own: "Our drawings are made up." },
    ],
    cardShows: "Two mirrored rifles and a glove, on the lines from giver to receiver.",
  },
  itinerary: {
    name: "Six days by train",
    shortName: "Journey",
    title: "Six days by train: Kim’s journey through Russia’s Far East",
    description:
      "Every stop of Kim Jong Un’s journey in September 2023, on a map: what was announced on 13 and 14 September, and what then happened.",
    cites: ["i-length", "i-plan-factory", "i-plan-fleet"],
    lead: [
      ["It was Kim’s first journey abroad since 2019 and his second to Russia.", "x-first-trip"],
      ["The agencies AP and Yonhap called it his longest since he came to power in late 2011.", "i-longest"],
      ["Its programme in Russia took six days; Kim was away from Pyongyang for nine or ten.", "i-length"],
      [
        "He travelled more than 4,000 km by rail inside Russia, by our measurement on a generalised map.",
        "i-route-total",
      ],
    ],
    cardShows: "A map of the whole journey, with its days.",
  },
  concerns: {
    name: "The objections",
    shortName: "Objections",
    title: "The objections: who warned of what, and the rule it would break",
    description:
      "What might move between Russia and North Korea, who objected in September 2023, Moscow’s answer, and the UN resolutions that Russia voted for.",
    cites: ["c-us-jeanpierre", "c-rok-lim-tech", "c-ru-no-agreements", "r-all-unanimous"],
    lead: [
      {
        own: "Each line below is something that might move between the two countries, or did. A dotted line is a fear. It leaves the country that would send the thing and stops at the rule that forbids it.",
      },
      [
        "Russia voted for that rule: between 2006 and 2017 the Security Council passed ten sanctions resolutions on North Korea, every one of them unanimously.",
        "r-all-unanimous",
      ],
    ],
    cardShows: "A line for each thing that might move, or did: a feared one ends at a bar, its rule.",
  },
  context: {
    name: "Who was there",
    shortName: "People",
    title: "Who was there: the table of the talks, and what experts wrote",
    description:
      "Who sat at the talks of Vladimir Putin and Kim Jong Un in September 2023, by whose list, who else came along, and how experts judged the meeting, for and against.",
    cites: ["o-talks-lists", "o-talks-kcna", "o-talks-russia"],
    lead: [
      [
        "When the train left, Pyongyang did not say who was with Kim. Analysts picked the passengers out of photographs, and state media confirmed most of them during the trip.",
        "o-not-named-at-first",
      ],
      [
        "South Korea’s unification ministry counted more military men than on the journey of 2019.",
        "o-military-heavy",
      ],
      [
        "Michael Madden, who studies North Korea’s leadership at the Stimson Center, read the list as a sign that defence, and perhaps a munitions deal, would lead the agenda.",
        "o-madden",
      ],
    ],
    cardShows: "A long table from above, with the seats of both sides.",
  },
  aftermath: {
    name: "What followed",
    shortName: "After",
    title: "What followed: from containers to a treaty",
    description:
      "Dated events from October 2023 to March 2026, clearly later than the summit: what was claimed, what was confirmed, and what is still open.",
    cites: ["a-containers", "a-treaty", "a-lavrov-2026"],
    lead: [
      {
        own: "Nothing here shows what was agreed in 2023. Of the five fears below, we think one came true: military ties.",
      },
    ],
    cardShows: "A line of months with a mark for each event.",
  },
};

/** The closing chapter: how it is called, and what leads on from it. # is the number of sources. */
export const howWeKnow = {
  name: "How we know",
  ledger: "All claims and their # sources",
  data: "The data",
  changes: "Changes to this account",
} as const;
