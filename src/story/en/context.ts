import type { GuestId, ReadingId } from "../facts/context.ts";
import type { Cited, Paragraph, Reading } from "../types.ts";

export const guestWords = {
  sides: { russia: "Russia", "north-korea": "North Korea" },
  /** What the two who sat face to face dealt with, from the head of the table on: one row each, the second two. */
  topics: ["leaders", "diplomacy", "defence", "economy"],
  /** The key: what the two kinds of seats say. */
  seats: "At the talks, according to",
  named: { both: "both sides’ media", kcna: "North Korea’s alone" },
  /** The same for who does not see the seats. */
  heard:
    "These people were at the talks, according to both sides’ media; where only North Korea’s agency names them, we say so.",
  kcnaAlone: "named by North Korea’s agency alone",
  schematic: "We chose the seating.",
  /** Neither list is closed: each speaks of further officials. */
  others: "Others, unnamed",
  standing: "Also on the journey",
  /** Where they stand in the story, by stop. */
  places: {
    khasan: "Border",
    vostochny: "Cosmodrome",
    "gagarin-plant": "Aircraft plant",
    knevichi: "Airfield",
    frigate: "Frigate",
    train: "Train",
  },
  /** Beside the picture of the table on each person’s page. */
  seatOf: {
    leader: "At the talks.",
    both: "At the talks, according to both sides’ media.",
    kcna: "At the talks, according to North Korea’s agency alone.",
    none: "Neither side’s media report this person at the talks.",
    key: "Filled seats: at the talks, according to both sides’ media. Dotted seats: according to North Korea’s agency alone. We chose the seating order.",
  },
  facts: {
    side: "Side",
    office: "Office in 2023",
    onRecord: "On record at",
    saidAt: "Reported at",
    train: "Kim’s train",
    sanctions: "Sanctions",
    exemption: "UN exemption",
    unknown: "our sources do not say",
    objections: { one: "Objection", other: "Objections" },
  },
} as const;

/** What the sentences about both lists rest on. */
const bothLists = ["o-talks-lists", "o-talks-kcna", "o-talks-russia"] as const;

const namedByBoth: Cited = [
  "Both sides’ media reported that he was at the talks of 13 September 2023.",
  ...bothLists,
];

const namedByKcna: Cited = [
  "North Korea’s state agency KCNA reported that he was at the talks of 13 September 2023. The Russian reports do not name him.",
  ...bothLists,
];

const onNeitherList: Cited = [
  "Neither side’s media named him among those at the talks of 13 September 2023.",
  "o-talks-kcna",
  "o-talks-russia",
];

/** Told of Putin, and of what was talked about. */
const satelliteAnswer: Cited = [
  "Asked about Russian help with North Korean satellites, Putin replied: “That’s why we came here.”",
  "i-satellite-answer",
];
const anniversaries: Cited = [
  "Putin recalled that North Korea was 75 years old and that Moscow had been the first to recognise it.",
  "x-anniversaries",
];

const listedIn2017: Cited = [
  "[UN resolution 2397](/concerns/resolution-2397/), of 22 December 2017, put him under a travel ban and an asset freeze.",
  "o-listed-2397",
];

const unList: Cited = [
  "Other countries may not admit a person on the UN list unless the UN’s sanctions committee exempts that person.",
  "r-rule-travel",
];

const noWordOfExemption = {
  own: "Our sources do not say whether Russia asked the committee for that.",
} as const;

const underResolution2397: Cited = [
  "UN travel ban and asset freeze, since 22 December 2017",
  "o-listed-2397",
];

/** Of each person: the office in two or three words, and all that is told. */
export const guestTexts: Readonly<
  Record<
    GuestId,
    {
      readonly brief: string;
      /** Who says that the person came, where that is not on record. */
      readonly claimed?: Cited;
      readonly sanctions?: Cited;
      readonly text: readonly Paragraph[];
    }
  >
> = {
  "vladimir-putin": {
    brief: "President",
    text: [
      [
        [
          "President Vladimir Putin greeted Kim Jong Un, the leader of North Korea, at the cosmodrome’s rocket assembly building with a handshake of about 40 seconds.",
          "i-vostochny-handshake",
        ],
        ["He had come from Vladivostok, where he had attended the Eastern Economic Forum.", "x-eef"],
      ],
      [
        satelliteAnswer,
        [
          "After the talks he named railways, roads, a port and farming as fields for cooperation, besides satellites.",
          "c-potential-fields",
        ],
      ],
      [
        anniversaries,
        ["Kim invited him to North Korea, and the Kremlin said that he accepted.", "i-invitation"],
        ["Putin had been to Pyongyang once before, in July 2000, to see Kim’s father.", "x-putin-2000"],
      ],
    ],
  },
  "sergei-lavrov": {
    brief: "Foreign minister",
    text: [
      [["Sergei Lavrov was Russia’s foreign minister.", "o-ru-core"], namedByBoth],
      [
        [
          "He said that the UN sanctions dated from a wholly different geopolitical situation, and that Russia and China had refused new ones in 2022.",
          "c-ru-lavrov",
        ],
        ["The Kremlin said that he would go to Pyongyang in October, before Putin.", "i-invitation"],
        ["He went on 18 and 19 October 2023, and Kim received him.", "a-lavrov-pyongyang"],
      ],
    ],
  },
  "alexander-matsegora": {
    brief: "Ambassador",
    text: [
      [["Alexander Matsegora was Russia’s ambassador to North Korea.", "o-talks-kcna"], namedByKcna],
      [
        [
          "He said that he had helped to guess the size of the fur hat that defence minister Sergei Shoigu gave Kim.",
          "g-hat",
        ],
        ["He was among those who saw Kim’s train off on 17 September.", "i-departure"],
      ],
    ],
  },
  "sergei-shoigu": {
    brief: "Defence minister",
    text: [
      [["Sergei Shoigu was Russia’s defence minister.", "o-ru-core"], namedByBoth],
      [
        [
          "He had visited Pyongyang in late July 2023. By the US account, the contacts that led to the summit began with that visit.",
          "x-shoigu-july",
        ],
        [
          "South Korea’s intelligence service believed that in July he had proposed naval drills with North Korea and China.",
          "c-exp-three-way",
        ],
      ],
      [
        [
          "On 16 September he showed Kim three types of bomber and a jet with a Kinzhal missile at Knevichi airfield.",
          "i-knevichi-aircraft",
        ],
        ["The same day he and Kim held talks on cooperation between their armed forces.", "i-shoigu-talks"],
        ["He gave Kim a fur hat.", "g-hat"],
      ],
    ],
  },
  "alexander-kozlov": {
    brief: "Resources minister",
    text: [
      [
        [
          "Alexander Kozlov was Russia’s minister of natural resources and chaired the two countries’ joint commission.",
          "o-ru-others",
        ],
        namedByBoth,
      ],
      [
        [
          "He met Kim at the border station of Khasan on 12 September, together with Oleg Kozhemyako, the governor of Primorye.",
          "i-khasan-welcome",
        ],
        [
          "There he gave Kim [signed photographs of Soviet cosmonauts](/gifts/cosmonaut-photographs/).",
          "g-khasan-photos",
        ],
        [
          "The Russian agency TASS said that he also gave Kim a relief picture (one with raised shapes) of Russky Island.",
          "g-university-gift",
        ],
        ["On 17 September he saw Kim’s train off.", "i-departure"],
      ],
    ],
  },
  "denis-manturov": {
    brief: "Industry minister",
    text: [
      [
        ["Denis Manturov was a deputy prime minister of Russia and its industry minister.", "o-ru-core"],
        namedByBoth,
      ],
      [
        [
          "On 15 September he led Kim through the plant that builds Su-35 and Su-57 fighters.",
          "i-plant-tour",
        ],
        [
          "He said that Russia saw room for working with North Korea in aircraft building and other industries.",
          "i-plant-manturov",
        ],
      ],
    ],
  },
  "vitaly-savelyev": {
    brief: "Transport minister",
    text: [
      [
        ["Vitaly Savelyev was Russia’s transport minister.", "o-ru-others"],
        namedByBoth,
        [
          "Railways, roads and a port were among the fields for cooperation that Putin named after the talks.",
          "c-potential-fields",
        ],
      ],
    ],
  },
  "yuri-trutnev": {
    brief: "Far East envoy",
    text: [
      [
        [
          "Yuri Trutnev was a deputy prime minister of Russia and the president’s envoy to the Far East.",
          "o-talks-kcna",
        ],
        namedByKcna,
      ],
    ],
  },
  "marat-khusnullin": {
    brief: "Deputy premier",
    text: [
      [
        ["Marat Khusnullin was a deputy prime minister of Russia.", "o-ru-others"],
        namedByBoth,
        { own: "Our sources do not say what he did at the talks." },
      ],
    ],
  },
  "alexei-overchuk": {
    brief: "Deputy premier",
    text: [
      [
        ["Alexei Overchuk was a deputy prime minister of Russia.", "o-ru-others"],
        namedByBoth,
        { own: "Our sources do not say what he did at the talks." },
      ],
    ],
  },
  "dmitry-peskov": {
    brief: "Spokesman",
    text: [
      [["Dmitry Peskov was the Kremlin’s spokesman.", "o-ru-others"], namedByBoth],
      [
        ["On 14 September he told reporters what the leaders had given each other.", "g-peskov-briefing"],
        [
          "He said that they had spoken about sending a North Korean cosmonaut into space, if North Korea wished it.",
          "i-cosmonaut",
        ],
        [
          "He said that Russia remained a responsible member of the Security Council and would develop relations with North Korea in all areas.",
          "c-ru-peskov-member",
        ],
      ],
    ],
  },
  "kim-jong-un": {
    brief: "Leader",
    text: [
      [
        [
          "Kim Jong Un met Russia’s president, Vladimir Putin, at the cosmodrome’s rocket assembly building.",
          "i-vostochny-handshake",
        ],
        ["It was his first journey abroad since 2019 and his second to Russia.", "x-first-trip"],
        ["He rode the last stretch to Putin in a Maybach that had come on his train.", "x-maybach"],
        ["He invited Putin to North Korea.", "i-invitation"],
      ],
      [
        [
          "South Korea’s unification ministry counted more military men among those who came with him than on his trip of 2019.",
          "o-military-heavy",
        ],
      ],
    ],
  },
  "choe-son-hui": {
    brief: "Foreign minister",
    text: [
      [
        [
          "Choe Son Hui was North Korea’s foreign minister and was with Kim throughout the journey.",
          "o-choe-son-hui",
        ],
        [
          "North Korea’s state agency KCNA reported that she was at the talks of 13 September 2023. The Russian agency TASS reported that she accompanied Kim.",
          "o-talks-kcna",
          "o-talks-russia",
        ],
      ],
    ],
  },
  "im-chon-il": {
    brief: "Vice foreign minister",
    text: [[["Im Chon Il was a vice foreign minister of North Korea.", "o-talks-kcna"], namedByKcna]],
  },
  "kang-sun-nam": {
    brief: "Defence minister",
    sanctions: ["South Korean sanctions, since 21 September 2023", "c-rok-sanctions", "o-kang-sun-nam"],
    text: [
      [
        ["Kang Sun Nam was North Korea’s defence minister.", "o-kang-sun-nam"],
        [
          "North Korea’s state agency KCNA reported that he was at the talks of 13 September 2023. The Russian agency TASS reported that he accompanied Kim.",
          "o-talks-kcna",
          "o-talks-russia",
        ],
      ],
      [
        [
          "On 21 September South Korea put its own sanctions on ten people and two firms, and he was one of the ten.",
          "c-rok-sanctions",
        ],
      ],
    ],
  },
  "o-su-yong": {
    brief: "Party secretary",
    text: [
      [
        ["O Su Yong was secretary for the economy in North Korea’s ruling party.", "o-o-su-yong"],
        namedByKcna,
      ],
    ],
  },
  "pak-jong-chon": {
    brief: "Marshal",
    text: [
      [
        [
          "Marshal Pak Jong Chon headed the department for military political leadership in North Korea’s ruling party.",
          "o-pak-jong-chon",
        ],
        namedByKcna,
      ],
    ],
  },
  "pak-thae-song": {
    brief: "Party secretary",
    text: [
      [
        [
          "Pak Thae Song was a secretary of North Korea’s ruling party and chaired the space committee behind its spy satellite.",
          "o-pak-thae-song",
        ],
        namedByKcna,
        [
          "North Korea had failed twice in 2023, on 31 May and 24 August, to put a spy satellite into orbit.",
          "x-satellite-failures",
        ],
      ],
    ],
  },
  "oleg-kozhemyako": {
    brief: "Governor",
    sanctions: ["European Union sanctions, since 31 May 2024", "a-eu-kozhemyako"],
    text: [
      [
        [
          "Oleg Kozhemyako, the governor of Primorye, the Russian region around Vladivostok, met Kim at the border station of Khasan on 12 September and saw his train off on the 17th.",
          "i-khasan-welcome",
          "i-departure",
        ],
        ["On 17 September he gave Kim [six drones](/gifts/drones/).", "g-drones"],
      ],
      [
        [
          "In May 2024 the European Union sanctioned him for presenting “weaponry and uniforms” to Kim, which it called a violation of UN resolutions.",
          "a-eu-kozhemyako",
        ],
      ],
    ],
  },
  "yuri-borisov": {
    brief: "Space agency head",
    text: [
      [
        [
          "Yuri Borisov, the head of Russia’s space agency Roscosmos, waited with Putin to receive Kim at the cosmodrome.",
          "o-ru-borisov",
        ],
        onNeitherList,
      ],
    ],
  },
  "ri-pyong-chol": {
    brief: "Marshal",
    sanctions: underResolution2397,
    text: [
      [
        [
          "Marshal Ri Pyong Chol, the vice-chairman of the ruling party’s Central Military Commission, had overseen North Korea’s nuclear and missile programmes.",
          "o-ri-pyong-chol",
        ],
        onNeitherList,
      ],
      [listedIn2017, unList, noWordOfExemption],
      [
        [
          "On 14 September Lim Soo-suk, the spokesman of South Korea’s foreign ministry, pointed to Ri’s travel ban and said that Seoul would take the matter up.",
          "c-rok-travelban",
        ],
      ],
    ],
  },
  "kim-yo-jong": {
    brief: "Party official, Kim’s sister",
    text: [
      [
        ["Kim Yo Jong, Kim’s sister, was at his side at the cosmodrome.", "o-kim-yo-jong"],
        [
          "Neither side’s media named her among those at the talks of 13 September 2023. The Russian agency TASS reported that she accompanied Kim.",
          "o-talks-kcna",
          "o-talks-russia",
        ],
      ],
    ],
  },
  "kim-kwang-hyok": {
    brief: "Air force commander",
    text: [
      [
        [
          "General Kim Kwang Hyok, the commander of North Korea’s air force, joined Kim at the aircraft plant.",
          "o-kim-kwang-hyok",
        ],
      ],
    ],
  },
  "sergei-kobylash": {
    brief: "Bomber commander",
    text: [
      [
        [
          "Sergei Kobylash, the commander of Russia’s long-range aviation, was one of Kim’s hosts in Primorye, the region around Vladivostok.",
          "o-ru-navy-air",
        ],
        ["North Korean state media said that he gave Kim a present.", "g-kim-to-fleet"],
      ],
    ],
  },
  "nikolai-yevmenov": {
    brief: "Navy commander",
    text: [
      [
        [
          "Nikolai Yevmenov, the commander of Russia’s navy, was one of Kim’s hosts in Primorye, the region around Vladivostok.",
          "o-ru-navy-air",
        ],
        [
          "He described the weapons of the frigate Marshal Shaposhnikov to Kim, among them Kalibr cruise missiles.",
          "i-frigate",
        ],
      ],
    ],
  },
  "kim-myong-sik": {
    brief: "Navy commander",
    text: [
      [
        [
          "Admiral Kim Myong Sik commanded North Korea’s navy; he was seen in Pyongyang when the train left and was named by North Korea’s state agency at the stop in Vladivostok.",
          "o-kim-myong-sik",
        ],
      ],
    ],
  },
  "jo-chun-ryong": {
    brief: "Munitions head",
    sanctions: ["On the UN list, according to South Korea", "o-jo-chun-ryong"],
    text: [
      [
        [
          "Jo Chun Ryong, the head of the ruling party’s munitions industry department, was on Kim’s train.",
          "o-jo-chun-ryong",
        ],
        [
          "Shortly before, he had been with Kim at factories that make shells and missiles.",
          "o-jo-chun-ryong",
        ],
      ],
      [
        ["South Korea lists him as a person under UN sanctions.", "o-jo-chun-ryong"],
        unList,
        noWordOfExemption,
      ],
    ],
  },
  "kim-jong-sik": {
    brief: "Jo’s deputy",
    claimed: ["South Korean and US broadcasters say he came.", "o-kim-jong-sik"],
    sanctions: underResolution2397,
    text: [
      [
        [
          "Kim Jong Sik, a missile expert and deputy head of the ruling party’s munitions department, also came, according to the South Korean broadcaster KBS and the US broadcaster Voice of America (VOA).",
          "o-kim-jong-sik",
        ],
        ["In a later report VOA said that he had been with Kim at the cosmodrome.", "o-kim-jong-sik"],
        onNeitherList,
      ],
      [listedIn2017, unList, noWordOfExemption],
    ],
  },
};

/** Ends the text of who has an objection among the facts. */
export const bearsOnNote = {
  own: "We chose the objections that have to do with this person’s office.",
} as const;

/** What the head of each person’s own page says. Where # stands, words are put in, in the order of their names here. */
export const guestPageWords = {
  /** Name. */
  title: "# and the visit of September 2023",
  /** Name, office, place. */
  onRecord: "#, in September 2023: #. #; what is on record of the visit, and sources.",
  /** Name, office. */
  claimed: "# came along to Russia in September 2023. The office at that time: #.",
  talks: "At the talks of 13 September",
  train: "On Kim’s train",
  /** Name of the stop. */
  stop: "On record at: #",
} as const;

export const readingsWords = {
  /** In the story. */
  name: "What experts wrote",
  /** Above the scale: a ring stands between the two parts. */
  placed: ["Each", "is one view; we chose its place."],
  /** The same for who does not see the rings. */
  heard: "We chose where each view stands.",
  all: "All views",
  /** Of all views, for who does not see it. */
  scaleName: "The scale, from a closer bloc to doubt",
  scale: {
    closer: "A closer bloc",
    limited: "Mutual need",
    doubtful: "Doubtful",
    beside: "On other questions",
  },
  /** How many stand at a place, for who only hears the scale. */
  counts: { one: "# view", other: "# views" },
  method:
    "We wrote the summaries and decided where each view stands on the scale. We could read only the openings of the columns by Radchenko, Williams and NK News.",
  /** On the page of the readings. */
  sections: {
    names: "What the list of names suggested",
    besides: "Besides arms",
    summing: "How the trip was summed up",
  },
} as const;

/** One voice for each place on the scale, in the story. */
export const readingsInStory: Readonly<Record<Exclude<Reading["scale"], "beside">, Cited>> = {
  closer: ["Historian Sergey Radchenko saw states think in rival blocs again.", "c-exp-radchenko"],
  limited: ["US research centre CSIS described a trade: munitions for supplies.", "c-exp-csis"],
  doubtful: ["AP was unsure whether Russia would share sensitive technology.", "c-exp-ap-doubt"],
};

/** The experts of whom the article of 8 November 2023 speaks without naming them. */
export const readingsLead: Paragraph = [
  [
    "We began this project with a news article about the visit, dated 8 November 2023. It speaks of experts who see a closer alliance of North Korea, Russia and China as destabilising, and names none of them.",
    "c-article-experts",
    "x-article-origin",
  ],
  [
    "We found no source that says this in those words; four named authors wrote about the three countries together.",
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
      readonly text: Paragraph;
    }
  >
> = {
  radchenko: {
    who: "Sergey Radchenko, a historian at Johns Hopkins University",
    where: "The Guardian",
    whenNote: "before the summit",
    text: [
      [
        "He linked the closer ties to a return to thinking in rival blocs of states. He recalled that Moscow, Pyongyang and Beijing had last been united around 1950, an unhappy time for the region.",
        "c-exp-radchenko",
      ],
    ],
  },
  roy: {
    who: "Denny Roy, author of a column",
    where: "The Straits Times",
    text: [
      [
        "He argued that the summit revived the politics of rival blocs. In effect, he wrote, Russia no longer took part in keeping weapons technology from North Korea.",
        "c-exp-roy",
      ],
    ],
  },
  maxwell: {
    who: "David Maxwell, vice president of the Center for Asia Pacific Strategy",
    where: "the US broadcaster Voice of America (VOA)",
    whenNote: "before the summit",
    text: [
      [
        "He said that Russia’s proposal of naval drills with North Korea and China was an answer to the cooperation of the US, Japan and South Korea. He spoke of an “authoritarian axis”.",
        "c-exp-axis",
      ],
    ],
  },
  williams: {
    who: "Sanjeev Aaron Williams, author of a column",
    where: "South China Morning Post",
    whenNote: "after the summit",
    text: [
      [
        "He wrote that deeper ties signalled a new grouping of Russia, China and North Korea, and that the US would have to adjust its course in the region.",
        "c-exp-williams",
      ],
    ],
  },
  csis: {
    who: "CSIS, a US research centre",
    where: "Washington",
    text: [
      [
        "It saw the summit as a source of food, fuel and supplies for Kim in return for munitions, and as his way back onto the world stage.",
        "c-exp-csis",
      ],
    ],
  },
  ap: {
    who: "The news agency AP",
    where: "news analysis",
    text: [
      [
        "AP called it unclear whether Russia would share its most sensitive technology in return for what might be a limited, slow supply of shells.",
        "c-exp-ap-doubt",
      ],
    ],
  },
  "nk-news": {
    who: "A columnist, unnamed in our sources",
    where: "NK News, a news site on North Korea",
    text: [
      [
        "The columnist suggested that Putin might be bluffing: he might only threaten to share technology, to keep South Korea from arming Ukraine.",
        "c-exp-bluff",
      ],
    ],
  },
  "table-media": {
    who: "Unnamed observers",
    where: "Table.Media",
    text: [
      [
        "They stressed that the interests of Russia, North Korea and China did not coincide, and that closer ties between Moscow and Pyongyang could irritate Beijing.",
        "c-exp-diverging",
      ],
    ],
  },
  isw: {
    who: "The Institute for the Study of War",
    where: "The Kyiv Independent",
    text: [
      [
        "It thought that Putin would have to be careful in what he said in public, so as not to bring on more sanctions.",
        "c-exp-isw",
      ],
    ],
  },
  nis: {
    who: "South Korea’s intelligence service",
    where: "speaking to members of parliament",
    text: [
      [
        "It believed that Russia’s defence minister, Sergei Shoigu, had proposed joint naval drills with North Korea and China in July.",
        "c-exp-three-way",
      ],
    ],
  },
};

/** What China said of it. */
export const chinaWords: { readonly name: string; readonly where: string; readonly text: Cited } = {
  name: "What China said",
  where: "Beijing",
  text: [
    "China’s foreign ministry called the visit an arrangement between North Korea and Russia that concerned relations between those two.",
    "c-china",
  ],
};

/** What was read into the names of those who came. */
export const namesText: Paragraph = [
  [
    "When the train left, Pyongyang did not say who was with Kim; analysts picked the passengers out of photographs, and state media confirmed most of them during the trip.",
    "o-not-named-at-first",
  ],
  [
    "South Korea’s unification ministry counted more military men than on Kim’s trip of 2019.",
    "o-military-heavy",
  ],
  [
    "Michael Madden, who studies North Korea’s leadership at the Stimson Center, read the list as a sign that defence and perhaps a munitions deal would lead the agenda.",
    "o-madden",
  ],
];

/** What was talked about besides arms. */
export const besidesText: Paragraph = [
  [
    "After the talks Putin named railways, roads, a port and farming as fields for cooperation, besides satellites.",
    "c-potential-fields",
  ],
  satelliteAnswer,
  ["North Korea had failed twice in 2023 to put a spy satellite into orbit.", "x-satellite-failures"],
  [
    "Kremlin spokesman Dmitry Peskov said that the leaders spoke about training a North Korean cosmonaut and sending one into space, if North Korea wished it.",
    "i-cosmonaut",
  ],
  anniversaries,
  [
    "Kim invited Putin to North Korea, and the Kremlin said that Putin accepted. He had been to Pyongyang once before, in July 2000, to see Kim’s father.",
    "x-putin-2000",
    "i-invitation",
  ],
];

/** How both sides and the press looked back on it. */
export const summingText: Paragraph = [
  ["Pyongyang summed up the trip as a new chapter between North Korea and Russia.", "x-partnership"],
  [
    "The news agency AFP noted that most of the programme was military: a cosmodrome, a fighter plant, bombers and a frigate.",
    "x-military-potential",
  ],
];

/** At the foot of the table in somebody else's page. */
export const embedMore = "Who else came, and what experts wrote";
