import type { RuleId, ruledThingFacts } from "../facts/finder.ts";
import type { Cited, Paragraph, PartWords } from "../types.ts";

/** What the finder says round its entries. */
export const finderWords = {
  name: "What does the rule say of…",
  note: "Pick a thing. Each answer is in our words, with its exceptions and the resolutions it comes from.",
  open: "The rule",
  exempt: "Exempt",
  since: "Since",
  met: "In this story",
} as const;

/** The words of a thing, without what brought the rule and where it is met. */
export type RuledThingWords = PartWords & {
  /** With its article: "A rifle". */
  readonly name: string;
  readonly rule: Paragraph;
  /** What is exempt. */
  readonly exempt: Cited;
};

type Facts<Id extends RuleId> = Extract<(typeof ruledThingFacts)[number], { readonly id: Id }>;

export const ruledThingWords: {
  readonly [Id in RuleId]: RuledThingWords & {
    /** What each resolution brought. */
    readonly since: Readonly<Record<Facts<Id>["since"][number], Cited>>;
    /** The words of the links to where it is met. */
    readonly met?: Readonly<Record<Facts<Id>["met"][number], string>>;
  };
} = {
  "rule-rifle": {
    name: "A rifle",
    title: "What the UN rules say of a rifle for North Korea, or from it",
    description:
      "No state may supply North Korea with weapons or buy from it: from the North since 2009, to it since 2016 small arms included. With the exception that once stood.",
    cites: ["r-rule-arms", "r-1874", "r-2270"],
    rule: [
      ["No state may supply North Korea with weapons of any kind, or buy any from it.", "r-rule-arms"],
      ["Read literally, that covers both guns, gifts or not; this is our reading.", "g-law-rifles"],
    ],
    exempt: [
      "None that we know of. Until March 2016 small arms could still be sent there.",
      "g-law-rifles",
      "r-1874",
      "r-2270",
    ],
    since: { "1874": ["taking one from North Korea", "r-1874"], "2270": ["sending one there", "r-2270"] },
    met: { "/gifts/rifle-to-kim/": "the rifle for Kim", "/gifts/rifle-to-putin/": "the rifle for Putin" },
  },
  "rule-drone": {
    name: "A drone",
    title: "What the UN rules say of a drone for North Korea",
    description:
      "Read literally, two bans cover a drone sent to North Korea: the one on arms and the one on means of transport. No UN ruling on the drones of September 2023 was found.",
    cites: ["r-rule-arms", "r-rule-vehicles", "g-reuters-sanctions"],
    rule: [
      [
        "Read literally, two bans cover it: on arms, and on means of transport; this is our reading.",
        "r-rule-arms",
        "r-rule-vehicles",
      ],
    ],
    exempt: ["No drone: of all transport only spare parts of civil airliners.", "r-rule-vehicles"],
    since: { "1874": ["nearly all arms", "r-1874"], "2397": ["all vehicles", "r-2397"] },
    met: { "/gifts/drones/": "the six drones", "/concerns/drones/": "what Seoul said of them" },
  },
  "rule-body-armour": {
    name: "Body armour",
    title: "What the UN rules say of body armour for North Korea",
    description:
      "Barred is any item, food, medicine and humanitarian goods excepted, that could directly help North Korea’s forces, if the sending state itself finds so.",
    cites: ["r-rule-catch-all"],
    rule: [
      [
        "Barred is whatever could directly help the North’s forces, if the sending state itself finds so.",
        "r-rule-catch-all",
      ],
    ],
    exempt: ["Food, medicine, humanitarian and livelihood goods.", "r-rule-catch-all"],
    since: { "2270": ["all that helps its forces", "r-rule-catch-all"] },
    met: { "/gifts/body-armour/": "the body armour", "/gifts/clothing/": "the clothing" },
  },
  "rule-car": {
    name: "A car",
    title: "What the UN rules say of a car for North Korea",
    description:
      "All means of transport are barred from going to North Korea, and luxury cars doubly so: since 2006 as luxury goods, since 2013 by name, since 2017 as vehicles.",
    cites: ["r-rule-vehicles", "r-1718", "r-2094", "r-2397"],
    rule: [["All vehicles are barred, and luxury cars doubly so.", "r-rule-vehicles"]],
    exempt: ["No car: of all transport only spare parts of civil airliners.", "r-rule-vehicles"],
    since: {
      "1718": ["luxury goods", "r-1718"],
      "2094": ["luxury cars by name", "r-2094"],
      "2397": ["all vehicles", "r-2397"],
    },
    met: { "/aftermath/aurus/": "the Aurus, later" },
  },
  "rule-airliner-part": {
    name: "A part of an airliner",
    title: "What the UN rules say of a spare part for a North Korean airliner",
    description:
      "All means of transport are barred from going to North Korea since December 2017, with one exception: spare parts of civil airliners.",
    cites: ["r-rule-vehicles", "r-2397"],
    rule: [["All means of transport are barred, but not this.", "r-rule-vehicles"]],
    exempt: ["Spare parts of civil airliners.", "r-rule-vehicles"],
    since: { "2397": ["all vehicles", "r-2397"] },
    met: { "/itinerary/gagarin-plant/": "Kim at the airliner plant" },
  },
  "rule-fuel": {
    name: "Fuel",
    title: "What the UN rules say of fuel for North Korea",
    description:
      "Aviation and rocket fuel for North Korea are banned since March 2016. Oil is not banned but limited, since September 2017, and was cut further that December.",
    cites: ["r-2270", "r-2375", "r-2397"],
    rule: [
      ["Aviation and rocket fuel are banned.", "r-2270"],
      ["Oil is limited, and the limits were cut further.", "r-2375", "r-2397"],
    ],
    exempt: ["Oil within the limits. For aviation fuel: not checked.", "r-2375"],
    since: {
      "2270": ["aviation and rocket fuel", "r-2270"],
      "2375": ["oil limited", "r-2375"],
      "2397": ["cut further", "r-2397"],
    },
  },
  "rule-satellite-launch": {
    name: "A satellite launch",
    title: "What the UN rules say of a North Korean satellite launch, and of help with it",
    description:
      "North Korea may make no launch that uses ballistic missile technology, even if it calls it a satellite. Other states may not help with one.",
    cites: ["r-rule-launch"],
    rule: [
      [
        "North Korea may make no launch that uses ballistic missile technology, even if it calls it a satellite.",
        "r-rule-launch",
      ],
      [
        "Since March 2016 the ban covers other states’ help with one; paragraph not checked.",
        "r-rule-launch",
      ],
      ["Cooperation with it in aerospace is suspended.", "r-rule-science"],
    ],
    exempt: [
      "No launch, and no help with one; of other aerospace cooperation, what the committee allows.",
      "r-rule-launch",
      "r-rule-science",
    ],
    since: {
      "1874": ["launches", "r-1874"],
      "2087": ["a satellite condemned", "r-2087"],
      "2270": ["other states’ help with one", "r-rule-launch"],
      "2321": ["cooperation suspended", "r-2321"],
    },
    met: { "/concerns/satellites/": "satellite know-how" },
  },
  "rule-worker": {
    name: "A worker",
    title: "What the UN rules say of a North Korean worker abroad",
    description:
      "No new work permits for North Koreans since September 2017; those who worked abroad were to be home by the end of 2019, 24 months after resolution 2397.",
    cites: ["r-rule-workers", "r-2375", "r-2397"],
    rule: [["No new work permits; those abroad were to be home by the end of 2019.", "r-rule-workers"]],
    exempt: [
      "New permits that the sanctions committee approves beforehand, case by case. For the return home: not checked.",
      "r-rule-workers",
    ],
    since: {
      "2371": ["their number frozen", "r-2371"],
      "2375": ["no new permits", "r-2375"],
      "2397": ["home within 24 months", "r-2397"],
    },
  },
  "rule-training": {
    name: "A training course",
    title: "What the UN rules say of a course for North Koreans",
    description:
      "States must prevent the teaching of North Koreans in aerospace engineering, advanced physics and similar subjects, and no state may train North Korea’s forces.",
    cites: ["r-rule-training", "r-rule-arms"],
    rule: [
      [
        "Not in aerospace engineering, advanced physics and similar subjects; and no state may train the North’s forces.",
        "r-rule-training",
        "r-rule-arms",
      ],
    ],
    exempt: [
      "Of teaching, none that we know of. Of cooperation, medical exchanges; in nuclear, aerospace and advanced manufacturing fields what the committee allows; in others what a state decides and tells it first.",
      "r-rule-training",
      "r-rule-science",
    ],
    since: {
      "1718": ["training with heavy weapons", "r-rule-arms"],
      "1874": ["training with any arms", "r-rule-arms"],
      "2270": ["such teaching", "r-rule-training"],
      "2321": ["cooperation suspended", "r-2321"],
    },
    met: { "/itinerary/university/": "the university visit" },
  },
  "rule-food": {
    name: "Food",
    title: "What the UN rules say of food for North Korea",
    description:
      "The ban on whatever could directly help North Korea’s forces excepts food. Seafood from North Korea is barred since August 2017.",
    cites: ["r-rule-catch-all", "r-2371", "r-rule-food"],
    rule: [
      ["The ban on whatever could directly help the North’s forces excepts it.", "r-rule-catch-all"],
      ["Seafood from the North is barred.", "r-2371"],
    ],
    exempt: ["Food, medicine, humanitarian and livelihood goods.", "r-rule-catch-all"],
    since: {
      "2270": ["all that helps its forces", "r-rule-catch-all"],
      "2371": ["seafood from the North", "r-2371"],
    },
    met: { "/itinerary/arnika/": "the food firm Arnika" },
  },
};
