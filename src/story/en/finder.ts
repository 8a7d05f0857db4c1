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
      ["No state may supply North Korea with weapons of any kind, or take any from it.", "r-rule-arms"],
      ["Read literally, that covers both rifles, gifts or not. This is our reading.", "g-law-rifles"],
    ],
    exempt: [
      "We know of no exemption. Until March 2016 states could still send small arms to North Korea.",
      "g-law-rifles",
      "r-1874",
      "r-2270",
    ],
    since: {
      "1874": ["It banned taking one from North Korea.", "r-1874"],
      "2270": ["It banned sending one there.", "r-2270"],
    },
    met: { "/gifts/rifle-to-kim/": "The rifle for Kim", "/gifts/rifle-to-putin/": "The rifle for Putin" },
  },
  "rule-drone": {
    name: "A drone",
    rule: [
      [
        "Read literally, two bans cover a drone: one on arms and one on means of transport. This is our reading.",
        "r-rule-arms",
        "r-rule-vehicles",
      ],
    ],
    exempt: [
      "No drone is exempt. The ban on transport exempts only spare parts for airliners.",
      "r-rule-vehicles",
    ],
    since: {
      "1874": ["It banned nearly all arms.", "r-1874"],
      "2397": ["It banned all vehicles.", "r-2397"],
    },
    met: { "/gifts/drones/": "The six drones", "/concerns/drones/": "What Seoul said of them" },
  },
  "rule-body-armour": {
    name: "Body armour",
    rule: [
      [
        "States may not send North Korea anything that could directly help its forces. Each sending state judges that for itself.",
        "r-rule-catch-all",
      ],
    ],
    exempt: [
      "Food, medicine, humanitarian goods and goods that ordinary people need to live are exempt.",
      "r-rule-catch-all",
    ],
    since: { "2270": ["It banned whatever helps those forces.", "r-rule-catch-all"] },
    met: { "/gifts/body-armour/": "The body armour", "/gifts/clothing/": "The clothing" },
  },
  "rule-car": {
    name: "A car",
    rule: [
      [
        "No vehicle may be sent to North Korea. Luxury cars are banned by two rules: as vehicles and as luxury goods.",
        "r-rule-vehicles",
      ],
    ],
    exempt: [
      "No car is exempt. The ban on transport exempts only spare parts for airliners.",
      "r-rule-vehicles",
    ],
    since: {
      "1718": ["It banned luxury goods.", "r-1718"],
      "2094": ["It named luxury cars.", "r-2094"],
      "2397": ["It banned all vehicles.", "r-2397"],
    },
    met: { "/aftermath/aurus/": "The Aurus, later" },
  },
  "rule-airliner-part": {
    name: "A part of an airliner",
    rule: [["All means of transport are banned, but spare parts for airliners are not.", "r-rule-vehicles"]],
    exempt: ["Spare parts for civil airliners are exempt.", "r-rule-vehicles"],
    since: { "2397": ["It banned all vehicles, and exempted these parts.", "r-2397", "r-rule-vehicles"] },
    met: { "/itinerary/gagarin-plant/": "Kim at the airliner plant" },
  },
  "rule-fuel": {
    name: "Fuel",
    rule: [
      ["Aviation and rocket fuel are banned.", "r-2270"],
      ["Deliveries of oil are limited, and the limits were cut further.", "r-2375", "r-2397"],
    ],
    exempt: [
      "Oil within the limits is exempt. We have not checked whether any aviation fuel is exempt.",
      "r-2375",
    ],
    since: {
      "2270": ["It banned aviation and rocket fuel.", "r-2270"],
      "2375": ["It limited oil.", "r-2375"],
      "2397": ["It cut the limits.", "r-2397"],
    },
  },
  "rule-satellite-launch": {
    name: "A satellite launch",
    rule: [
      [
        "North Korea may not launch anything that uses ballistic missile technology, even if it calls that a satellite launch.",
        "r-rule-launch",
      ],
      [
        "Since March 2016 other states may not help with a launch. We have not checked the exact words of that ban.",
        "r-rule-launch",
      ],
      ["Cooperation in aerospace is suspended.", "r-rule-science"],
    ],
    exempt: [
      "No launch is exempt, nor help with one. The UN’s sanctions committee may allow some other cooperation in aerospace.",
      "r-rule-launch",
      "r-rule-science",
    ],
    since: {
      "1874": ["It demanded an end to launches.", "r-1874"],
      "2087": ["It condemned a satellite launch.", "r-2087"],
      "2270": ["It banned other states’ help.", "r-rule-launch"],
      "2321": ["It suspended cooperation.", "r-2321"],
    },
    met: { "/concerns/satellites/": "Help with satellites" },
  },
  "rule-worker": {
    name: "A worker",
    rule: [
      [
        "States may not give North Koreans new work permits. Those who worked abroad were to be home by the end of 2019.",
        "r-rule-workers",
      ],
    ],
    exempt: [
      "New permits are exempt if the UN’s sanctions committee approves them beforehand, case by case. We have not checked whether anybody was exempt from going home.",
      "r-rule-workers",
    ],
    since: {
      "2371": ["It froze their number.", "r-2371"],
      "2375": ["It banned new permits.", "r-2375"],
      "2397": ["It sent them home within 24 months.", "r-2397"],
    },
  },
  "rule-training": {
    name: "A training course",
    rule: [
      [
        "States may not teach North Koreans aerospace engineering, advanced physics and similar subjects. No state may train North Korea’s forces.",
        "r-rule-training",
        "r-rule-arms",
      ],
    ],
    exempt: [
      "We know of no exemption for teaching. Medical exchanges are exempt from the ban on cooperation. In nuclear, aerospace and advanced manufacturing fields the UN’s sanctions committee may allow some cooperation. In other fields each state decides by itself whether to allow it, and must tell the committee beforehand.",
      "r-rule-training",
      "r-rule-science",
    ],
    since: {
      "1718": ["It banned training with heavy weapons.", "r-rule-arms"],
      "1874": ["It banned training with any arms.", "r-rule-arms"],
      "2270": ["It banned such teaching.", "r-rule-training"],
      "2321": ["It suspended scientific cooperation.", "r-2321"],
    },
    met: { "/itinerary/university/": "The university visit" },
  },
  "rule-food": {
    name: "Food",
    rule: [
      [
        "Food may be sent to North Korea: it is exempt from the ban on goods that help North Korea’s forces.",
        "r-rule-catch-all",
        "r-rule-food",
      ],
      [
        "States may not take seafood from North Korea and, since December 2017, no other food or farm products either.",
        "r-2371",
        "r-rule-food",
      ],
    ],
    exempt: [
      "Medicine, humanitarian goods and goods that ordinary people need to live are exempt as well.",
      "r-rule-catch-all",
    ],
    since: {
      "2270": ["It exempted food from its ban.", "r-rule-catch-all"],
      "2371": ["It banned seafood from North Korea.", "r-2371"],
      "2397": ["It banned other food and farm products from there.", "r-rule-food", "r-2397"],
    },
    met: { "/itinerary/arnika/": "The food firm Arnika" },
  },
};
