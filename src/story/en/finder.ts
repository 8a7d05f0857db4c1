import type { RuledThing } from "../types.ts";

/** What the finder says round its entries. */
export const finderWords = {
  name: "What does the rule say of…",
  note: "Pick a thing. Each answer is in our words, with its exceptions and the resolutions it comes from.",
  open: "The rule",
  exempt: "Exempt",
  since: "Since",
  met: "In this story",
} as const;

/** The things that a reader can pick, those of the gifts first. */
export const ruledThings = [
  {
    id: "rule-rifle",
    name: "A rifle",
    title: "What the UN rules say of a rifle for North Korea, or from it",
    description:
      "No state may supply North Korea with weapons or buy from it: from the North since 2009, to it since 2016 small arms included. With the exception that once stood.",
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
    since: [
      { resolution: "1874", what: ["taking one from North Korea", "r-1874"] },
      { resolution: "2270", what: ["sending one there", "r-2270"] },
    ],
    met: [
      { path: "/gifts/rifle-to-kim/", words: "the rifle for Kim" },
      { path: "/gifts/rifle-to-putin/", words: "the rifle for Putin" },
    ],
  },
  {
    id: "rule-drone",
    name: "A drone",
    title: "What the UN rules say of a drone for North Korea",
    description:
      "Read literally, two bans cover a drone sent to North Korea: the one on arms and the one on means of transport. No UN ruling on the drones of September 2023 was found.",
    rule: [
      [
        "Read literally, two bans cover it: on arms, and on means of transport; this is our reading.",
        "r-rule-arms",
        "r-rule-vehicles",
      ],
    ],
    exempt: ["No drone: of all transport only spare parts of civil airliners.", "r-rule-vehicles"],
    since: [
      { resolution: "1874", what: ["nearly all arms", "r-1874"] },
      { resolution: "2397", what: ["all vehicles", "r-2397"] },
    ],
    met: [
      { path: "/gifts/drones/", words: "the six drones" },
      { path: "/concerns/drones/", words: "what Seoul said of them" },
    ],
  },
  {
    id: "rule-body-armour",
    name: "Body armour",
    title: "What the UN rules say of body armour for North Korea",
    description:
      "Barred is any item, food, medicine and humanitarian goods excepted, that could directly help North Korea’s forces, if the sending state itself finds so.",
    rule: [
      [
        "Barred is whatever could directly help the North’s forces, if the sending state itself finds so.",
        "r-rule-catch-all",
      ],
    ],
    exempt: ["Food, medicine, humanitarian and livelihood goods.", "r-rule-catch-all"],
    since: [{ resolution: "2270", what: ["all that helps its forces", "r-rule-catch-all"] }],
    met: [
      { path: "/gifts/body-armour/", words: "the body armour" },
      { path: "/gifts/clothing/", words: "the clothing" },
    ],
  },
  {
    id: "rule-car",
    name: "A car",
    title: "What the UN rules say of a car for North Korea",
    description:
      "All means of transport are barred from going to North Korea, and luxury cars doubly so: since 2006 as luxury goods, since 2013 by name, since 2017 as vehicles.",
    rule: [["All vehicles are barred, and luxury cars doubly so.", "r-rule-vehicles"]],
    exempt: ["No car: of all transport only spare parts of civil airliners.", "r-rule-vehicles"],
    since: [
      { resolution: "1718", what: ["luxury goods", "r-1718"] },
      { resolution: "2094", what: ["luxury cars by name", "r-2094"] },
      { resolution: "2397", what: ["all vehicles", "r-2397"] },
    ],
    met: [{ path: "/aftermath/aurus/", words: "the Aurus, later" }],
  },
  {
    id: "rule-airliner-part",
    name: "A part of an airliner",
    title: "What the UN rules say of a spare part for a North Korean airliner",
    description:
      "All means of transport are barred from going to North Korea since December 2017, with one exception: spare parts of civil airliners.",
    rule: [["All means of transport are barred, but not this.", "r-rule-vehicles"]],
    exempt: ["Spare parts of civil airliners.", "r-rule-vehicles"],
    since: [{ resolution: "2397", what: ["all vehicles", "r-2397"] }],
    met: [{ path: "/itinerary/gagarin-plant/", words: "Kim at the airliner plant" }],
  },
  {
    id: "rule-fuel",
    name: "Fuel",
    title: "What the UN rules say of fuel for North Korea",
    description:
      "Aviation and rocket fuel for North Korea are banned since March 2016. Oil is not banned but limited, since September 2017, and was cut further that December.",
    rule: [
      ["Aviation and rocket fuel are banned.", "r-2270"],
      ["Oil is limited, and the limits were cut further.", "r-2375", "r-2397"],
    ],
    exempt: ["Oil within the limits. For aviation fuel: not checked.", "r-2375"],
    since: [
      { resolution: "2270", what: ["aviation and rocket fuel", "r-2270"] },
      { resolution: "2375", what: ["oil limited", "r-2375"] },
      { resolution: "2397", what: ["cut further", "r-2397"] },
    ],
    met: [],
  },
  {
    id: "rule-satellite-launch",
    name: "A satellite launch",
    title: "What the UN rules say of a North Korean satellite launch, and of help with it",
    description:
      "North Korea may make no launch that uses ballistic missile technology, even if it calls it a satellite. Other states may not help with one.",
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
    since: [
      { resolution: "1874", what: ["launches", "r-1874"] },
      { resolution: "2087", what: ["a satellite condemned", "r-2087"] },
      { resolution: "2270", what: ["other states’ help with one", "r-rule-launch"] },
      { resolution: "2321", what: ["cooperation suspended", "r-2321"] },
    ],
    met: [{ path: "/concerns/satellites/", words: "satellite know-how" }],
  },
  {
    id: "rule-worker",
    name: "A worker",
    title: "What the UN rules say of a North Korean worker abroad",
    description:
      "No new work permits for North Koreans since September 2017; those who worked abroad were to be home by the end of 2019, 24 months after resolution 2397.",
    rule: [["No new work permits; those abroad were to be home by the end of 2019.", "r-rule-workers"]],
    exempt: [
      "New permits that the sanctions committee approves beforehand, case by case. For the return home: not checked.",
      "r-rule-workers",
    ],
    since: [
      { resolution: "2371", what: ["their number frozen", "r-2371"] },
      { resolution: "2375", what: ["no new permits", "r-2375"] },
      { resolution: "2397", what: ["home within 24 months", "r-2397"] },
    ],
    met: [],
  },
  {
    id: "rule-training",
    name: "A training course",
    title: "What the UN rules say of a course for North Koreans",
    description:
      "States must prevent the teaching of North Koreans in aerospace engineering, advanced physics and similar subjects, and no state may train North Korea’s forces.",
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
    since: [
      { resolution: "1718", what: ["training with heavy weapons", "r-rule-arms"] },
      { resolution: "1874", what: ["training with any arms", "r-rule-arms"] },
      { resolution: "2270", what: ["such teaching", "r-rule-training"] },
      { resolution: "2321", what: ["cooperation suspended", "r-2321"] },
    ],
    met: [{ path: "/itinerary/university/", words: "the university visit" }],
  },
  {
    id: "rule-food",
    name: "Food",
    title: "What the UN rules say of food for North Korea",
    description:
      "The ban on whatever could directly help North Korea’s forces excepts food. Seafood from North Korea is barred since August 2017.",
    rule: [
      ["The ban on whatever could directly help the North’s forces excepts it.", "r-rule-catch-all"],
      ["Seafood from the North is barred.", "r-2371"],
    ],
    exempt: ["Food, medicine, humanitarian and livelihood goods.", "r-rule-catch-all"],
    since: [
      { resolution: "2270", what: ["all that helps its forces", "r-rule-catch-all"] },
      { resolution: "2371", what: ["seafood from the North", "r-2371"] },
    ],
    met: [{ path: "/itinerary/arnika/", words: "the food firm Arnika" }],
  },
] as const satisfies readonly RuledThing[];
