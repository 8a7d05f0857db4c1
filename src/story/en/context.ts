import type { Guest, Paragraph, Reading } from "../types.ts";

export const guestWords = {
  name: "Read the guest list",
  note: "Offices are those of September 2023. The table is schematic: seats for those on record at the talks or in Kim’s party, and below them those who appear at other stops.",
  sides: { russia: "Russia", "north-korea": "North Korea" },
  elsewhere: "On record at other stops",
} as const;

/** Who was there and what the office runs, Russia first, then North Korea; the leaders head the table. */
export const guests = [
  {
    person: "sergei-lavrov",
    at: "talks",
    field: "diplomacy",
    runs: ["Foreign policy; sent to Pyongyang in October.", "o-ru-core", "i-invitation"],
  },
  {
    person: "sergei-shoigu",
    at: "talks",
    field: "armed forces",
    runs: [
      "Defence; Kim’s guest in Pyongyang in July, the start of the contacts in the US account.",
      "o-ru-core",
      "x-shoigu-july",
    ],
  },
  {
    person: "denis-manturov",
    at: "talks",
    field: "industry",
    runs: ["Industry and trade; led Kim round the aircraft plants.", "o-ru-core", "i-plant-tour"],
  },
  {
    person: "marat-khusnullin",
    at: "talks",
    field: "government",
    runs: ["On record at the talks.", "o-ru-others"],
  },
  {
    person: "alexei-overchuk",
    at: "talks",
    field: "government",
    runs: ["On record at the talks.", "o-ru-others"],
  },
  {
    person: "vitaly-savelyev",
    at: "talks",
    field: "transport",
    runs: ["On record at the talks.", "o-ru-others"],
  },
  {
    person: "alexander-kozlov",
    at: "talks",
    field: "natural resources",
    runs: ["Natural resources; chairs the joint commission with North Korea.", "o-ru-others"],
  },
  {
    person: "yuri-borisov",
    at: "vostochny",
    field: "space",
    runs: ["The space agency Roscosmos; waited with Putin to receive Kim.", "o-ru-borisov"],
  },
  { person: "nikolai-yevmenov", at: "frigate", field: "armed forces", runs: ["The navy.", "o-ru-navy-air"] },
  {
    person: "sergei-kobylash",
    at: "knevichi",
    field: "armed forces",
    runs: ["Long-range aviation.", "o-ru-navy-air"],
  },
  {
    person: "choe-son-hui",
    at: "talks",
    field: "diplomacy",
    runs: ["Foreign policy; with Kim throughout.", "o-choe-son-hui"],
  },
  {
    person: "ri-pyong-chol",
    at: "party",
    field: "missiles",
    runs: [
      "Has overseen the nuclear and missile programmes. Under a UN travel ban.",
      "o-ri-pyong-chol",
      "c-rok-travelban",
    ],
  },
  {
    person: "pak-jong-chon",
    at: "party",
    field: "armed forces",
    runs: ["Headed the party’s military political leadership.", "o-pak-jong-chon"],
  },
  {
    person: "kang-sun-nam",
    at: "talks",
    field: "armed forces",
    runs: ["Defence; sanctioned by Seoul eight days after the summit.", "o-kang-sun-nam", "c-rok-sanctions"],
  },
  {
    person: "jo-chun-ryong",
    at: "party",
    field: "munitions",
    runs: [
      "The munitions industry; shortly before with Kim at shell and missile factories.",
      "o-jo-chun-ryong",
    ],
  },
  {
    person: "pak-thae-song",
    at: "party",
    field: "space",
    runs: ["The space committee behind the spy satellite.", "o-pak-thae-song"],
  },
  { person: "o-su-yong", at: "party", field: "economy", runs: ["In Kim’s party.", "o-o-su-yong"] },
  {
    person: "kim-yo-jong",
    at: "vostochny",
    field: "party",
    runs: ["Kim’s sister; at his side at the cosmodrome.", "o-kim-yo-jong"],
  },
  {
    person: "kim-kwang-hyok",
    at: "gagarin-plant",
    field: "armed forces",
    runs: ["The air force.", "o-kim-kwang-hyok"],
  },
  { person: "kim-myong-sik", at: "frigate", field: "armed forces", runs: ["The navy.", "o-kim-myong-sik"] },
  {
    person: "kim-jong-sik",
    at: "party",
    field: "munitions",
    runs: [
      "Deputy head of munitions, missile expert under UN sanctions; on the trip according to KBS and VOA.",
      "o-kim-jong-sik",
    ],
  },
] as const satisfies readonly Guest[];

/** What was talked about besides arms. */
export const besides: { name: string; text: Paragraph } = {
  name: "Besides arms",
  text: [
    [
      "Putin opened with history: 75 years of North Korea, which Moscow was first to recognise.",
      "x-anniversaries",
    ],
    [
      "He knew Pyongyang from one visit, in July 2000, to Kim’s father, AFP recalled; Kim invited him again, and the Kremlin said that he accepted.",
      "x-putin-2000",
      "i-invitation",
    ],
    [
      "After the talks he named railways, roads, a port and farming as fields for working together, besides satellites.",
      "c-potential-fields",
    ],
    ["Peskov added the training of a North Korean cosmonaut, if the North wished it.", "i-cosmonaut"],
    ["North Korea had failed twice that year to put a spy satellite into orbit.", "x-satellite-failures"],
  ],
};

export const readingsWords = {
  name: "What experts read into it",
  note: "The placing on the scale is ours and can be checked against the words.",
  scale: {
    closer: "Closer bloc",
    limited: "Limited, mutual need",
    doubtful: "Doubtful",
    beside: "On something else",
  },
} as const;

/** Named experts and services, and what they concluded. */
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
      "The idea of joint naval drills answers the arrangement between the US, Japan and South Korea; an “authoritarian axis”.",
      "c-exp-axis",
    ],
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
    who: "A columnist for NK News",
    where: "NK News",
    when: "September 2023",
    scale: "doubtful",
    text: ["Putin may be bluffing over technology, to keep South Korea from arming Ukraine.", "c-exp-bluff"],
  },
  {
    who: "Observers, in Table.Media",
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

export const readingsText: Paragraph = [
  ["China, for its part, called the visit a matter between the other two.", "c-china"],
  ["Pyongyang summed it up as a new chapter.", "x-partnership"],
  [
    "The programme itself was mostly military, AFP noted at the time: a cosmodrome, a fighter plant, bombers and a frigate.",
    "x-military-potential",
  ],
];
