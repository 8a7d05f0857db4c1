import type { GiftId } from "../facts/gifts.ts";
import type { Blank, Cited, Paragraph, PartWords } from "../types.ts";

/** The words of a gift. */
type GiftWords = PartWords & {
  readonly name: string;
  /** Its name in the list of all gifts, as short as it goes. */
  readonly shortName: string;
  /** From whom to whom, in that list; a person's office where the list has the person for the first time. */
  readonly way: string;
  /** With their offices. */
  readonly from: string;
  readonly to: string;
  readonly where: string;
  readonly saidBy: string;
  /** The Russian description, translated. */
  readonly english?: string;
  /** By the ids of its blanks. */
  readonly blanks?: Readonly<Record<string, Blank>>;
  readonly text: readonly Paragraph[];
  /** What the UN rules say of such a thing. */
  readonly rule?: Paragraph;
};

const PUTIN = "Vladimir Putin, president of Russia";
const KIM = "Kim Jong Un, leader of North Korea";
const PESKOV = "Dmitry Peskov, Kremlin spokesman";
const SHOIGU = "Sergei Shoigu, Russia’s defence minister";
const KOZHEMYAKO = "Oleg Kozhemyako, governor of Russia’s Primorye region";
const PRIMORYE = "The Primorye government, through the state agency TASS";

const rifleBlanks = {
  maker: { label: "Maker and model", says: "not disclosed" },
  calibre: { label: "Calibre", says: "not disclosed" },
  photograph: { label: "Photograph", says: "none found" },
} as const;

/** Behind the rule on a rifle. */
const ownReading = { own: "That is our reading; we found no UN ruling on this rifle." };

/** When the three gifts of the exchange were described. */
const briefing: Cited = [
  "He described it on 14 September 2023, the day after the meeting, when reporters asked.",
  "g-peskov-briefing",
];

const karabin: Cited = [
  "Russian reports of the briefing call both guns a карабин (*karabin*), a carbine, which is a short rifle; English-language agencies wrote *rifle*.",
  "g-karabin",
];

/** The rule on what could help the North’s forces: it covers two gifts. */
const helpsTheForces: Paragraph = [
  [
    "Under [UN rules](/concerns/rules/#rule-body-armour) no state may send North Korea anything which that state judges could directly help North Korea’s forces. Food and medicine are exempt.",
    "r-rule-catch-all",
  ],
  { own: "We found no UN ruling on this gift." },
];

export const giftWords: Readonly<Record<GiftId, GiftWords>> = {
  "rifle-to-kim": {
    name: "A rifle made in Russia",
    shortName: "Russian-made rifle",
    way: "Putin to Kim",
    title: "A rifle made in Russia, from Putin to Kim",
    description:
      "Putin’s gift to Kim as the Kremlin’s spokesman described it on 14 September 2023: a Russian-made gun “of the highest quality”. Maker, model and calibre were not disclosed.",
    cites: ["g-rifle-to-kim", "g-peskov-briefing", "g-no-model"],
    from: PUTIN,
    to: KIM,
    where: "Vostochny Cosmodrome",
    saidBy: PESKOV,
    english: "a carbine of our own make, of the highest quality",
    blanks: rifleBlanks,
    text: [
      [
        [
          "Vladimir Putin gave Kim Jong Un a rifle made in Russia “of the highest quality”, Kremlin spokesman Dmitry Peskov said.",
          "g-rifle-to-kim",
        ],
        briefing,
        ["Putin handed his present over first, by North Korea’s account.", "g-exchange"],
      ],
      [
        karabin,
        ["Neither side said who made the gun, what model it is or what calibre it has.", "g-no-model"],
        { own: "We found no photograph, so our drawing shows no real model." },
      ],
      [
        [
          "North Korea’s state agency reported the exchange of presents and did not say what they were.",
          "g-kcna-silent",
        ],
        [
          "Reuters expected the presents to go to the museum of gifts in the Myohyang mountains, where presents to North Korea’s leaders normally go.",
          "g-museum",
        ],
      ],
    ],
    rule: [
      [
        "Read literally, [UN rules](/concerns/rules/#rule-rifle) have forbidden every state to send North Korea any weapon, small arms included, since UN resolution 2270 of March 2016.",
        "g-law-rifles",
        "r-2270",
      ],
      ownReading,
    ],
  },
  "rifle-to-putin": {
    name: "A rifle made in North Korea",
    shortName: "North Korean rifle",
    way: "Kim to Putin",
    title: "A rifle made in North Korea, from Kim to Putin",
    description:
      "Kim’s gift to Putin as the Kremlin’s spokesman described it on 14 September 2023: a gun by North Korean craftsmen. Maker, model and calibre were not disclosed.",
    cites: ["g-rifle-to-putin", "g-peskov-briefing", "g-no-model"],
    from: KIM,
    to: PUTIN,
    where: "Vostochny Cosmodrome",
    saidBy: PESKOV,
    blanks: rifleBlanks,
    text: [
      [
        [
          "Kim Jong Un gave Vladimir Putin a rifle made by North Korean craftsmen, Kremlin spokesman Dmitry Peskov said.",
          "g-rifle-to-putin",
        ],
        briefing,
      ],
      [
        karabin,
        ["Neither side said who made this gun either, or gave its model or calibre.", "g-no-model"],
        { own: "We found no photograph, so we drew the same gun, turned round." },
      ],
      [
        [
          "North Korea’s state agency did not say what the presents were, so only Moscow has described Kim’s present.",
          "g-kcna-silent",
        ],
        [
          "Reports at the time called the exchange of rifles symbolic, and spoke of fears of an arms deal as well.",
          "g-symbol",
        ],
      ],
    ],
    rule: [
      [
        "Read literally, [UN rules](/concerns/rules/#rule-rifle) have forbidden every state to take any weapon from North Korea since UN resolution 1874 of June 2009.",
        "g-law-rifles",
        "r-1874",
      ],
      ownReading,
    ],
  },
  glove: {
    name: "A glove from a space suit",
    shortName: "Space-suit glove",
    way: "Putin to Kim",
    title: "A glove from a space suit, from Putin to Kim",
    description:
      "A glove that had been in space several times, said the Kremlin’s spokesman on 14 September 2023. Which cosmonaut or flight it came from was not disclosed.",
    cites: ["g-glove", "g-peskov-briefing"],
    from: PUTIN,
    to: KIM,
    where: "Vostochny Cosmodrome",
    saidBy: PESKOV,
    english: "a glove from a space suit, which had been in space several times",
    blanks: {
      cosmonaut: { label: "Cosmonaut", says: "not disclosed" },
      flight: { label: "Flight", says: "not disclosed" },
      suit: { label: "Suit", says: "not disclosed" },
    },
    text: [
      [
        [
          "Vladimir Putin gave Kim Jong Un a glove from a space suit, which had been in space several times, Kremlin spokesman Dmitry Peskov said.",
          "g-glove",
        ],
        briefing,
      ],
      [
        [
          "In Peskov’s Russian sentence the glove, not the suit, had been in space; the usual English translation does not show this.",
          "g-glove-grammar",
        ],
        ["One British newspaper made the gift a whole space suit.", "g-glove-misreport"],
        { own: "We found nothing on whose glove it was, so our drawing shows no real suit." },
      ],
      [
        ["Peskov said there were other gifts, and did not list them.", "g-other-gifts"],
        ["The Kremlin, he said, normally prefers not to publicise such presents.", "g-no-publicity"],
        [
          "Before the talks Putin let Kim sit in the back of his Aurus limousine. It was not a gift; he [gave Kim one](/aftermath/aurus/) five months later.",
          "g-aurus-shown",
        ],
      ],
    ],
  },
  "cosmonaut-photographs": {
    name: "Photographs of cosmonauts",
    shortName: "Signed photographs",
    way: "Alexander Kozlov, resources minister, to Kim",
    title: "Signed photographs of Soviet cosmonauts, for Kim at Khasan",
    description:
      "On arrival at Khasan on 12 September 2023 a Russian minister gave Kim signed photographs, Yuri Gagarin’s among them, said the minister’s office through TASS.",
    cites: ["g-khasan-photos"],
    from: "Alexander Kozlov, Russia’s minister of natural resources",
    to: KIM,
    where: "Khasan station",
    saidBy: "The ministry, through the state agency TASS; North Korea’s agency confirms a gift",
    text: [
      [
        [
          "Alexander Kozlov, Russia’s minister of natural resources, gave Kim Jong Un signed photographs of Soviet cosmonauts when Kim’s train reached [Khasan](/itinerary/khasan/), his ministry said.",
          "g-khasan-photos",
        ],
        [
          "They show Yuri Gagarin, other cosmonauts and the rocket designer Sergei Korolev.",
          "g-khasan-photos",
        ],
      ],
    ],
  },
  hat: {
    name: "A fur hat",
    shortName: "Fur hat",
    way: "Sergei Shoigu, defence minister, to Kim",
    title: "A fur hat, from Shoigu to Kim in Vladivostok",
    description:
      "Russia’s defence minister gave Kim a fur hat in Vladivostok on 16 September 2023, Reuters reported, citing the Russian agency RIA.",
    cites: ["g-hat"],
    from: SHOIGU,
    to: KIM,
    where: "Vladivostok",
    saidBy: "The news agency Reuters, citing the Russian agency RIA",
    text: [
      [
        [
          "Sergei Shoigu, Russia’s defence minister, gave Kim Jong Un a fur hat in Vladivostok, Reuters reported, citing the Russian agency RIA.",
          "g-hat",
        ],
        [
          "Alexander Matsegora, Russia’s ambassador to North Korea, said that he had helped to guess the size.",
          "g-hat",
        ],
      ],
    ],
  },
  sword: {
    name: "A sword",
    shortName: "Sword",
    way: "Shoigu to Kim, says the sword’s maker",
    title: "a sword for Kim, as a factory’s director tells it",
    description:
      "Shoigu gave Kim a hand-made sword. Neither government says so: North Korea’s agency speaks only of a gift.",
    cites: ["g-sword-shoigu"],
    from: SHOIGU,
    to: KIM,
    where: "Primorye, the Russian region around Vladivostok",
    saidBy: "Oleg Trubin, director of the Zlatoust arms factory",
    text: [
      [
        [
          "Sergei Shoigu, Russia’s defence minister, gave Kim Jong Un a hand-made sword in an 18th-century style, said Oleg Trubin, director of the Zlatoust arms factory.",
          "g-sword-shoigu",
        ],
        [
          "The defence ministry had ordered it and Shoigu gave it during Kim’s visit to Primorye, Trubin said.",
          "g-sword-shoigu",
        ],
        { own: "We found neither the date nor the exact place." },
        [
          "North Korean state media said that Shoigu gave Kim a present, and did not say what it was.",
          "g-kim-to-fleet",
        ],
      ],
    ],
  },
  "fleet-present": {
    name: "A present for the fleet",
    shortName: "Unnamed present",
    way: "Kim to the Pacific Fleet",
    title: "a present from Kim to Russia’s Pacific Fleet",
    description:
      "Kim left a gift for the Pacific Fleet on 16 September 2023 and received presents from the defence minister and an aviation commander. What they were was not said.",
    cites: ["g-kim-to-fleet"],
    from: KIM,
    to: "Russia’s Pacific Fleet",
    where: "Vladivostok",
    saidBy: "North Korean state media",
    blanks: { what: { label: "What it was", says: "not disclosed" } },
    text: [
      [
        [
          "Kim Jong Un left a gift for Russia’s Pacific Fleet in Vladivostok, North Korean state media said.",
          "g-kim-to-fleet",
        ],
        [
          "Kim received presents from Sergei Shoigu, Russia’s defence minister, and from Sergei Kobylash, commander of its long-range aviation, the same reports said.",
          "g-kim-to-fleet",
        ],
        { own: "We found no report that names this gift." },
      ],
    ],
  },
  drones: {
    name: "Six drones",
    shortName: "Six drones",
    way: "Oleg Kozhemyako, regional governor, to Kim",
    title: "Six drones, from the governor of Primorye to Kim",
    description:
      "On 17 September 2023 the governor of Primorye gave Kim five one-way attack drones and a reconnaissance drone, his government said through TASS. Seoul saw a likely breach.",
    cites: ["g-drones", "g-mofa-drones"],
    from: KOZHEMYAKO,
    to: KIM,
    where: "Russky Island",
    saidBy: PRIMORYE,
    text: [
      [
        [
          "Oleg Kozhemyako, governor of Russia’s Primorye region, gave Kim Jong Un five one-way attack drones, which explode on their target, and one reconnaissance drone, a Geran-25, his government said.",
          "g-drones",
        ],
        [
          "Reports describe the Geran-25 differently: the Russian agency TASS wrote of a drone that takes off vertically and is built in Primorye; Reuters wrote of a type that is widely used in Ukraine.",
          "g-drone-identity",
        ],
      ],
      [
        [
          "An official of South Korea’s foreign ministry said that the gift [very likely broke UN bans](/concerns/drones/) on arms and on transport equipment for North Korea.",
          "g-mofa-drones",
        ],
        [
          "The news agency Reuters judged that the drones broke at least two UN resolutions that Moscow had voted for.",
          "g-reuters-sanctions",
        ],
        [
          "The European Union put sanctions on Kozhemyako on 31 May 2024, for giving Kim “weaponry and uniforms”.",
          "a-eu-kozhemyako",
        ],
      ],
    ],
    rule: [
      [
        "Read literally, two [UN rules](/concerns/rules/#rule-drone) cover drones: a ban on arms and a ban on all means of transport.",
        "r-rule-arms",
        "r-rule-vehicles",
      ],
      { own: "That is our reading; we found no ruling by a UN body." },
    ],
  },
  "body-armour": {
    name: "Body armour",
    shortName: "Body armour",
    way: "Kozhemyako to Kim",
    title: "A suit of body armour, from the governor of Primorye to Kim",
    description:
      "With the drones of 17 September 2023 came a suit of light body armour, which the Russian region’s press office says is made for assault troops.",
    cites: ["g-body-armour", "g-drones"],
    from: KOZHEMYAKO,
    to: KIM,
    where: "Russky Island",
    saidBy: PRIMORYE,
    text: [
      [
        [
          "Oleg Kozhemyako, governor of Russia’s Primorye region, gave Kim Jong Un a suit of light body armour for chest, shoulders, throat and groin, his government said.",
          "g-body-armour",
        ],
        ["The region’s press office says that it is made for assault troops.", "g-body-armour"],
        ["He gave Kim [six drones](/gifts/drones/) on the same day.", "g-drones"],
      ],
    ],
    rule: helpsTheForces,
  },
  clothing: {
    name: "Clothing that thermal cameras cannot see",
    shortName: "Thermal-camouflage clothing",
    way: "Kozhemyako to Kim",
    title: "clothing that thermal cameras do not see",
    description:
      "the clothing given to Kim on 17 September 2023 cannot be picked up by thermal cameras. We found no test of that.",
    cites: ["g-thermal-clothing"],
    from: KOZHEMYAKO,
    to: KIM,
    where: "Russky Island",
    saidBy: PRIMORYE,
    text: [
      [
        [
          "The presents of Oleg Kozhemyako, governor of Russia’s Primorye region, included clothing that thermal cameras cannot pick up, the Russian side said.",
          "g-thermal-clothing",
        ],
        { own: "We found no test of it." },
      ],
    ],
    rule: helpsTheForces,
  },
  "university-presents": {
    name: "The university’s presents",
    shortName: "University’s presents",
    way: "The university’s president to Kim",
    title: "presents for Kim at the Far Eastern Federal University",
    description:
      "on 17 September 2023 Kim received a present from the university’s president, and a relief picture of Russky Island from a Russian minister.",
    cites: ["g-university-gift"],
    from: "The university’s president; Alexander Kozlov, a Russian minister",
    to: KIM,
    where: "Far Eastern Federal University",
    saidBy: "North Korea’s agency KCNA; the Russian agency TASS, through the French agency AFP",
    blanks: { what: { label: "The president’s present", says: "not disclosed" } },
    text: [
      [
        [
          "The president of the [Far Eastern Federal University](/itinerary/university/) gave Kim Jong Un a present, North Korea’s agency said.",
          "g-university-gift",
        ],
        [
          "Alexander Kozlov, Russia’s minister of natural resources, gave him a relief picture (one with raised shapes) of Russky Island, the Russian agency TASS said.",
          "g-university-gift",
        ],
      ],
    ],
  },
  "sword-and-coin": {
    name: "2019: a sword for a coin",
    shortName: "Sword for a coin",
    way: "Kim to Putin",
    title: "2019: a Korean sword, and a coin in return",
    description:
      "At their first meeting, in April 2019, Kim gave Putin a Korean sword and got a coin, TASS reported: in Russia it is thought unlucky to accept a weapon without paying.",
    cites: ["g-2019-sword"],
    from: KIM,
    to: PUTIN,
    where: "Russky Island, Vladivostok",
    saidBy: "TASS and MIR 24, Russian news services; KBS, a South Korean broadcaster",
    text: [
      [
        [
          "Kim Jong Un gave Vladimir Putin a Korean sword at their first meeting, in April 2019.",
          "g-2019-sword",
        ],
        [
          "Putin handed him a coin, because in Russia it is thought unlucky to accept a weapon without paying for it.",
          "g-2019-sword",
        ],
        ["Putin’s presents were a sabre and a set of tea-glass holders for Kim’s train.", "g-2019-sabre"],
      ],
    ],
  },
};

/** The words of the chapter in the story. */
export const exchange = {
  /** The ends of a line. */
  ends: { russia: "Putin", "north-korea": "Kim" },
  quality: ["Peskov called it “of the highest quality”.", "g-rifle-to-kim"],
  craftsmen: ["Peskov credited North Korean craftsmen.", "g-rifle-to-putin"],
  /** What is missing of both guns, in the order of `rifleBlanks`. */
  pair: {
    heads: ["Rifle 1", "Rifle 2"],
    name: "Of both rifles",
    undisclosed: ["Neither side disclosed these.", "g-no-model"],
  },
  /** The parts of the glove that the pins point at, from top to bottom. */
  glove: {
    flown: ["It had been in space several times, Peskov said.", "g-glove"],
    hand: { label: "Who wore it", says: "not disclosed" },
    suit: { label: "Which suit it belonged to", says: "not disclosed" },
  },
} as const satisfies {
  ends: object;
  quality: Cited;
  craftsmen: Cited;
  pair: { heads: readonly string[]; name: string; undisclosed: Cited };
  glove: { flown: Cited; hand: Blank; suit: Blank };
};

/** What the drawings are, for those who do not see them; behind each stands from whom to whom the gift went. */
export const drawingNames = {
  rifle: "Invented drawing of a carbine",
  glove: "Invented drawing of a space-suit glove",
} as const;

/** How the news of the three gifts travelled. A test counts the reports. */
export const oneOriginWords = {
  name: "Seven reports, one briefing",
  /** Before the name, for those who do not see the lines meet there. */
  origin: "All go back to the briefing of",
  who: "Dmitry Peskov",
} as const;

/** The name of the list. A test counts the gifts. */
export const allGifts = "All twelve gifts";

/** The close of the chapter: what such presents mean, and what the rules would say. */
export const symbolAndSubstance: readonly { name: string; text: Paragraph }[] = [
  {
    name: "Symbol",
    text: [
      [
        "A weapon for free is thought unlucky in Russia, so Putin gave a coin for Kim’s sword.",
        "g-2019-sword",
      ],
      ["Reports called the 2023 exchange symbolic.", "g-symbol"],
    ],
  },
  {
    name: "Substance",
    text: [
      [
        "Since 2009 [UN rules](/concerns/rules/) have banned all arms from North Korea, and since 2016 all arms to it.",
        "g-law-rifles",
      ],
      { own: "We think this covers gifts; we found no UN ruling." },
    ],
  },
];

/** The chapter's figures, for other people's pages. */
export const giftFigures = {
  pair: {
    title: "A rifle for a rifle: what neither side disclosed",
    description:
      "Putin and Kim gave each other rifles on 13 September 2023. Who made them, their model and their calibre were not disclosed, so both are one drawing, turned round.",
    more: "The gift exchange",
  },
  list: {
    title: "Twelve gifts",
    span: "Eleven of September 2023, one of 2019",
    description:
      "Every gift on record between the Russian side and Kim Jong Un in September 2023, and the sword for a coin of 2019, each with its giver, its day and how certain it is.",
    more: "All gifts in full",
  },
} as const;
