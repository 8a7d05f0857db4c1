import { stops } from "./itinerary.ts";
import { people } from "./people.ts";
import type { Cited, Guest, Paragraph, PartWords, Person, Reading } from "./types.ts";

export const guestWords = {
  name: "Read the guest list",
  note: "The table is schematic: a seat for each of those whom our sources have at the talks, nobody else; the others stand at the stop where they are on record.",
  /** True of each entry, wherever it stands. */
  entryNote: "Offices are those of September 2023. Which objection an office bears on is our reading.",
  sides: { russia: "Russia", "north-korea": "North Korea" },
  talks: "At the talks",
  /** Before the names of stops and objections, for who only hears them. */
  stop: "Stop",
  objection: "Objection",
  nobody: "who else sat here, not in our sources",
  nowhere: { name: "On the journey", says: "stop not in our sources" },
  standing: "On record elsewhere",
  key: { stop: "a stop", objection: "an objection", un: "UN sanctions", state: "one state’s sanctions" },
  noMark: "No square: our sources name no sanctions, which does not mean that there are none.",
  undated: "date not in our sources",
  field: {
    name: "Pick out a field",
    all: "Everyone",
    arms: "Munitions, missiles",
    space: "Space",
    forces: "Armed forces",
    trade: "Industry, trade",
    state: "State and party",
  },
} as const;

/** Who was there, Russia first, then North Korea, each headed by its leader; and what the office runs. */
export const guests = [
  {
    person: "vladimir-putin",
    at: "talks",
    field: "leader",
    runs: [
      "Received Kim at the cosmodrome and, asked about help with satellites, said “That’s why we came here.”",
      "i-vostochny-handshake",
      "i-satellite-answer",
    ],
    line: "solid",
    lineBy: "i-vostochny-handshake",
    bearsOn: ["satellites"],
  },
  {
    person: "sergei-lavrov",
    at: "talks",
    field: "diplomacy",
    in: "state",
    runs: ["Foreign policy; was to go to Pyongyang in October.", "o-ru-core", "i-invitation"],
    line: "solid",
    lineBy: "o-ru-core",
    bearsOn: ["military-ties"],
  },
  {
    person: "sergei-shoigu",
    at: "talks",
    field: "armed forces",
    in: "forces",
    runs: [
      "Defence; Kim’s guest in Pyongyang in July, the start of the contacts in the US account.",
      "o-ru-core",
      "x-shoigu-july",
    ],
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
    field: "industry, trade",
    in: "trade",
    runs: ["Industry and trade; led Kim round the aircraft plant.", "o-ru-core", "i-plant-tour"],
    line: "solid",
    lineBy: "o-ru-core",
    also: [{ stop: "gagarin-plant", cites: ["i-plant-tour"] }],
    bearsOn: ["military-ties"],
  },
  {
    person: "marat-khusnullin",
    at: "talks",
    field: "government",
    in: "state",
    runs: ["At the talks; what he ran, our sources do not say.", "o-ru-others"],
    line: "solid",
    lineBy: "o-ru-others",
  },
  {
    person: "alexei-overchuk",
    at: "talks",
    field: "government",
    in: "state",
    runs: ["At the talks; what he ran, our sources do not say.", "o-ru-others"],
    line: "solid",
    lineBy: "o-ru-others",
  },
  {
    person: "vitaly-savelyev",
    at: "talks",
    field: "transport",
    in: "trade",
    runs: [
      "Transport; railways, roads and a port were among the fields that Putin named.",
      "o-ru-others",
      "c-potential-fields",
    ],
    line: "solid",
    lineBy: "o-ru-others",
  },
  {
    person: "alexander-kozlov",
    at: "talks",
    field: "natural resources",
    in: "trade",
    runs: [
      "Natural resources; met Kim at the border and saw him off.",
      "o-ru-others",
      "i-khasan-welcome",
      "i-departure",
    ],
    line: "solid",
    lineBy: "o-ru-others",
    also: [
      { stop: "khasan", cites: ["i-khasan-welcome"] },
      { stop: "university", cites: ["g-university-gift"] },
      { stop: "home", cites: ["i-departure"] },
    ],
  },
  {
    person: "yuri-borisov",
    at: "vostochny",
    field: "space",
    in: "space",
    runs: ["The space agency; waited with Putin to receive Kim.", "o-ru-borisov"],
    line: "solid",
    lineBy: "o-ru-borisov",
    bearsOn: ["satellites"],
  },
  {
    person: "sergei-kobylash",
    at: "knevichi",
    field: "aviation",
    in: "forces",
    runs: ["The bombers; among the hosts in Primorye.", "o-ru-navy-air"],
    line: "solid",
    lineBy: "o-ru-navy-air",
    bearsOn: ["military-ties"],
  },
  {
    person: "nikolai-yevmenov",
    at: "frigate",
    field: "navy",
    in: "forces",
    runs: ["The navy; described the frigate’s weapons to Kim.", "o-ru-navy-air", "i-frigate"],
    line: "solid",
    lineBy: "o-ru-navy-air",
    bearsOn: ["military-ties"],
  },
  {
    person: "kim-jong-un",
    at: "talks",
    field: "leader",
    runs: ["On his first journey abroad since 2019, his second to Russia.", "x-first-trip"],
    line: "solid",
    lineBy: "i-vostochny-handshake",
  },
  {
    person: "choe-son-hui",
    at: "talks",
    field: "diplomacy",
    in: "state",
    runs: ["Foreign policy; with Kim throughout.", "o-choe-son-hui"],
    line: "solid",
    lineBy: "o-choe-son-hui",
  },
  {
    person: "kang-sun-nam",
    at: "talks",
    field: "armed forces",
    in: "forces",
    runs: ["Defence.", "o-kang-sun-nam"],
    line: "solid",
    lineBy: "o-kang-sun-nam",
    bearsOn: ["military-ties"],
    sanctions: {
      by: "state",
      text: ["Sanctioned by Seoul, eight days after the summit", "c-rok-sanctions", "o-kang-sun-nam"],
      date: "2023-09-21",
    },
  },
  {
    person: "ri-pyong-chol",
    at: "vostochny",
    field: "missiles",
    in: "arms",
    runs: ["Has overseen the nuclear and missile programmes.", "o-ri-pyong-chol"],
    line: "solid",
    lineBy: "o-ri-pyong-chol",
    bearsOn: ["travel-ban", "nuclear-and-missiles"],
    sanctions: { by: "un", text: ["Under a UN travel ban, Seoul pointed out", "c-rok-travelban"] },
  },
  {
    person: "pak-jong-chon",
    at: "vostochny",
    field: "armed forces",
    in: "forces",
    runs: ["The party’s military political leadership.", "o-pak-jong-chon"],
    line: "solid",
    lineBy: "o-pak-jong-chon",
    bearsOn: ["military-ties"],
  },
  {
    person: "pak-thae-song",
    at: "vostochny",
    field: "space",
    in: "space",
    runs: ["The space committee behind the spy satellite.", "o-pak-thae-song"],
    line: "solid",
    lineBy: "o-pak-thae-song",
    bearsOn: ["satellites"],
  },
  {
    person: "o-su-yong",
    at: "vostochny",
    field: "economy",
    in: "trade",
    runs: ["The economy, in the party’s secretariat.", "o-o-su-yong"],
    line: "solid",
    lineBy: "o-o-su-yong",
  },
  {
    person: "kim-yo-jong",
    at: "vostochny",
    field: "party",
    in: "state",
    runs: ["Kim’s sister; at his side at the cosmodrome.", "o-kim-yo-jong"],
    line: "solid",
    lineBy: "o-kim-yo-jong",
  },
  {
    person: "kim-kwang-hyok",
    at: "gagarin-plant",
    field: "air force",
    in: "forces",
    runs: ["The air force; joined the visit to the plant.", "o-kim-kwang-hyok"],
    line: "solid",
    lineBy: "o-kim-kwang-hyok",
    bearsOn: ["military-ties"],
  },
  {
    person: "kim-myong-sik",
    at: "frigate",
    field: "navy",
    in: "forces",
    runs: ["The navy; seen at the departure, named at the Vladivostok stop.", "o-kim-myong-sik"],
    line: "solid",
    lineBy: "o-kim-myong-sik",
    also: [{ stop: "pyongyang", cites: ["o-kim-myong-sik"] }],
    bearsOn: ["military-ties"],
  },
  {
    person: "jo-chun-ryong",
    at: null,
    field: "munitions",
    in: "arms",
    runs: [
      "The munitions industry; on the train, and shortly before with Kim at shell and missile factories.",
      "o-jo-chun-ryong",
    ],
    line: "solid",
    lineBy: "o-jo-chun-ryong",
    bearsOn: ["shells"],
    sanctions: { by: "un", text: ["On the UN list, says Seoul", "o-jo-chun-ryong"] },
  },
  {
    person: "kim-jong-sik",
    at: "vostochny",
    field: "munitions",
    in: "arms",
    runs: [
      "A missile expert; on the trip according to KBS and VOA, at Vostochny according to VOA.",
      "o-kim-jong-sik",
    ],
    line: "dotted",
    lineBy: "o-kim-jong-sik",
    bearsOn: ["nuclear-and-missiles"],
    sanctions: { by: "un", text: ["Under UN sanctions, according to KBS and VOA", "o-kim-jong-sik"] },
  },
] as const satisfies readonly Guest[];

/** Where our sources have somebody, as it stands in a sentence. */
function placeOf({ at }: Guest): string {
  if (at === "talks") return "At the talks of 13 September";
  if (at === null) return "On Kim’s train";
  return `On record at: ${stops.find(({ id }) => id === at)?.name}`;
}

/** Each person's own page: what its head says. */
export const guestPages: readonly (PartWords & Pick<Guest, "line" | "lineBy"> & { id: string })[] =
  guests.map((guest: Guest) => {
    const { name, office }: Person = people[guest.person];
    const { line, lineBy } = guest;
    return {
      id: guest.person,
      line,
      lineBy,
      title: `${name} on the guest list of September 2023`,
      description:
        line === "solid"
          ? `${name}, in September 2023: ${office}. ${placeOf(guest)}; what the office ran, and sources.`
          : `${name} came along to Russia in September 2023. The office at that time: ${office}.`,
    };
  });

/** What was talked about besides arms. */
export const besides: { name: string; items: readonly { name: string; text: Paragraph }[] } = {
  name: "Besides arms",
  items: [
    {
      name: "Railways, roads, a port, farming",
      text: [
        [
          "After the talks Putin named them as fields for working together, besides satellites.",
          "c-potential-fields",
        ],
      ],
    },
    {
      name: "Satellites",
      text: [
        ["Would Russia help to build them? “That’s why we came here,” said Putin.", "i-satellite-answer"],
        ["North Korea had failed twice that year to put a spy satellite into orbit.", "x-satellite-failures"],
      ],
    },
    {
      name: "A cosmonaut",
      text: [
        [
          "The leaders spoke of training a North Korean and sending one into space, said Peskov, if the North wished it.",
          "i-cosmonaut",
        ],
      ],
    },
    {
      name: "An old acquaintance",
      text: [
        ["Putin recalled 75 years of North Korea, which Moscow was first to recognise.", "x-anniversaries"],
        [
          "His one visit to Pyongyang, in July 2000, had been to Kim’s father, AFP recalled; Kim invited him, and the Kremlin said that he accepted.",
          "x-putin-2000",
          "i-invitation",
        ],
      ],
    },
  ],
};

export const readingsWords = {
  name: "What experts read into it",
  note: "The words are our summary; one source quotes its author, and the quotation stands below. Of Radchenko’s column and of the one in NK News only the openings were read at first hand. The placing on the scale is ours.",
  scale: {
    closer: "Closer bloc",
    limited: "Limited, mutual need",
    doubtful: "Doubtful",
    beside: "On something else",
  },
  /** Before the name of the place on the scale, for who only hears it. */
  placed: "Placed at",
} as const;

/** The experts of the retelling, who could not be found. */
export const readingsLead: Paragraph = [
  [
    "The retelling speaks of experts, unnamed, who see a closer alliance of North Korea, Russia and China as destabilising. No source with that wording was found; the nearest named voice is the historian Sergey Radchenko in The Guardian.",
    "c-article-experts",
  ],
];

/** Experts, media and services, and what they concluded, from one end of the scale to the other. */
export const readings: readonly Reading[] = [
  {
    who: "Sergey Radchenko",
    where: "The Guardian",
    when: "September 2023, before the summit",
    scale: "closer",
    text: [
      "Links the rapprochement to a return of bloc thinking; Moscow, Pyongyang and Beijing were last in step around 1950, no happy time for the region.",
      "c-exp-radchenko",
    ],
  },
  {
    who: "Denny Roy",
    where: "The Straits Times",
    when: "25 September 2023",
    scale: "closer",
    text: [
      "The summit revives bloc politics and in effect ends Russia’s part in keeping weapons technology from North Korea.",
      "c-exp-roy",
    ],
  },
  {
    who: "David Maxwell",
    where: "VOA",
    when: "September 2023",
    scale: "closer",
    text: [
      "The idea of joint naval drills answers the arrangement between the US, Japan and South Korea.",
      "c-exp-axis",
    ],
    quote: ["“authoritarian axis”", "c-exp-axis"],
  },
  {
    who: "CSIS",
    where: "Washington",
    when: "13 September 2023",
    scale: "limited",
    text: [
      "Food, fuel and supplies in return for munitions, and for Kim a way back onto the world stage.",
      "c-exp-csis",
    ],
  },
  {
    who: "AP",
    where: "news analysis",
    when: "13 September 2023",
    scale: "doubtful",
    text: [
      "Unclear whether Russia would share its most sensitive technology for what might be a limited, slow supply of shells.",
      "c-exp-ap-doubt",
    ],
  },
  {
    who: "A columnist, unnamed in our sources",
    where: "NK News",
    when: "September 2023",
    scale: "doubtful",
    text: ["Putin may be bluffing over technology, to keep South Korea from arming Ukraine.", "c-exp-bluff"],
  },
  {
    who: "Unnamed observers",
    where: "Table.Media",
    when: "17 September 2023",
    scale: "doubtful",
    text: [
      "The three capitals’ interests do not coincide; closer ties between the other two could irritate Beijing.",
      "c-exp-diverging",
    ],
  },
  {
    who: "Institute for the Study of War",
    where: "The Kyiv Independent",
    when: "14 September 2023",
    scale: "beside",
    text: [
      "Putin would have to hedge what he said in public, so as not to bring on more sanctions.",
      "c-exp-isw",
    ],
  },
  {
    who: "South Korea’s intelligence service",
    where: "told to lawmakers",
    when: "4 September 2023",
    scale: "beside",
    text: [
      "Shoigu had, it believed, proposed joint naval drills with North Korea and China in July.",
      "c-exp-three-way",
    ],
  },
];

/** What China said of it. */
export const china: { name: string; who: keyof typeof people; when: string; text: Cited } = {
  name: "China’s own word",
  who: "mao-ning",
  when: "Beijing, 13 September 2023",
  text: [
    "The visit is an arrangement between North Korea and Russia, and concerns relations between those two.",
    "c-china",
  ],
};

export const readingsText: Paragraph = [
  ["Pyongyang summed the trip up as a new chapter.", "x-partnership"],
  [
    "The programme itself was mostly military, AFP noted at the time: a cosmodrome, a fighter plant, bombers and a frigate.",
    "x-military-potential",
  ],
];
