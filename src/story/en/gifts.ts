import type { GiftId, RussianWord } from "../facts/gifts.ts";
import type { Blank, Cited, GiftPart, Paragraph, PartWords } from "../types.ts";

/** The words of a gift. A part of a plate’s drawing has its text; a blank of a small gift has none. */
type GiftWords = PartWords & {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly where: string;
  /** One short factual line for the label. */
  readonly described: Cited;
  readonly saidBy: string;
  /** The Russian description, translated. */
  readonly english?: string;
  /** By the ids of its blanks and of what is known. */
  readonly parts?: Readonly<Record<string, Blank | GiftPart>>;
  /** Running text beside the object. */
  readonly text: readonly Paragraph[];
  /** What the UN rules say of such a thing. */
  readonly rule?: Cited;
};

/** The rule on what could help the North’s forces: it covers two gifts. */
const helpsTheForces: Cited = [
  "[Barred is](/concerns/rules/#rule-body-armour) whatever could directly help the North’s forces, if the sending state itself finds so; food, medicine and humanitarian goods are exempt.",
  "r-rule-catch-all",
];

export const giftWords: Readonly<Record<GiftId, GiftWords>> = {
  "rifle-to-kim": {
    name: "A rifle made in Russia",
    title: "A rifle made in Russia, from Putin to Kim",
    description:
      "Putin’s gift to Kim as the Kremlin’s spokesman described it on 14 September 2023: a Russian-made gun “of the highest quality”. Maker, model and calibre were not disclosed.",
    cites: ["g-rifle-to-kim", "g-peskov-briefing", "g-no-model"],
    from: "Vladimir Putin",
    to: "Kim Jong Un",
    where: "Vostochny Cosmodrome",
    described: ["“of the highest quality”", "g-rifle-to-kim"],
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    english: "a carbine of our own make, of the highest quality",
    parts: {
      maker: {
        label: "Maker, model",
        says: "not disclosed",
        text: [
          { own: "The bolt, drawn after no known gun." },
          ["Neither side published a maker or a model.", "g-no-model"],
        ],
      },
      calibre: {
        label: "Calibre",
        says: "not disclosed",
        text: [
          { own: "The muzzle; its width here means nothing." },
          ["Neither side published a calibre.", "g-no-model"],
        ],
      },
      photograph: {
        label: "Photograph",
        says: "none found",
        text: [
          { own: "The sling loop: no photograph to draw it from." },
          ["A Russian-made gun, said Peskov.", "g-rifle-to-kim"],
        ],
      },
    },
    text: [
      [
        ["Putin handed his present over first, by North Korea’s account.", "g-exchange"],
        [
          "Russian reports of the briefing call the gun a *karabin*, a carbine; English-language agencies wrote rifle.",
          "g-karabin",
        ],
      ],
    ],
    rule: [
      "Read literally, [the UN embargo](/concerns/rules/#rule-rifle) has barred sending North Korea any weapon, small arms included, since 2016. That is our reading; no ruling on this gun was found.",
      "g-law-rifles",
    ],
  },
  "rifle-to-putin": {
    name: "A rifle made in North Korea",
    title: "A rifle made in North Korea, from Kim to Putin",
    description:
      "Kim’s gift to Putin as the Kremlin’s spokesman described it on 14 September 2023: a gun by North Korean craftsmen. Maker, model and calibre were not disclosed.",
    cites: ["g-rifle-to-putin", "g-peskov-briefing", "g-no-model"],
    from: "Kim Jong Un",
    to: "Vladimir Putin",
    where: "Vostochny Cosmodrome",
    described: ["work of North Korean craftsmen", "g-rifle-to-putin"],
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    english: "carbine, in the reports of the briefing",
    parts: {
      maker: {
        label: "Maker, model",
        says: "not disclosed",
        text: [
          { own: "The same bolt." },
          [
            "Peskov’s wording credits North Korean craftsmen; no maker was published.",
            "g-rifle-to-putin",
            "g-no-model",
          ],
        ],
      },
      calibre: {
        label: "Calibre",
        says: "not disclosed",
        text: [
          { own: "The muzzle; its width here means nothing." },
          ["Neither side published a calibre.", "g-no-model"],
        ],
      },
      photograph: {
        label: "Photograph",
        says: "none found",
        text: [
          { own: "The sling loop: again no photograph." },
          ["Made in North Korea, said Peskov.", "g-rifle-to-putin"],
        ],
      },
    },
    text: [
      [
        [
          "The same blanks as beside the first gun: neither side published a maker, a model or a calibre.",
          "g-no-model",
        ],
        [
          "Pyongyang’s state media mention presents and list none, so this description, too, is Moscow’s alone.",
          "g-kcna-silent",
        ],
      ],
    ],
    rule: [
      "Read literally, [no state](/concerns/rules/#rule-rifle) has been allowed to take any weapon from North Korea since 2009. That is our reading; no ruling on this gun was found.",
      "g-law-rifles",
    ],
  },
  glove: {
    name: "A glove from a space suit",
    title: "A glove from a space suit, from Putin to Kim",
    description:
      "A glove that had been in space several times, said the Kremlin’s spokesman on 14 September 2023. Which cosmonaut or flight it came from was not disclosed.",
    cites: ["g-glove", "g-peskov-briefing"],
    from: "Vladimir Putin",
    to: "Kim Jong Un",
    where: "Vostochny Cosmodrome",
    described: ["said to have been in space several times", "g-glove"],
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    english: "a glove from a space suit, which had been in space several times",
    parts: {
      hand: {
        label: "Whose hand",
        says: "cosmonaut and flight not disclosed",
        text: [
          { own: "The gauntlet." },
          ["Nothing we found says which cosmonaut or flight the glove came from.", "g-glove"],
        ],
      },
      suit: {
        label: "Which suit",
        says: "not disclosed; the drawing is generic",
        text: [
          { own: "The wrist ring, where a glove joins its suit." },
          ["The announcement was of a glove from a space suit.", "g-glove"],
        ],
      },
      flown: {
        label: "In space several times",
        says: "said Peskov",
        text: [
          { own: "The fingertips." },
          [
            "In his Russian sentence it is the glove, not the suit, that had flown.",
            "g-glove",
            "g-glove-grammar",
          ],
        ],
      },
    },
    text: [
      [
        [
          "In Peskov’s sentence the word for “which” is feminine: it goes with the glove, not with the suit.",
          "g-glove-grammar",
          "g-russian-wording",
        ],
        ["One British newspaper’s sub-heading made it a whole space suit.", "g-glove-misreport"],
        [
          "Other gifts changed hands as well, Peskov said; he listed none, and added that the Kremlin prefers not to publicise such presents.",
          "g-other-gifts",
          "g-no-publicity",
        ],
      ],
    ],
  },
  "cosmonaut-photographs": {
    name: "Photographs of cosmonauts",
    title: "Signed photographs of Soviet cosmonauts, for Kim at Khasan",
    description:
      "On arrival at Khasan on 12 September 2023 a Russian minister gave Kim signed photographs, Yuri Gagarin’s among them, said the minister’s office through TASS.",
    cites: ["g-khasan-photos"],
    from: "Alexander Kozlov, natural resources minister",
    to: "Kim Jong Un",
    where: "Khasan station",
    described: [
      "Signed photographs of Soviet cosmonauts, Yuri Gagarin among them, and of the rocket designer Sergei Korolev.",
      "g-khasan-photos",
    ],
    saidBy: "the ministry, through TASS; KCNA confirms a gift",
    text: [],
  },
  hat: {
    name: "A fur hat",
    title: "A fur hat, from Shoigu to Kim in Vladivostok",
    description:
      "Russia’s defence minister gave Kim a fur hat in Vladivostok on 16 September 2023, Reuters reported, citing the Russian agency RIA.",
    cites: ["g-hat"],
    from: "Sergei Shoigu, defence minister",
    to: "Kim Jong Un",
    where: "Vladivostok",
    described: [
      "A fur hat. Ambassador Alexander Matsegora said that he had helped to guess the size.",
      "g-hat",
    ],
    saidBy: "Reuters, citing RIA",
    text: [],
  },
  sword: {
    name: "A sword",
    title: "a sword for Kim, as a factory’s director tells it",
    description:
      "Shoigu gave Kim a hand-made sword. Neither government says so: North Korea’s agency speaks only of a gift.",
    cites: ["g-sword-shoigu"],
    from: "Sergei Shoigu, defence minister",
    to: "Kim Jong Un",
    where: "Vladivostok",
    described: [
      "A hand-made sword in an 18th-century style, says the director of the Zlatoust arms factory. KCNA says only: a gift.",
      "g-sword-shoigu",
    ],
    saidBy: "Oleg Trubin, Zlatoust arms factory",
    text: [],
  },
  "fleet-present": {
    name: "A present for the fleet",
    title: "a present from Kim to Russia’s Pacific Fleet",
    description:
      "Kim left a gift for the Pacific Fleet on 16 September 2023 and received presents from the defence minister and an aviation commander. What they were was not said.",
    cites: ["g-kim-to-fleet"],
    from: "Kim Jong Un",
    to: "the Pacific Fleet",
    where: "Vladivostok",
    described: [
      "Kim left a gift for the Pacific Fleet, say North Korean state media, and got presents from Shoigu and from aviation commander Sergei Kobylash.",
      "g-kim-to-fleet",
    ],
    saidBy: "North Korean state media",
    parts: { what: { label: "What it was", says: "not disclosed" } },
    text: [],
  },
  drones: {
    name: "Six drones",
    title: "Six drones, from the governor of Primorye to Kim",
    description:
      "On 17 September 2023 the governor of Primorye gave Kim five one-way attack drones and a reconnaissance drone, his government said through TASS. Seoul saw a likely breach.",
    cites: ["g-drones", "g-mofa-drones"],
    from: "Oleg Kozhemyako, governor of Primorye",
    to: "Kim Jong Un",
    where: "Russky Island",
    described: [
      "Five one-way attack drones and one reconnaissance drone. [Seoul saw a likely breach](/concerns/drones/).",
      "g-drones",
      "g-mofa-drones",
    ],
    saidBy: "the Primorye government, through TASS",
    text: [],
    rule: [
      "Read literally, [drones fall under two bans](/concerns/rules/#rule-drone): on arms, and on means of transport. No UN body was found to have ruled on it.",
      "r-rule-arms",
      "r-rule-vehicles",
      "g-reuters-sanctions",
    ],
  },
  "body-armour": {
    name: "Body armour",
    title: "A suit of body armour, from the governor of Primorye to Kim",
    description:
      "With the drones of 17 September 2023 came a suit of light body armour, which the Russian region’s press office says is made for assault troops.",
    cites: ["g-body-armour", "g-drones"],
    from: "Oleg Kozhemyako, governor of Primorye",
    to: "Kim Jong Un",
    where: "Russky Island",
    described: [
      "A light suit for chest, shoulders, throat and groin; made for assault troops, says the region’s press office.",
      "g-body-armour",
    ],
    saidBy: "the Primorye government, through TASS",
    text: [],
    rule: helpsTheForces,
  },
  clothing: {
    name: "Clothing against thermal cameras",
    title: "clothing that thermal cameras do not see",
    description:
      "the clothing given to Kim on 17 September 2023 cannot be picked up by thermal cameras. No test of it is on record in our sources.",
    cites: ["g-thermal-clothing"],
    from: "Oleg Kozhemyako, governor of Primorye",
    to: "Kim Jong Un",
    where: "Russky Island",
    described: [
      "Thermal cameras cannot pick it up, says the Russian side. The claim has not been tested.",
      "g-thermal-clothing",
    ],
    saidBy: "the Primorye government, through TASS",
    text: [],
    rule: helpsTheForces,
  },
  "university-presents": {
    name: "The university’s presents",
    title: "presents for Kim at the Far Eastern Federal University",
    description:
      "on 17 September 2023 Kim received a present from the university’s president, and a relief picture of Russky Island from a Russian minister.",
    cites: ["g-university-gift"],
    from: "the university’s president; Alexander Kozlov",
    to: "Kim Jong Un",
    where: "Far Eastern Federal University",
    described: [
      "A present from the university’s president, says KCNA, and a relief picture of Russky Island from minister Kozlov, says TASS.",
      "g-university-gift",
    ],
    saidBy: "KCNA; TASS through AFP",
    text: [],
  },
  "sword-and-coin": {
    name: "2019: a sword for a coin",
    title: "2019: a Korean sword, and a coin in return",
    description:
      "At their first meeting, in April 2019, Kim gave Putin a Korean sword and got a coin, TASS reported: in Russia it is thought unlucky to be given a weapon for nothing.",
    cites: ["g-2019-sword"],
    from: "Kim Jong Un",
    to: "Vladimir Putin",
    where: "Russky Island, Vladivostok",
    described: [
      "At their first meeting Kim gave Putin a Korean sword. Putin handed him a coin: in Russia it is thought unlucky to be given a weapon for nothing. A sabre and tea-glass holders followed.",
      "g-2019-sword",
      "g-2019-sabre",
    ],
    saidBy: "TASS; KBS; MIR 24",
    text: [],
  },
};

/** The head over the smaller gifts. */
export const alsoGiven = {
  name: "Also given on the journey",
  note: "The line says how sure: solid, stated by the giver or seen; dotted, one party’s word.",
} as const;

/** The close of the room: what such presents mean, and what the rules would say. */
export const symbolAndSubstance: readonly { name: string; text: Paragraph }[] = [
  {
    name: "Symbol",
    text: [
      ["Reports at the time called the swap of rifles symbolic.", "g-symbol"],
      [
        "Nothing was signed beside it, and no signing had been planned, the Kremlin said.",
        "c-ru-no-agreements",
        "g-article-symbolic",
      ],
      [
        "Reuters expected the presents to end up in the museum of gifts at Mount Myohyang; whether they did is not known.",
        "g-museum",
      ],
      [
        "What looked like a gift and was none then: the Aurus limousine, in whose back seat Putin let Kim sit. [A car of that make](/aftermath/aurus/) followed five months later.",
        "g-aurus-shown",
      ],
    ],
  },
  {
    name: "Substance",
    text: [
      [
        "Read literally, the UN arms embargo covers both guns: no state may take weapons from North Korea, since 2009, or supply it with small arms, since 2016. That is our own reading of the text.",
        "g-law-rifles",
      ],
      [
        "For the drones Reuters drew the same conclusion, counting at least two resolutions; no UN body was found to have ruled on any of the gifts.",
        "g-reuters-sanctions",
      ],
    ],
  },
];

/** How the news of the three gifts travelled. The number of reports is counted from the claims. */
export const oneOriginWords = {
  reports: { one: "# report", other: "# reports" },
  origin: "one origin",
  text: ["Every description of the two guns and the glove goes back to one briefing.", "g-peskov-briefing"],
  who: "Dmitry Peskov, Kremlin spokesman, answering a question",
  silence: "Pyongyang",
  silenceText: ["presents exchanged", "g-kcna-silent"],
  silenceSays: "none named",
} as const satisfies Record<string, string | Cited | Readonly<Record<string, string>>>;

/** The two rifles side by side: the same questions, the same blanks. */
export const compare = {
  name: "Compare the two rifles",
  columns: { question: "Asked of each", kim: "The rifle for Kim", putin: "The rifle for Putin" },
  photograph: "Photograph",
} as const;

/** What became of the words of the spokesman’s sentence. */
export const translationWords: {
  readonly name: string;
  readonly quoteBy: Cited;
  readonly english: string;
  readonly words: Readonly<Record<RussianWord, Cited>>;
} = {
  name: "A word in translation",
  quoteBy: ["Dmitry Peskov, as Channel Five quotes him", "g-russian-wording"],
  english:
    "Our English: Putin gave the Korean leader a glove from a space suit, which had been in space several times; he gave a carbine of our own make, of the highest quality.",
  words: {
    которая: [
      "“Which” is feminine here and goes with the glove, not with the suit. The usual English translation leaves that open.",
      "g-glove-grammar",
      "g-russian-wording",
    ],
    скафандр: [
      "The space suit only names where the glove belongs. One British sub-heading made the gift a whole suit.",
      "g-glove-misreport",
    ],
    карабин: [
      "A carbine. Russian reports use the word for both guns, English-language agencies wrote rifle.",
      "g-karabin",
    ],
  },
};
