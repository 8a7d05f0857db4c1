import type { ConcernRow, FearedTransfer } from "../concernTypes.ts";
import type { ConcernId, concernFacts, fearedFacts, Voice } from "../facts/concerns.ts";
import type { BreakDate } from "../facts/resolutions.ts";
import type { Cited, Paragraph, PartWords } from "../types.ts";

/** How each voice is named. */
export const voices: Readonly<Record<Voice, string>> = {
  washington: "Washington",
  seoul: "Seoul",
  moscow: "Moscow",
  pyongyang: "Pyongyang",
  tokyo: "Tokyo",
  kyiv: "Kyiv",
  brussels: "Brussels",
  un: "United Nations",
  beijing: "Beijing",
  press: "Press",
};

/** How Russia had voted on the rules against the two feared transfers. */
export const fearedVote: Cited = ["Russia had voted to ban both.", "r-1718", "r-1874"];

/** The two feared transfers in short, by their sender. */
export const fearedWords: Readonly<
  Record<(typeof fearedFacts)[number]["sender"], Omit<FearedTransfer, "sender" | "resolution">>
> = {
  russia: {
    name: "Technology",
    from: "from Russia",
    feared: {
      text: [
        "*Seoul* voiced “deep concern and regret” over military cooperation, satellites included.",
        "c-rok-lim-regret",
      ],
      by: "Lim Soo-suk, foreign ministry spokesman, 14\u00a0September",
    },
    ban: "UN ban on nuclear and missile items, 2006.",
    answer: {
      text: ["*Moscow* said: “Russia complies with all these restrictions.”", "c-ru-putin-prospects"],
      by: "President Putin, 13\u00a0September",
    },
    since: {
      when: "November 2023",
      text: [
        "Seoul believed Russia helped a North Korean satellite into orbit.",
        "a-malligyong",
        "a-malligyong-help",
      ],
    },
  },
  "north-korea": {
    name: "Shells",
    from: "from North Korea",
    feared: {
      text: [
        "*Washington* said an arms deal “would directly violate” a number of UN resolutions.",
        "c-us-jeanpierre",
      ],
      by: "Karine Jean-Pierre, White House press secretary, about 11\u00a0September",
    },
    ban: "UN ban on arms from North Korea, 2009.",
    answer: {
      text: ["*Moscow* said nothing was signed.", "c-ru-no-agreements"],
      by: "Dmitry Peskov, Kremlin spokesman, 15\u00a0September",
    },
    since: {
      when: "October 2023",
      text: [
        "Washington reported over 1,000 containers of military cargo; Moscow saw no proof.",
        "a-containers",
        "a-denial-october",
      ],
    },
  },
};

/** What a voice said; who said it, where that is an office; and where. */
export type CellWords = { readonly text: Cited; readonly office?: string; readonly where?: string };

/** The words of an objection, without what was said of it. */
export type ConcernWords = PartWords & {
  readonly name: string;
  /** Why the line is drawn as it is. */
  readonly why: Cited;
  /** What the resolution says on the point. */
  readonly rule: Cited;
  readonly row: ConcernRow;
  /** What is known or claimed of it since. */
  readonly since?: Paragraph;
};

type Facts<Id extends ConcernId> = Extract<(typeof concernFacts)[number], { readonly id: Id }>;

/** The words of each objection, what was said of it by the claim that names it. */
export const concernWords: {
  readonly [Id in ConcernId]: ConcernWords & {
    readonly cells: Readonly<Record<Facts<Id>["cells"][number]["claim"], CellWords>>;
  };
} = {
  shells: {
    name: "Shells and rockets",
    title: "North Korean shells for Russia, and the rule against it",
    description:
      "shells for Russia’s war. Moscow said in September 2023 that nothing was signed. UN resolution 1874, 2009, which Russia voted for, forbids it.",
    cites: ["x-ammunition", "c-ru-no-agreements", "r-1874"],
    why: [
      "The line is dotted because this was a suspicion: US officials and outside experts suspected that Russia wanted shells, and Moscow and Pyongyang denied an arms deal.",
      "x-ammunition",
      "x-denials",
    ],
    rule: ["No state may take any weapon from North Korea.", "r-1874", "r-rule-arms"],
    row: {
      rule: "No arms from North\u00a0Korea",
      text: ["*Seoul* saw signs of a military trade.", "c-rok-unification"],
      by: "Kim Yung-ho, unification minister, 14\u00a0September",
    },
    cells: {
      "c-us-watson-4sep": {
        text: [
          "Washington said that arms talks between Russia and North Korea were actively advancing.",
          "c-us-watson-4sep",
        ],
      },
      "c-us-kirby-6sep": {
        text: [
          "Washington said that it had so far seen no large supply to Russia’s army, only rockets and shells sent months earlier to Wagner, a Russian mercenary group.",
          "c-us-kirby-6sep",
        ],
      },
      "c-us-jeanpierre": {
        text: [
          "Washington said that an arms deal “would directly violate” a number of Security Council resolutions.",
          "c-us-jeanpierre",
        ],
      },
      "c-rok-lim-response": {
        text: [
          "Seoul said that it would “consider response measures” if the resolutions were openly broken and South Korea was seriously threatened, and that its ties with Moscow would suffer.",
          "c-rok-lim-response",
        ],
      },
      "c-rok-unification": {
        text: [
          "Seoul said that Russia and North Korea appeared to be pursuing a military trade, and called on them to obey the UN resolutions.",
          "c-rok-unification",
        ],
      },
      "c-ru-no-agreements": {
        text: [
          "The Kremlin said that nothing was signed during the visit, on arms or anything else, and that no signing had been planned.",
          "c-ru-no-agreements",
        ],
      },
      "x-denials": {
        text: [
          "Moscow and Pyongyang denied any arms deal and promised closer defence ties, the news agency Reuters reported.",
          "x-denials",
        ],
        office: "Russia and North Korea",
      },
      "c-jp-concern": {
        text: [
          "Tokyo said that it was watching with concern whether the UN ban on arms deals with North Korea was being broken.",
          "c-jp-concern",
        ],
      },
      "c-ua-budanov": {
        text: [
          "Kyiv said that North Korea had already been supplying Russia with shells and rockets for about a month and a half.",
          "c-ua-budanov",
        ],
      },
      "c-eu-stano": {
        text: [
          "The European Commission said that military support from North Korea would have “negative consequences”. It called on Russia to respect sanctions that Russia had approved.",
          "c-eu-stano",
        ],
      },
    },
    since: [
      [
        "On 13 October 2023 the White House said that North Korea had shipped more than 1,000 containers of military equipment and munitions to Russia.",
        "a-containers",
      ],
      [
        "Four days later Dmitry Peskov, the Kremlin’s spokesman, said that such reports came “without providing any proof”.",
        "a-denial-october",
      ],
      [
        "In May 2025 a team that eleven states had set up to monitor the sanctions put the number at over 20,000 containers.",
        "a-msmt",
      ],
    ],
  },
  satellites: {
    name: "Satellites",
    title: "Russian help with North Korean satellites",
    description:
      "help with satellites. Asked about it on 13 September 2023, Putin said “That’s why we came here”. UN resolution 2321, 2016, which Russia voted for, suspends most such work.",
    cites: ["c-rok-fear-tech", "i-satellite-answer", "r-rule-science", "r-2321"],
    why: [
      "The line is dotted because Putin spoke of help, but no help given in September 2023 is on record.",
      "i-satellite-answer",
      "c-rok-fear-tech",
    ],
    rule: [
      "States must suspend most scientific and technical cooperation with North Korea. In aerospace only the UN sanctions committee can allow it, case by case. Since March 2016 states may not help with a launch.",
      "r-rule-science",
      "r-2321",
      "r-rule-launch",
    ],
    row: {
      rule: "No space cooperation without UN\u00a0consent",
      text: ["*Washington* called talks about satellites “troubling”.", "c-us-miller-satellites"],
      by: "Matthew Miller, State Department spokesman, 13\u00a0September",
      answer: ["Asked about help, *Putin* said: “That’s why we came here.”", "i-satellite-answer"],
    },
    cells: {
      "c-us-miller-satellites": {
        text: [
          "Washington called it “troubling” that Russia discussed cooperation that could breach resolutions it had voted for. It pointed to the link between satellites and missiles.",
          "c-us-miller-satellites",
        ],
      },
      "c-rok-lim-regret": {
        text: [
          "Seoul voiced “deep concern and regret” that the summit had dealt with military cooperation, satellites included.",
          "c-rok-lim-regret",
        ],
      },
      "i-satellite-answer": {
        text: [
          "Putin was asked whether Russia would help with satellites. He said: “That’s why we came here.”",
          "i-satellite-answer",
        ],
        where: "Vostochny",
      },
    },
    since: [
      [
        "On 21 November 2023 North Korea put a spy satellite into orbit, at its third attempt in 2023.",
        "a-malligyong",
      ],
      [
        "South Korea’s intelligence service said that it believed Russia had analysed North Korean rocket data after the summit and helped.",
        "a-malligyong-help",
      ],
    ],
  },
  "nuclear-and-missiles": {
    name: "Nuclear and missile technology",
    title: "nuclear and missile technology for North Korea",
    description:
      "advanced weapons technology as payment for ammunition. Moscow said in September 2023 that it complied with all restrictions. UN resolution 1718, 2006, forbids it.",
    cites: ["c-rok-fear-tech", "c-ru-putin-prospects", "r-1718"],
    why: [
      "The line is dotted because only a worry is on record: the news agency AP reported this worry in Seoul, and AP’s own analysis called it unclear whether Russia would share its most sensitive technology.",
      "c-rok-fear-tech",
      "c-exp-ap-doubt",
    ],
    rule: ["No state may supply North Korea with missile or nuclear items.", "r-1718"],
    row: {
      rule: "No nuclear or missile items",
      text: ["*Seoul* said such help breaks UN resolutions.", "c-rok-lim-tech"],
      by: "Lim Soo-suk, 14\u00a0September",
    },
    cells: {
      "c-us-kirby-13sep": {
        text: [
          "Washington said of military ties in general: anything that made North Korea’s military stronger would be of “significant concern”.",
          "c-us-kirby-13sep",
        ],
      },
      "c-rok-lim-tech": {
        text: [
          "Seoul said that scientific and technical cooperation breaks the resolutions if it helps nuclear weapons or missiles.",
          "c-rok-lim-tech",
        ],
      },
      "c-ru-putin-prospects": {
        text: [
          "Asked about cooperation in arms technology, Putin said: “There are certain restrictions. Russia complies with all these restrictions.” But he saw prospects for it, he added.",
          "c-ru-putin-prospects",
        ],
        where: "Vostochny",
      },
      "c-rok-fear-threat": {
        text: [
          "AP reported that Seoul feared payment in weapons technology, which would raise the threat from North Korea’s nuclear programme.",
          "c-rok-fear-threat",
          "c-rok-fear-tech",
        ],
        office: "AP, news agency",
      },
      "c-exp-ap-doubt": {
        text: [
          "An AP analysis called it unclear whether Russia would share its most sensitive technology in return for a supply of shells that might be limited and slow.",
          "c-exp-ap-doubt",
        ],
        office: "AP, analysis",
      },
      "c-exp-bluff": {
        text: [
          "A columnist wrote that Putin might be bluffing: he might only threaten to share technology, to keep South Korea from arming Ukraine.",
          "c-exp-bluff",
        ],
        office: "NK News, a news site on North Korea",
      },
    },
    since: [
      [
        "In May 2025 a team that eleven states had set up to monitor the sanctions reported that Russia had passed data back to North Korea’s ballistic missile programmes, which improved the missiles’ guidance.",
        "a-msmt-guidance",
      ],
    ],
  },
  "travel-ban": {
    name: "An official banned from travel",
    title: "People under a UN travel ban came along, said Seoul",
    description:
      "South Korea’s foreign ministry pointed out on 14 September 2023 that people travelling with Kim are under a UN travel ban. UN resolution 1718, 2006, tells states not to admit them.",
    cites: ["c-rok-travelban", "r-rule-travel", "r-1718"],
    why: [
      "The line is solid because both facts are on record: North Korea’s Marshal Ri Pyong Chol came to Russia, and UN resolution 2397, 2017, had put him under a travel ban.",
      "o-ri-pyong-chol",
      "o-listed-2397",
    ],
    rule: [
      "States may not admit people on the UN’s sanctions list unless the UN sanctions committee exempts them.",
      "r-rule-travel",
    ],
    row: {
      rule: "No entry without a UN\u00a0exemption",
      text: [
        "*Seoul* said North Korea’s Marshal Ri Pyong Chol is banned.",
        "c-rok-travelban",
        "o-listed-2397",
      ],
      by: "Lim Soo-suk, 14\u00a0September",
      crossed: ["Ri came to Russia.", "o-ri-pyong-chol"],
      blank: "exemption not disclosed",
    },
    cells: {
      "c-rok-travelban": {
        text: [
          "Seoul pointed out that people travelling with Kim, such as Marshal Ri Pyong Chol, are under a UN travel ban. It said that it would take the matter up.",
          "c-rok-travelban",
        ],
      },
    },
  },
  drones: {
    name: "Six drones",
    title: "Six drones, given: a likely breach, said a South Korean official",
    description:
      "The drones of 17 September 2023 were given, the Russian region says. A South Korean official called it very likely a breach of UN bans. No UN ruling was found. Rule: UN resolution 2397, 2017.",
    cites: ["g-drones", "g-mofa-drones", "g-reuters-sanctions", "r-2397"],
    why: [
      "The line is solid because the gift is on record: the government of Russia’s Primorye region announced that its governor gave the drones. We found no ruling on it by a UN body.",
      "g-drones",
      "g-reuters-sanctions",
    ],
    rule: [
      "Read literally, two bans cover the drones: one on arms, and one on all means of transport, which exempts only spare parts for airliners. This is our reading.",
      "r-rule-vehicles",
      "r-2397",
      "r-rule-arms",
    ],
    row: {
      rule: "No vehicles or aircraft to North\u00a0Korea",
      text: ["*Seoul* said the gift very likely broke UN bans.", "g-mofa-drones"],
      by: "A foreign ministry official, 18\u00a0September",
      crossed: ["A Russian region announced the gift.", "g-drones"],
    },
    cells: {
      "g-mofa-drones": {
        text: [
          "Seoul said that the gift very likely broke the bans on arms and on transport equipment and machinery.",
          "g-mofa-drones",
        ],
        office: "A foreign ministry official, not named",
      },
      "g-reuters-sanctions": {
        text: [
          "The news agency Reuters judged that the drones broke at least two resolutions that Moscow had voted for.",
          "g-reuters-sanctions",
        ],
        office: "Reuters, its own judgement",
      },
    },
    since: [
      [
        "On 31 May 2024 the European Union put sanctions on Oleg Kozhemyako, governor of Primorye, for presenting “weaponry and uniforms” to Kim.",
        "a-eu-kozhemyako",
      ],
    ],
  },
  "military-ties": {
    name: "Military ties",
    title: "military ties in general, with words from Moscow and Beijing",
    description:
      "closer military ties in general. What they said jointly in September 2023, and what the UN’s Secretary-General, Moscow and Beijing said.",
    cites: ["c-us-rok-15sep", "c-un-guterres", "c-ru-putin-15sep", "c-china"],
    why: [
      "The lines are dotted because no deal is on record: the warnings were about military cooperation in general, and the Kremlin said that nothing had been signed.",
      "c-us-rok-15sep",
      "c-ru-no-agreements",
    ],
    rule: [
      "States may not send North Korea anything that they judge could directly help its forces. Food and medicine are exempt.",
      "r-rule-catch-all",
    ],
    row: {
      rule: "No goods that help the North’s forces",
      text: ["*Washington and Seoul* said military cooperation breaks UN sanctions.", "c-us-rok-15sep"],
      by: "Officials of both, 15\u00a0September",
      answer: ["*Putin* said Russia would violate nothing.", "c-ru-putin-15sep"],
    },
    cells: {
      "c-us-sullivan-15sep": {
        text: [
          "Washington doubted the denial of an arms deal: it took it “with a heavy grain of salt”. It said that Russia and China were legally bound by the resolutions.",
          "c-us-sullivan-15sep",
        ],
      },
      "c-us-kirby-cnn": {
        text: [
          "Washington said that a deal would violate resolutions to which Russia and China had signed up.",
          "c-us-kirby-cnn",
        ],
        where: "on CNN",
      },
      "c-rok-yoon-ap": {
        text: [
          "Seoul called military cooperation between Russia and North Korea “illegal and unjust”, and said that the world would draw closer together against such cooperation.",
          "c-rok-yoon-ap",
        ],
        where: "to the news agency AP",
      },
      "c-us-rok-15sep": {
        text: [
          "Seoul and Washington said that military cooperation between Russia and North Korea breaks UN sanctions and would carry a price.",
          "c-us-rok-15sep",
        ],
        office: "US and South Korean officials, jointly",
      },
      "c-rok-han": {
        text: ["Seoul called news of possible military cooperation “worrisome”.", "c-rok-han"],
        where: "Krynica, Poland",
      },
      "c-rok-yoon-unga": {
        text: [
          "Seoul said that trading conventional arms for weapons technology would be a “direct provocation”.",
          "c-rok-yoon-unga",
        ],
        where: "at the UN",
      },
      "c-ru-putin-15sep": {
        text: [
          "Putin said that Russia was not going to violate anything, and would go on developing relations with its neighbour.",
          "c-ru-putin-15sep",
        ],
        where: "Sochi",
      },
      "c-ru-peskov-sensitive": {
        text: [
          "The Kremlin said that neighbours also cooperate in sensitive fields that are not made public. Washington’s warnings, it said, were not what mattered.",
          "c-ru-peskov-sensitive",
        ],
      },
      "c-ru-lavrov": {
        text: [
          "Moscow said that the UN sanctions dated from a wholly different geopolitical situation.",
          "c-ru-lavrov",
        ],
      },
      "c-ru-peskov-member": {
        text: [
          "The Kremlin said that Russia remained a responsible member of the Security Council.",
          "c-ru-peskov-member",
        ],
      },
      "c-ru-antonov": {
        text: ["Moscow said that the United States had “no right to teach us how to live”.", "c-ru-antonov"],
        where: "Washington",
      },
      "c-ru-embassy-yoon": {
        text: [
          "Russia’s embassy in Seoul said it “causes deep regret” that South Korea’s President Yoon had joined what it called a propaganda campaign begun by Washington.",
          "c-ru-embassy-yoon",
        ],
        office: "Russia’s embassy",
        where: "Seoul",
      },
      "x-fresh-heyday": {
        text: [
          "North Korean state media called the visit a “fresh heyday” in relations with Russia.",
          "x-fresh-heyday",
        ],
        office: "KCNA, North Korea’s state agency",
      },
      "c-un-guterres": {
        text: [
          "The UN’s Secretary-General said that any cooperation with North Korea must respect the Security Council’s sanctions.",
          "c-un-guterres",
        ],
      },
      "c-china": {
        text: ["Beijing said that the visit concerned relations between Russia and North Korea.", "c-china"],
      },
    },
    since: [
      [
        "On 19 June 2024 Putin and Kim signed a treaty under which each is to help the other if attacked.",
        "a-treaty",
      ],
      [
        "In April 2025 both countries acknowledged that North Korea had sent soldiers, and cited the treaty.",
        "a-troops-admitted",
      ],
    ],
  },
};

/** What is said round the objections, whatever they are. */
export const concernLabels = {
  sides: { russia: "Russia", "north-korea": "North Korea" },
  /** Who feared the two transfers that the chapter begins with. # are the capitals. */
  lead: "# feared two things.",
  /** What the bar is, where it first stands. */
  bar: "the UN\u00a0ban",
  /** The same where the bar stands alone, before the rule itself. */
  barIs: "The bar in the picture is a UN rule:",
  /** The list of what might move, and what it holds. */
  six: "Six things and the rules against them",
  sixDescription:
    "Six things that might move between Russia and North Korea, or did: each with the UN rule that stands against it, and who said so in September 2023.",
  /** A resolution, with its number and year. */
  resolution: "UN resolution #, #",
  /** Opens a row. */
  open: "Quotes, vote",
  /** Where a voice said nothing. */
  nothing: "nothing in our sources",
  /** Leads from an opened row to the whole: # is the objection. */
  all: "All on this: #",
  /** How many voted: for and against. */
  tally: "# in favour, # against",
  from: "From",
  both: "Both ways",
  feared: "Feared by",
  /** The same in a sentence. */
  fearedBy: "Feared by #.",
  exemption: "UN exemption",
  vote: "The vote",
  since: "Known since",
  /** Lead from the embeds to the chapter. */
  more: "All six objections",
  moreThanSix: "The objections, and the votes",
} as const;

/** What the page of a resolution says beside its own words. */
export const resolutionLabels = {
  adopted: "Adopted",
  quote: "In its own words",
  /** Before its number, for who only hears it. */
  paragraph: "Paragraph",
  unchecked:
    "We have not read the resolution’s own words, so we give the rule in ours, without a paragraph number.",
  china: ["China voted for all eleven resolutions, too.", "r-all-unanimous", "r-1695"],
} as const satisfies Readonly<Record<string, string | Cited>>;

/** The votes in the Security Council. */
export const votesWords = {
  name: "Eleven times yes",
  /** The picture in words, before the years: of the votes in favour, and of the two vetoes. */
  inFavour: "Votes in favour:",
  against: "Vetoes:",
  russia: { "in-favour": "Russia: in favour", against: "Russia: against", abstaining: "Russia: abstaining" },
} as const;

/** What the picture of the votes shows, and what it does not count. */
export const votesText: Paragraph = [
  [
    "Russia voted for UN resolution 1695 in 2006, and then for ten sanctions resolutions. It vetoed new sanctions in 2022 and the renewal of the UN’s sanctions panel in 2024, whose earlier renewals are not counted.",
    "r-all-unanimous",
    "r-1695",
    "r-2022-veto",
    "a-panel-veto",
    "r-2680",
  ],
];

/** The words of the two votes at which the agreement broke. */
export const breakWords: Readonly<Record<BreakDate, { readonly label: string; readonly text: Cited }>> = {
  "2022-05-26": {
    label: "13–2. Russia and China: against",
    text: [
      "On 26 May 2022 Russia and China vetoed further sanctions; the other thirteen members of the Security Council voted for them.",
      "r-2022-veto",
    ],
  },
  "2024-03-28": {
    label: "13–1. Russia: against. China: abstained",
    text: [
      "On 28 March 2024 Russia vetoed the renewal of the UN’s Panel of Experts, which watched over the sanctions; [the panel ended on 30 April](/aftermath/panel-veto/).",
      "a-panel-veto",
      "a-panel-end",
    ],
  },
};
