import type { GuestId, ReadingId } from "../facts/context.ts";
import type { Cited, Paragraph } from "../types.ts";
import { concernWords } from "./concerns.ts";

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
} as const;

/** Of each person: what the office deals with, as it lies on the table before the seat, and what it runs. */
export const guestTexts: Readonly<
  Record<GuestId, { readonly field: string; readonly runs: Cited; readonly sanctions?: Cited }>
> = {
  "vladimir-putin": {
    field: "leader",
    runs: [
      "Received Kim at the cosmodrome and, asked about help with satellites, said “That’s why we came here.”",
      "i-vostochny-handshake",
      "i-satellite-answer",
    ],
  },
  "sergei-lavrov": {
    field: "diplomacy",
    runs: ["Foreign policy; was to go to Pyongyang in October.", "o-ru-core", "i-invitation"],
  },
  "sergei-shoigu": {
    field: "armed forces",
    runs: [
      "Defence; Kim’s guest in Pyongyang in July, the start of the contacts in the US account.",
      "o-ru-core",
      "x-shoigu-july",
    ],
  },
  "denis-manturov": {
    field: "industry, trade",
    runs: ["Industry and trade; led Kim round the aircraft plant.", "o-ru-core", "i-plant-tour"],
  },
  "marat-khusnullin": {
    field: "government",
    runs: ["At the talks; what he ran, our sources do not say.", "o-ru-others"],
  },
  "alexei-overchuk": {
    field: "government",
    runs: ["At the talks; what he ran, our sources do not say.", "o-ru-others"],
  },
  "yuri-trutnev": {
    field: "government",
    runs: [
      "At the talks, by KCNA’s list alone; President Putin’s envoy to the Far East.",
      "o-talks-kcna",
      "o-talks-lists",
    ],
  },
  "vitaly-savelyev": {
    field: "transport",
    runs: [
      "Transport; railways, roads and a port were among the fields that Putin named.",
      "o-ru-others",
      "c-potential-fields",
    ],
  },
  "alexander-kozlov": {
    field: "natural resources",
    runs: [
      "Natural resources; met Kim at the border and saw him off.",
      "o-ru-others",
      "i-khasan-welcome",
      "i-departure",
    ],
  },
  "dmitry-peskov": {
    field: "government",
    runs: ["The Kremlin’s press; the next day he described the gifts.", "o-ru-others", "g-peskov-briefing"],
  },
  "alexander-matsegora": {
    field: "diplomacy",
    runs: ["The embassy in Pyongyang; at the talks by KCNA’s list alone.", "o-talks-kcna", "o-talks-lists"],
  },
  "yuri-borisov": {
    field: "space",
    runs: ["The space agency; waited with Putin to receive Kim.", "o-ru-borisov"],
  },
  "sergei-kobylash": {
    field: "aviation",
    runs: ["The bombers; among the hosts in Primorye.", "o-ru-navy-air"],
  },
  "nikolai-yevmenov": {
    field: "navy",
    runs: ["The navy; described the frigate’s weapons to Kim.", "o-ru-navy-air", "i-frigate"],
  },
  "kim-jong-un": {
    field: "leader",
    runs: ["On his first journey abroad since 2019, his second to Russia.", "x-first-trip"],
  },
  "choe-son-hui": { field: "diplomacy", runs: ["Foreign policy; with Kim throughout.", "o-choe-son-hui"] },
  "pak-jong-chon": {
    field: "armed forces",
    runs: ["The party’s military political leadership.", "o-pak-jong-chon"],
  },
  "kang-sun-nam": {
    field: "armed forces",
    runs: ["Defence.", "o-kang-sun-nam"],
    sanctions: ["Sanctioned by Seoul, eight days after the summit", "c-rok-sanctions", "o-kang-sun-nam"],
  },
  "o-su-yong": { field: "economy", runs: ["The economy, in the party’s secretariat.", "o-o-su-yong"] },
  "pak-thae-song": {
    field: "space",
    runs: ["The space committee behind the spy satellite.", "o-pak-thae-song"],
  },
  "im-chon-il": {
    field: "diplomacy",
    runs: [
      "Foreign policy, under Choe Son Hui; at the talks by KCNA’s list alone.",
      "o-talks-kcna",
      "o-talks-lists",
    ],
  },
  "ri-pyong-chol": {
    field: "missiles",
    runs: ["Has overseen the nuclear and missile programmes.", "o-ri-pyong-chol"],
    sanctions: ["Under a UN travel ban, Seoul pointed out", "c-rok-travelban"],
  },
  "kim-yo-jong": { field: "party", runs: ["Kim’s sister; at his side at the cosmodrome.", "o-kim-yo-jong"] },
  "kim-kwang-hyok": {
    field: "air force",
    runs: ["The air force; joined the visit to the plant.", "o-kim-kwang-hyok"],
  },
  "kim-myong-sik": {
    field: "navy",
    runs: ["The navy; seen at the departure, named at the Vladivostok stop.", "o-kim-myong-sik"],
  },
  "jo-chun-ryong": {
    field: "munitions",
    runs: [
      "The munitions industry; on the train, and shortly before with Kim at shell and missile factories.",
      "o-jo-chun-ryong",
    ],
    sanctions: ["On the UN list, says Seoul", "o-jo-chun-ryong"],
  },
  "kim-jong-sik": {
    field: "munitions",
    runs: [
      "A missile expert; on the trip according to KBS and VOA, at Vostochny according to VOA.",
      "o-kim-jong-sik",
    ],
    sanctions: ["Under UN sanctions, according to KBS and VOA", "o-kim-jong-sik"],
  },
};

/** What the head of each person’s own page says. Where # stands, words are put in, in the order of their names here. */
export const guestPageWords = {
  /** Name. */
  title: "# on the guest list of September 2023",
  /** Name, office, place. */
  onRecord: "#, in September 2023: #. #; what the office ran, and sources.",
  /** Name, office. */
  claimed: "# came along to Russia in September 2023. The office at that time: #.",
  talks: "At the talks of 13 September",
  train: "On Kim’s train",
  /** Name of the stop. */
  stop: "On record at: #",
} as const;

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

/** What each of them concluded. */
export const readingTexts: Readonly<
  Record<
    ReadingId,
    {
      readonly who: string;
      readonly where: string;
      /** What must be known of the date, behind it. */
      readonly whenNote?: string;
      /** Our summary. */
      readonly text: Cited;
      /** Their own words, where our sources quote them. */
      readonly quote?: Cited;
    }
  >
> = {
  radchenko: {
    who: "Sergey Radchenko",
    where: "The Guardian",
    whenNote: "before the summit",
    text: [
      "Links the rapprochement to a return of bloc thinking; Moscow, Pyongyang and Beijing were last in step around 1950, no happy time for the region.",
      "c-exp-radchenko",
    ],
  },
  roy: {
    who: "Denny Roy",
    where: "The Straits Times",
    text: [
      "The summit revives bloc politics and in effect ends Russia’s part in keeping weapons technology from North Korea.",
      "c-exp-roy",
    ],
  },
  maxwell: {
    who: "David Maxwell",
    where: "VOA",
    text: [
      "The idea of joint naval drills answers the arrangement between the US, Japan and South Korea.",
      "c-exp-axis",
    ],
    quote: ["“authoritarian axis”", "c-exp-axis"],
  },
  csis: {
    who: "CSIS",
    where: "Washington",
    text: [
      "Food, fuel and supplies in return for munitions, and for Kim a way back onto the world stage.",
      "c-exp-csis",
    ],
  },
  ap: {
    who: "AP",
    where: "news analysis",
    text: concernWords["nuclear-and-missiles"].cells["c-exp-ap-doubt"].text,
  },
  "nk-news": {
    who: "A columnist, unnamed in our sources",
    where: "NK News",
    text: ["Putin may be bluffing over technology, to keep South Korea from arming Ukraine.", "c-exp-bluff"],
  },
  "table-media": {
    who: "Unnamed observers",
    where: "Table.Media",
    text: [
      "The three capitals’ interests do not coincide; closer ties between the other two could irritate Beijing.",
      "c-exp-diverging",
    ],
  },
  isw: {
    who: "Institute for the Study of War",
    where: "The Kyiv Independent",
    text: [
      "Putin would have to hedge what he said in public, so as not to bring on more sanctions.",
      "c-exp-isw",
    ],
  },
  nis: {
    who: "South Korea’s intelligence service",
    where: "told to lawmakers",
    text: [
      "Shoigu had, it believed, proposed joint naval drills with North Korea and China in July.",
      "c-exp-three-way",
    ],
  },
};

/** What China said of it. */
export const chinaWords: { readonly name: string; readonly where: string; readonly text: Cited } = {
  name: "China’s own word",
  where: "Beijing",
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
