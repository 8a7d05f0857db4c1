import type { ConcernId, concernFacts, Voice } from "../facts/concerns.ts";
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

/** What a cell says; who said it, where that is an office; and where. */
export type CellWords = { readonly text: Cited; readonly office?: string; readonly where?: string };

/** The words of a row, without its cells. */
export type ConcernWords = PartWords & {
  readonly name: string;
  /** Whose fear it is, where it is one. */
  readonly fearedBy?: string;
  /** Why the line is drawn as it is. */
  readonly why: Cited;
  /** What the resolution says on the point. */
  readonly rule: Cited;
};

type Facts<Id extends ConcernId> = Extract<(typeof concernFacts)[number], { readonly id: Id }>;

/** The words of each row, its cells by the claim that names them. */
export const concernWords: {
  readonly [Id in ConcernId]: ConcernWords & {
    readonly cells: Readonly<Record<Facts<Id>["cells"][number]["claim"], CellWords>>;
  };
} = {
  shells: {
    name: "Shells and rockets",
    title: "North Korean shells for Russia, and the rule against it",
    description:
      "shells for Russia’s war. Moscow said in September 2023 that nothing was signed. Resolution 1874, which Russia voted for, forbids it.",
    cites: ["x-ammunition", "c-ru-no-agreements", "r-1874"],
    fearedBy: "US officials and outside experts",
    why: [
      "Dotted: suspected by US officials and outside experts, denied by both capitals.",
      "x-ammunition",
      "x-denials",
    ],
    rule: ["No state may take any weapon from North Korea.", "r-1874", "r-rule-arms"],
    cells: {
      "c-us-jeanpierre": {
        text: [
          "An arms deal “would directly violate a number of” Security Council resolutions.",
          "c-us-jeanpierre",
        ],
      },
      "c-us-watson-4sep": {
        text: ["Washington: arms talks between the two are actively advancing.", "c-us-watson-4sep"],
      },
      "c-us-kirby-6sep": {
        text: [
          "Washington has seen so far only rockets and shells for the Wagner group, months earlier; no large-scale supply to the Russian army.",
          "c-us-kirby-6sep",
        ],
      },
      "c-rok-lim-response": {
        text: [
          "If the resolutions were openly broken and South Korea seriously threatened, Seoul would “consider response measures”; ties with Moscow would suffer.",
          "c-rok-lim-response",
        ],
      },
      "x-denials": {
        text: ["Moscow and Pyongyang deny any arms deal, and promise closer defence ties.", "x-denials"],
        office: "Russia and North Korea, as Reuters reported",
      },
      "c-ru-no-agreements": {
        text: [
          "The Kremlin says nothing was signed during the visit, on arms or anything else, and no signing had been planned.",
          "c-ru-no-agreements",
        ],
      },
      "c-jp-concern": {
        text: ["Watching with concern for breaches of the UN ban on arms transactions.", "c-jp-concern"],
      },
      "c-ua-budanov": {
        text: [
          "Kyiv says North Korea has been supplying shells and rockets for about a month and a half already.",
          "c-ua-budanov",
        ],
      },
      "c-eu-stano": {
        text: [
          "Military support from North Korea would have “negative consequences”; Russia should respect sanctions that it had itself approved.",
          "c-eu-stano",
        ],
      },
    },
  },
  "travel-ban": {
    name: "People under a travel ban",
    title: "People under a UN travel ban came along, said Seoul",
    description:
      "South Korea’s foreign ministry pointed out on 14 September 2023 that members of Kim’s party are under a UN travel ban. Resolution 1718 lets no state admit them without leave.",
    cites: ["c-rok-travelban", "r-rule-travel", "r-1718"],
    why: [
      "Solid: Ri Pyong Chol came. That he is under the ban is Seoul’s statement; whether the committee was asked is not in our sources.",
      "o-ri-pyong-chol",
      "c-rok-travelban",
    ],
    rule: [
      "Those on the UN list may not be admitted to another country without the committee’s leave.",
      "r-rule-travel",
    ],
    cells: {
      "c-rok-travelban": {
        text: [
          "Seoul: members of Kim’s party, such as Ri Pyong Chol, are under a UN travel ban; it will take the matter up.",
          "c-rok-travelban",
        ],
      },
    },
  },
  satellites: {
    name: "Satellite know-how",
    title: "Russian help with North Korean satellites",
    description:
      "help with satellites. Asked about it on 13 September 2023, Putin said “That’s why we came here”. Resolution 2321, which Russia voted for, suspends most such work.",
    cites: ["c-rok-fear-tech", "i-satellite-answer", "r-rule-science", "r-2321"],
    fearedBy: "Washington and Seoul",
    why: [
      "Dotted: asked about help, Putin said “That’s why we came here”; that any was given in September 2023 is not on record.",
      "i-satellite-answer",
      "c-rok-fear-tech",
    ],
    rule: [
      "Most scientific and technical cooperation is suspended; in aerospace only the committee can allow it, case by case. Help with a launch is barred since March 2016.",
      "r-rule-science",
      "r-2321",
      "r-rule-launch",
    ],
    cells: {
      "c-us-miller-satellites": {
        text: [
          "“Troubling”: cooperation that could breach resolutions Russia voted for, and points to the link between satellites and missiles.",
          "c-us-miller-satellites",
        ],
      },
      "c-rok-lim-regret": {
        text: [
          "“Deep concern and regret” that the summit dealt with military cooperation, satellites included.",
          "c-rok-lim-regret",
        ],
      },
      "i-satellite-answer": {
        text: ["Asked about help with satellites: “That’s why we came here.”", "i-satellite-answer"],
        where: "Vostochny",
      },
    },
  },
  "nuclear-and-missiles": {
    name: "Nuclear and missile technology",
    title: "nuclear and missile technology for North Korea",
    description:
      "advanced weapons technology as payment for ammunition. Moscow said in September 2023 that it complied with all restrictions. Resolution 1718 forbids it.",
    cites: ["c-rok-fear-tech", "c-ru-putin-prospects", "r-1718"],
    fearedBy: "Seoul, according to AP",
    why: [
      "Dotted: a worry in Seoul, as AP reported it; AP’s own analysis called it unclear whether Russia would share its most sensitive technology.",
      "c-rok-fear-tech",
      "c-exp-ap-doubt",
    ],
    rule: ["No missile or nuclear items may go to North Korea.", "r-1718"],
    cells: {
      "c-us-kirby-13sep": {
        text: [
          "Any arrangement that made North Korea’s military stronger would be of “significant concern”.",
          "c-us-kirby-13sep",
        ],
      },
      "c-rok-lim-tech": {
        text: [
          "Scientific and technical cooperation that helps nuclear weapons or missiles runs against the resolutions.",
          "c-rok-lim-tech",
        ],
      },
      "c-ru-putin-prospects": {
        text: [
          "“There are certain restrictions. Russia complies with all these restrictions”; but there are prospects.",
          "c-ru-putin-prospects",
        ],
        where: "Vostochny",
      },
      "c-exp-ap-doubt": {
        text: [
          "Unclear whether Russia would share its most sensitive technology for what might be a limited, slow supply of shells.",
          "c-exp-ap-doubt",
        ],
        office: "AP, analysis",
      },
      "c-exp-bluff": {
        text: [
          "Putin might be bluffing over technology, to keep South Korea from arming Ukraine.",
          "c-exp-bluff",
        ],
        office: "a columnist for NK News",
      },
    },
  },
  drones: {
    name: "Six drones, as a gift",
    title: "Six drones, given: a likely breach, said a South Korean official",
    description:
      "The drones of 17 September 2023 were given, the Russian region says. A South Korean official called it very likely a breach of UN bans. No UN ruling was found. Rule: resolution 2397.",
    cites: ["g-drones", "g-mofa-drones", "g-reuters-sanctions", "r-2397"],
    why: [
      "Solid, through the bar: the giver’s own government announced it, on 17 September. No UN body was found to have ruled on it.",
      "g-drones",
      "g-reuters-sanctions",
    ],
    rule: [
      "Read literally, two bans cover them: on means of transport, spare parts for civil airliners excepted, and, before that, on arms. This is our reading.",
      "r-rule-vehicles",
      "r-2397",
      "r-rule-arms",
    ],
    cells: {
      "g-mofa-drones": {
        text: [
          "Seoul: very likely a breach of the bans on arms and on transport equipment and machinery.",
          "g-mofa-drones",
        ],
        office: "a foreign ministry official, not named",
      },
      "g-reuters-sanctions": {
        text: [
          "Reuters judged that the drones contravene at least two resolutions that Moscow itself had voted to adopt.",
          "g-reuters-sanctions",
        ],
        office: "Reuters, its own judgement",
      },
    },
  },
  "military-ties": {
    name: "Military ties in general",
    title: "military ties in general, with words from Moscow and Beijing",
    description:
      "closer military ties as such. What the two said jointly in September 2023, and what the UN’s Secretary-General, Moscow and Beijing said.",
    cites: ["c-us-rok-15sep", "c-un-guterres", "c-ru-putin-15sep", "c-china"],
    fearedBy: "Washington and Seoul",
    why: [
      "Dotted: warnings about cooperation as such. The Kremlin said that nothing had been signed.",
      "c-us-rok-15sep",
      "c-ru-no-agreements",
    ],
    rule: [
      "Barred is any item, food, medicine and humanitarian goods excepted, that the sending state finds could directly help the North’s forces; likewise what, bought from it, would strengthen another’s.",
      "r-rule-catch-all",
    ],
    cells: {
      "c-us-kirby-cnn": {
        text: [
          "Washington: a deal would violate resolutions that Russia itself, and China, had signed up to.",
          "c-us-kirby-cnn",
        ],
        where: "on CNN",
      },
      "c-us-sullivan-15sep": {
        text: [
          "Washington takes the denial of a deal “with a heavy grain of salt”; Russia and China, it says, are legally bound.",
          "c-us-sullivan-15sep",
        ],
      },
      "c-us-rok-15sep": {
        text: [
          "Seoul and Washington: military cooperation between the two breaks UN sanctions. That it will carry a price was passed on by Chang Ho-jin.",
          "c-us-rok-15sep",
        ],
        office: "US and South Korean officials, jointly",
      },
      "c-rok-han": {
        text: ["Seoul: news of possible military cooperation is “worrisome”.", "c-rok-han"],
        where: "Krynica, Poland",
      },
      "c-rok-yoon-ap": {
        text: ["“Illegal and unjust”; it would draw the world closer together against it.", "c-rok-yoon-ap"],
        where: "to AP",
      },
      "c-ru-putin-15sep": {
        text: [
          "Moscow: Russia is not going to violate anything, and will go on developing relations with its neighbour.",
          "c-ru-putin-15sep",
        ],
        where: "Sochi",
      },
      "c-ru-lavrov": {
        text: [
          "Moscow: the UN sanctions date from a wholly different geopolitical situation.",
          "c-ru-lavrov",
        ],
      },
      "c-rok-yoon-unga": {
        text: [
          "Seoul: trading conventional arms for weapons technology would be a “direct provocation” to Ukraine and South Korea.",
          "c-rok-yoon-unga",
        ],
        where: "at the UN",
      },
      "c-ru-peskov-sensitive": {
        text: [
          "Moscow: neighbours also cooperate in sensitive fields that are not made public; Washington’s warnings are not what matters.",
          "c-ru-peskov-sensitive",
        ],
      },
      "c-ru-antonov": {
        text: ["The United States has “no right to teach us how to live”.", "c-ru-antonov"],
        where: "Washington",
      },
      "c-ru-embassy-yoon": {
        text: [
          "It causes deep regret that Yoon joined what the embassy calls a propaganda campaign begun by Washington.",
          "c-ru-embassy-yoon",
        ],
        office: "the Russian embassy",
        where: "Seoul",
      },
      "x-fresh-heyday": {
        text: ["The visit: a “fresh heyday” in relations.", "x-fresh-heyday"],
        office: "KCNA, North Korea’s state agency",
      },
      "c-un-guterres": {
        text: [
          "Any country’s cooperation with North Korea must respect the Security Council’s sanctions.",
          "c-un-guterres",
        ],
      },
      "c-china": { text: ["Beijing: the visit concerns relations between those two.", "c-china"] },
    },
  },
};

/** What the panel's head and its cells say. */
export const panelWords = {
  sides: { russia: "Russia", "north-korea": "North Korea" },
  between: "what might cross, and where the rule stands",
  what: "What would move",
  rule: "The rule",
  nothing: "nothing on this point in our sources",
  others: "Others who spoke",
  open: "All who spoke, in order",
  general: "On military ties in general",
  seating:
    "Seating is schematic. Russia’s seat is marked; all fifteen members voted in favour. Rules in our words; paragraph number not checked.",
  from: { russia: "From Russia", "north-korea": "From North Korea", both: "Both ways" },
} as const;

/** How the argument ran, in order of time: before the summit, on the day, after it. */
export const argument: readonly { name: string; text: Paragraph }[] = [
  {
    name: "Before the summit",
    text: [
      [
        "On 4 September the White House said that arms talks were actively advancing; a day later Jake Sullivan warned that Pyongyang would “pay a price”.",
        "c-us-watson-4sep",
        "c-us-sullivan",
      ],
      [
        "On the 6th John Kirby still saw no large-scale supply to the Russian army, only rockets and shells for the Wagner group, months earlier.",
        "c-us-kirby-6sep",
      ],
      [
        "As the train set out, Washington urged Pyongyang to keep its promise “to not provide or sell arms to Russia”, and Matthew Miller spoke of Putin “begging for assistance”.",
        "c-us-watson-11sep",
        "c-us-miller-beg",
      ],
      [
        "On the 12th Peskov said that neighbours also cooperate in sensitive fields that are not made public, and that Washington’s warnings were not what mattered.",
        "c-ru-peskov-sensitive",
      ],
    ],
  },
  {
    name: "On the day",
    text: [
      [
        "Putin, asked about satellites, said “That’s why we came here”; of military ties, that there were restrictions, with which Russia complied, and prospects.",
        "i-satellite-answer",
        "c-ru-putin-prospects",
      ],
      ["Russia remained a responsible member of the Security Council, said Peskov.", "c-ru-peskov-member"],
      [
        "Miller said Washington would not hesitate to add sanctions if arms deals were made; Russia’s ambassador Anatoly Antonov told the Americans they had “no right to teach us how to live”.",
        "c-us-miller-sanctions",
        "c-ru-antonov",
      ],
      [
        "Antony Blinken’s word “desperation”, for Russia’s turning to North Korea and Iran, was heard that day and had been recorded before.",
        "c-us-blinken",
      ],
      [
        "In Poland South Korea’s prime minister, Han Duck-soo, called the news of possible military cooperation “worrisome”.",
        "c-rok-han",
      ],
    ],
  },
  {
    name: "After it",
    text: [
      [
        "On 14 September Seoul’s unification minister, Kim Yung-ho, said that the two appeared to be pursuing a military trade.",
        "c-rok-unification",
      ],
      ["On the 19th South Korea summoned the Russian ambassador.", "c-rok-summons"],
      [
        "At the UN, on the 20th, President Yoon said that an exchange of arms for weapons technology would be a “direct provocation”, and called it “paradoxical” that a permanent member of the Council should invade a neighbour and take arms from a state that defies the Council.",
        "c-rok-yoon-unga",
        "c-rok-yoon-paradox",
      ],
      [
        "The Russian embassy in Seoul answered with “deep regret” that he had joined what it called a propaganda campaign begun by Washington.",
        "c-ru-embassy-yoon",
      ],
      ["On the 21st Seoul put its own sanctions on ten people and two firms.", "c-rok-sanctions"],
    ],
  },
];

export const argumentMore: Paragraph = [
  [
    "AP reported on the 14th that Seoul feared payment in weapons technology, and that it would raise the threat from the North’s nuclear programme.",
    "c-rok-fear-tech",
    "c-rok-fear-threat",
  ],
  ["Kirby, on the 18th, would take the denials “with a grain of salt”.", "c-us-kirby-18sep"],
  [
    "Seoul framed it as a matter of global rules: breaking non-proliferation resolutions would have consequences.",
    "c-nonproliferation",
  ],
  [
    "In New York, on the 20th, a South Korean presidential official said Seoul had watched military dealings for several months before the summit.",
    "c-rok-before-summit",
  ],
  [
    "Tokyo, Washington and Seoul repeated the warning together on the 19th and the 22nd, and recalled that Russia had voted for the rules.",
    "c-trilateral",
  ],
  [
    "Meeting the US ambassador on the 22nd, the unification minister said that the North was using the war to support Russia with weapons.",
    "c-rok-goldberg",
  ],
];

/** The head of the part on the rules, and what all eleven votes have in common. */
export const rulesWords = {
  name: "One vote, eleven times",
  russia: { "in-favour": "Russia: in favour", against: "Russia: against", abstaining: "Russia: abstaining" },
  chinaToo: "And China’s seat?",
  unchecked: "In our words so far; paragraph number not checked.",
  quote: "In its own words",
  later: "later than the summit",
  summit: "the summit",
} as const;

/** Said when China's seat is asked for, while it is ringed in every chamber but the small ones of the time line. */
export const chinaText: Cited = [
  "The ringed seat: China, too, voted in favour of all eleven.",
  "r-all-unanimous",
  "r-1695",
];

/** The words of the two votes at which the agreement broke. */
export const breakWords: Readonly<Record<BreakDate, { readonly label: string; readonly text: Cited }>> = {
  "2022-05-26": {
    label: "13–2. Russia and China: against",
    text: ["Russia and China veto further sanctions.", "r-2022-veto"],
  },
  "2024-03-28": {
    label: "13–1. Russia: against. China: abstained",
    text: [
      "Russia vetoes renewing the Panel of Experts, which watched over the rules; [it ends on 30 April](/aftermath/panel-veto/).",
      "a-panel-veto",
      "a-panel-end",
    ],
  },
};

export const rulesText: Paragraph = [
  [
    "Ten sanctions resolutions, and one before them, 1695 of July 2006. Fifteen in favour, none against, each time; Russia among them.",
    "r-all-unanimous",
    "r-1695",
  ],
  [
    "Putin himself signed decrees that put three of them into force at home: in 2007, 2016 and 2017.",
    "r-ru-decree-2007",
    "r-ru-decree-2016",
    "r-ru-decree-2017",
  ],
  [
    "The agreement broke on 26 May 2022, when Russia and China vetoed further sanctions; in March 2023 the Council still renewed the panel that watches over the old ones.",
    "r-2022-veto",
    "r-2680",
  ],
];
