import type { ClaimRecord } from "../types.ts";

/** Claims of the dossier whose id begins with `g-`. `note` is for editors and is never published. */
export const giftClaims = {
  "g-exchange": {
    statement:
      "Putin and Kim handed each other presents at the Vostochny Cosmodrome on 13 September 2023, just before the reception that closed their talks.",
    status: "confirmed",
    saidBy: "KCNA (relayed by TASS); Kremlin",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: [
      "tass-2023-09-14-presents",
      "moscow-times-2023-09-14-rifles",
      "cgtn-2023-09-14-invitation",
      "kcna-2023-09-14-reception",
    ],
    articleParagraph: 1,
    note: "Both sides confirm that an exchange took place. KCNA gives the moment (before the reception); the Kremlin gives the objects. By KCNA, Putin handed his over first.",
  },
  "g-symbol": {
    statement:
      "News coverage at the time called the swapped rifles symbolic, and set them beside fears of an arms deal.",
    status: "analysis",
    saidBy: "AFP",
    date: "2023-09-17",
    sources: ["afp-2023-09-17-drones", "actualnews-afp-2023-09-17", "i24-2023-09-17-drones"],
    articleParagraph: 1,
    note: "AFP calls the exchange symbolic. It does not say that it was symbolic rather than a transaction. The article reads it as a symbol of diplomatic relations in paragraphs 1 and 6.",
  },
  "g-peskov-briefing": {
    statement:
      "What the gifts were became public on 14 September 2023, when Kremlin spokesman Dmitry Peskov answered a question from reporters.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-14",
    place: "Moscow",
    sources: ["moscow-times-2023-09-14-rifles", "gazeta-2023-09-14-gifts", "cgtn-2023-09-14-invitation"],
    articleParagraph: 1,
    note: "Every account of the objects traces back to this one briefing.",
  },
  "g-rifle-to-kim": {
    statement: "Putin gave Kim a Russian-made rifle that Peskov described as “of the highest quality”.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    origin: "g-peskov-briefing",
    sources: [
      "moscow-times-2023-09-14-rifles",
      "cgtn-2023-09-14-invitation",
      "reuters-2023-09-18-gifts",
      "5tv-2023-09-gifts",
    ],
    articleParagraph: 1,
    note: "Single origin (Peskov). No photograph of the weapon was found.",
  },
  "g-rifle-to-putin": {
    statement:
      "Kim gave Putin a rifle made in North Korea; Peskov’s Russian wording credits North Korean craftsmen.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    origin: "g-peskov-briefing",
    sources: [
      "moscow-times-2023-09-14-rifles",
      "gazeta-2023-09-14-gifts",
      "reuters-2023-09-18-gifts",
      "5tv-2023-09-gifts",
    ],
    articleParagraph: 1,
    note: "Single origin (Peskov).",
  },
  "g-glove": {
    statement: "Putin also gave Kim a glove from a space suit, said to have been in space several times.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    origin: "g-peskov-briefing",
    sources: [
      "insiderpaper-afp-2023-09-14",
      "cgtn-2023-09-14-invitation",
      "5tv-2023-09-gifts",
      "reuters-2023-09-18-gifts",
    ],
    articleParagraph: 1,
    note: "Single origin (Peskov). Which cosmonaut or mission the glove came from was not stated in anything found.",
  },
  "g-glove-grammar": {
    statement:
      "In Peskov’s Russian sentence it is the glove, not the suit, that had flown several times; the usual English translation leaves this open.",
    status: "analysis",
    saidBy: "Our reading of the quotation in Russian media",
    ours: true,
    date: "2023-09-14",
    sources: ["5tv-2023-09-gifts", "tvc-2023-09-gifts", "gazeta-2023-09-14-gifts"],
    note: "The relative pronoun in the quotation agrees with the feminine word for glove. Good small detail for a caption.",
  },
  "g-glove-misreport": {
    statement:
      "The sub-heading of at least one British newspaper report turned the glove into a whole space suit.",
    status: "contested",
    date: "2023-09-15",
    sources: ["independent-2023-09-15-plant", "5tv-2023-09-gifts"],
    note: "The Independent’s sub-heading says spacesuit; the Kremlin spokesman, AFP, CGTN and Russian outlets all say glove.",
  },
  "g-karabin": {
    statement:
      "Russian reports of the briefing call both guns carbines (karabin); English-language agencies wrote rifle.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-14",
    origin: "g-peskov-briefing",
    sources: ["5tv-2023-09-gifts", "gazeta-2023-09-14-gifts", "tvc-2023-09-gifts"],
    note: "A carbine is a short rifle, so the two words do not conflict. In Channel Five’s report the word stands inside Peskov’s quotation marks for Putin’s gift only; for Kim’s it is the reporters’ wording.",
  },
  "g-russian-wording": {
    statement:
      "Channel Five quotes Peskov in Russian: «Путин подарил корейскому лидеру перчатку от космического скафандра, которая несколько раз была в космосе, подарил карабин нашего отечественного производства высочайшего качества».",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-14",
    origin: "g-peskov-briefing",
    sources: ["5tv-2023-09-gifts"],
    articleParagraph: 1,
    note: "The relative pronoun (которая) is feminine and goes with the glove (перчатка), not with the suit (скафандр). In English, ours: a glove from a space suit, which had been in space several times, and a carbine of our own make of the highest quality. The report gives the gun for Putin in its own words, as a carbine (карабин) made by North Korean craftsmen.",
  },
  "g-no-model": {
    statement: "Neither side published a maker, model or calibre for either gun.",
    status: "analysis",
    saidBy: "Absence in the sources consulted",
    ours: true,
    date: "2023-09-14",
    sources: ["gazeta-2023-09-14-gifts", "moscow-times-2023-09-14-rifles", "tass-2023-09-14-presents"],
    note: "Do not draw or name a specific weapon.",
  },
  "g-other-gifts": {
    statement: "Peskov said other gifts were exchanged as well but did not list them.",
    status: "claimed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-14",
    origin: "g-peskov-briefing",
    sources: ["gazeta-2023-09-14-gifts", "tvc-2023-09-gifts"],
  },
  "g-no-publicity": {
    statement:
      "Peskov told reporters that the Kremlin normally prefers not to publicise presents of this kind.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-14",
    origin: "g-peskov-briefing",
    sources: ["tvc-2023-09-gifts", "gazeta-2023-09-14-gifts", "5tv-2023-09-gifts"],
  },
  "g-kcna-silent": {
    statement: "North Korea’s state agency reported the exchange of presents without saying what they were.",
    status: "confirmed",
    saidBy: "KCNA",
    date: "2023-09-14",
    sources: ["tass-2023-09-14-presents", "kcna-2023-09-14-reception"],
    note: "So the description of both guns rests on the Russian side alone.",
  },
  "g-khasan-photos": {
    statement:
      "On arrival at Khasan on 12 September, minister Alexander Kozlov gave Kim signed photographs of Soviet cosmonauts, Yuri Gagarin among them, and of rocket designer Sergei Korolev.",
    status: "confirmed",
    saidBy: "Russian natural resources ministry via TASS; KCNA confirms a gift",
    date: "2023-09-12",
    place: "Khasan railway station, Primorye, Russia",
    sources: [
      "tass-2023-09-13-guestbook",
      "kbs-2023-09-13-khasan",
      "ekstrabladet-2023-09-13-gagarin",
      "reuters-2023-09-18-gifts",
    ],
    note: "A Danish newspaper citing TASS counts three photographs.",
  },
  "g-aurus-shown": {
    statement:
      "Before the talks Putin let Kim sit in the back of his Russian-built Aurus limousine; a car of that make followed as a present five months later.",
    status: "confirmed",
    saidBy: "Reuters; TASS; KCNA",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["reuters-2023-09-14-aurus", "tass-2023-09-13-aurus", "hindu-2024-02-20-car"],
    note: "Not a gift in September 2023. See a-aurus-gift.",
  },
  "g-hat": {
    statement:
      "Defence minister Sergei Shoigu gave Kim a fur hat in Vladivostok; ambassador Matsegora said he had helped guess the size.",
    status: "confirmed",
    saidBy: "Reuters, citing RIA",
    date: "2023-09-16",
    place: "Vladivostok, Russia",
    sources: ["reuters-2023-09-18-gifts", "yonhap-2023-09-20-return"],
  },
  "g-sword-shoigu": {
    statement:
      "The director of the Zlatoust arms factory said Shoigu gave Kim a hand-made sword in an 18th-century style, ordered by the defence ministry.",
    status: "claimed",
    saidBy: "Oleg Trubin, Zlatoust arms factory",
    date: "2023-09-16",
    place: "Vladivostok, Russia",
    sources: ["sputnik-2023-09-19-sword", "ria-2023-09-19-sword"],
    note: "Factory director speaking to Russian state media. KCNA says only that Shoigu gave a gift.",
  },
  "g-kim-to-fleet": {
    statement:
      "North Korean state media said Kim left a gift for the Pacific Fleet and received presents from Shoigu and from long-range aviation commander Sergei Kobylash.",
    status: "claimed",
    saidBy: "North Korean state media",
    date: "2023-09-16",
    place: "Vladivostok, Russia",
    sources: ["sputnik-2023-09-19-sword", "upi-2023-09-17-gifts", "ria-2023-09-19-sword"],
  },
  "g-university-gift": {
    statement:
      "At the Far Eastern Federal University Kim received a present from the university president and, according to TASS, a relief picture of Russky Island from minister Kozlov.",
    status: "claimed",
    saidBy: "KCNA; TASS via AFP",
    date: "2023-09-17",
    place: "Far Eastern Federal University, Russky Island, Vladivostok",
    sources: ["kcna-2023-09-18-vladivostok", "actualnews-afp-2023-09-17"],
  },
  "g-drones": {
    statement:
      "On 17 September the governor of Primorye, Oleg Kozhemyako, gave Kim five one-way attack drones and one Geran-25 reconnaissance drone.",
    status: "confirmed",
    saidBy: "Primorye government via TASS",
    date: "2023-09-17",
    place: "Russky Island, Vladivostok",
    sources: [
      "afp-2023-09-17-drones",
      "hindustan-times-2023-09-17-drones",
      "reuters-2023-09-18-gifts",
      "i24-2023-09-17-drones",
    ],
    note: "Announced by the giver and carried by TASS; all agencies rest on that.",
  },
  "g-body-armour": {
    statement:
      "His presents also included a suit of light body armour for chest, shoulders, throat and groin, which the region’s press office says is made for assault troops.",
    status: "confirmed",
    saidBy: "Primorye government via TASS",
    date: "2023-09-17",
    place: "Russky Island, Vladivostok",
    sources: ["afp-2023-09-17-drones", "reuters-2023-09-18-gifts", "businessinsider-2023-09-walrus"],
  },
  "g-thermal-clothing": {
    statement: "They also included clothing that the Russian side says thermal cameras cannot pick up.",
    status: "claimed",
    saidBy: "Primorye government via TASS",
    date: "2023-09-17",
    place: "Russky Island, Vladivostok",
    sources: ["hindustan-times-2023-09-17-drones", "afp-2023-09-17-drones", "i24-2023-09-17-drones"],
    note: "The performance claim is the maker’s, not tested.",
  },
  "g-drone-identity": {
    statement:
      "Reports disagree about the reconnaissance drone: TASS describes a vertical-take-off Geran-25 (Geranium-25) built in Primorye, while Reuters adds that the type is widely used in Ukraine.",
    status: "contested",
    date: "2023-09-17",
    sources: ["hindustan-times-2023-09-17-drones", "reuters-2023-09-18-gifts", "aspress-2023-09-drones"],
    note: "Do not confuse it with the Geran attack drones of the Shahed family. A Primorye official told Sputnik that the five were a set of first-person-view drones with control goggles.",
  },
  "g-mofa-drones": {
    statement:
      "A South Korean foreign ministry official said the drone gift very likely breached Security Council bans on arms and on transport equipment and machinery for North Korea.",
    status: "claimed",
    saidBy: "South Korean foreign ministry official",
    date: "2023-09-18",
    sources: ["mbc-2023-09-drones-sanctions", "shinailbo-2023-09-18-drones"],
    note: "Korean-language reports of 18 September; the official is not named.",
  },
  "g-reuters-sanctions": {
    statement:
      "Reuters judged that the drones contravened at least two Security Council resolutions which Moscow had itself voted to adopt.",
    status: "analysis",
    saidBy: "Reuters",
    date: "2023-09-18",
    sources: ["reuters-2023-09-18-gifts", "mbc-2023-09-drones-sanctions"],
    note: "No UN body ruled on the gifts in anything found.",
  },
  "g-law-rifles": {
    statement:
      "Read literally, the UN embargo covers both guns: since 2009 states may not take any arms from North Korea, and since 2016 the ban on supplying it includes small arms.",
    status: "analysis",
    saidBy: "Our reading of the resolutions; the texts make no exception for gifts that we know of",
    ours: true,
    date: "2023-09-13",
    sources: [
      "un-1718-measures",
      "un-2270-summary",
      "unsc-1874",
      "sipri-dprk-embargo",
      "unsanctions-arms",
      "unsanctions-assistance",
    ],
    note: "Mark as interpretation if used. No official finding about the two rifles was located. Resolution 1874, paragraph 10, had left small arms out of the ban on supply but asked for five days’ notice to the committee; resolution 2270, paragraph 6, closed that gap. See resolutions.json.",
  },
  "g-2019-sword": {
    statement:
      "At their first meeting, in April 2019, Kim gave Putin a Korean sword and Putin handed him a coin, because in Russia it is thought unlucky to be given a weapon for nothing.",
    status: "confirmed",
    saidBy: "TASS",
    date: "2019-04-25",
    place: "Far Eastern Federal University, Russky Island, Vladivostok",
    sources: ["tass-ru-2019-04-25-sword", "kbs-2019-04-swords", "mir24-2019-04-holders"],
    note: "Context: weapons were exchanged in 2019 as well.",
  },
  "g-2019-sabre": {
    statement: "Putin’s return gifts in 2019 were a sabre and a set of tea-glass holders for Kim’s train.",
    status: "confirmed",
    saidBy: "KBS; MIR 24",
    date: "2019-04-25",
    place: "Far Eastern Federal University, Russky Island, Vladivostok",
    sources: ["kbs-2019-04-swords", "mir24-2019-04-holders"],
  },
  "g-museum": {
    statement:
      "Presents to North Korea’s leaders normally go to the International Friendship Exhibition in the Myohyang mountains, and Reuters expected the 2023 haul to end up there.",
    status: "analysis",
    saidBy: "Reuters",
    date: "2023-09-18",
    place: "Mount Myohyang, North Korea",
    sources: ["reuters-2023-09-18-gifts"],
    note: "Expectation, not confirmed afterwards.",
  },
  "g-article-symbolic": {
    statement:
      "The article closes by treating the gift exchange as a symbolic diplomatic gesture; the record supports this in the sense that no agreement was signed alongside it.",
    status: "analysis",
    saidBy: "Article; Kremlin on agreements",
    date: "2023-09-15",
    sources: ["article", "reuters-2023-09-15-no-agreements", "afp-2023-09-17-drones"],
    articleParagraph: 6,
  },
} as const satisfies Record<string, ClaimRecord>;
