import type { RuleId, ruledThingFacts } from "../facts/finder.ts";
import type { Cited, Paragraph } from "../types.ts";

/** The words of a thing, without what brought the rule and where it is met. */
export type RuledThingWords = {
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
    rule: [["All means of transport are barred, but not this.", "r-rule-vehicles"]],
    exempt: ["Spare parts of civil airliners.", "r-rule-vehicles"],
    since: { "2397": ["all vehicles", "r-2397"] },
    met: { "/itinerary/gagarin-plant/": "Kim at the airliner plant" },
  },
  "rule-fuel": {
    name: "Fuel",
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
    rule: [
      ["The ban on whatever could directly help the North’s forces excepts it.", "r-rule-catch-all"],
      [
        "Seafood from the North is barred, and since December 2017 food and farm products.",
        "r-2371",
        "r-rule-food",
      ],
    ],
    exempt: ["Food, medicine, humanitarian and livelihood goods.", "r-rule-catch-all"],
    since: {
      "2270": ["all that helps its forces", "r-rule-catch-all"],
      "2371": ["seafood from the North", "r-2371"],
    },
    met: { "/itinerary/arnika/": "the food firm Arnika" },
  },
};
