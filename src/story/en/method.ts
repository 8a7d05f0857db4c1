import type { Paragraph, RetellingRow } from "../types.ts";

/** The method in three lines. */
export const method: Paragraph = [
  { own: "We looked for two independent sources for each fact." },
  { own: "Each side’s word counts only for what it did itself." },
  { own: "The map’s route and the scale of views are our judgement." },
];

/** The method in full, at the head of the ledger. */
export const fullMethod: Paragraph = [
  {
    own: "Each statement of the story rests on a claim below, and each claim on pages that we name. Where we found only one source, the text says whose word it is, and the claim says so too.",
  },
  {
    own: "Pages that repeat the same report, or go back to the same briefing, text or document, count as one source. TASS, RIA, Sputnik and the Kremlin speak for Russia; KCNA, Voice of Korea and Rodong Sinmun speak for North Korea. We use each of them as evidence of what its own side did, and of nothing else.",
  },
  {
    own: "We read most pages as copies in a collection of public web pages. Where we could not open a page at its own address, the page is marked.",
  },
  {
    own: "The drawings are generic: no known weapon, suit, ship or person is meant. The map’s line is our reading of the record.",
  },
];

export const retellingWords = {
  name: "Where the article of 8 November 2023 and our sources differ",
  claim: "The article says",
  record: "Our sources show",
} as const;

export const retellingText: Paragraph = [
  [
    "We began this project with a news article about the visit, dated 8 November 2023. It writes as if the visit were still under way, eight weeks after the events.",
    "x-article-origin",
  ],
  { own: "We set its claims, in our words, beside what we found, paragraph by paragraph." },
];

/** Each of the six paragraphs of the article, in our words, and what the record shows. */
export const retelling: readonly RetellingRow[] = [
  {
    paragraph: 1,
    claim:
      "The two leaders exchanged rifles as a symbol of their relations, and Putin added a glove from a space suit.",
    record: [
      [
        "Supported, but every account of the gifts goes back to one briefing by Kremlin spokesman Dmitry Peskov.",
        "g-peskov-briefing",
        "g-exchange",
      ],
      ["News coverage at the time called the exchange symbolic.", "g-symbol"],
    ],
  },
  {
    paragraph: 2,
    claim:
      "During the summit Putin named the next stops: a fighter factory in “the city”, which it does not name, and a display of warships; the visit would last a few more days.",
    record: [
      ["Putin named them after the talks, on state television.", "i-plan-when-said"],
      ["The city is Komsomolsk-on-Amur.", "i-plan-factory", "i-plant-tour"],
      ["The only visit to a warship on record is to one frigate.", "i-no-fleet-parade", "i-frigate"],
      [
        "“A few more days” was right on 14 September; by November the journey was long over.",
        "i-plan-length",
        "x-article-origin",
      ],
      ["Pyongyang itself spoke of growing ties: it called the visit a “fresh heyday”.", "x-fresh-heyday"],
    ],
  },
  {
    paragraph: 3,
    claim:
      "The visit showed a potential for military cooperation; the White House said that an arms deal would break resolutions Russia had agreed to, and Seoul objected.",
    record: [
      [
        "Supported, by officials on record: Karine Jean-Pierre and John Kirby of the White House, Matthew Miller of the State Department, and Lim Soo-suk of Seoul’s foreign ministry.",
        "c-us-jeanpierre",
        "c-us-kirby-cnn",
        "c-us-miller-satellites",
        "c-rok-lim-response",
      ],
      ["Russia voted for each of the ten UN sanctions resolutions.", "r-all-unanimous"],
      ["Moscow and Pyongyang denied an arms deal.", "x-denials"],
    ],
  },
  {
    paragraph: 4,
    claim:
      "Seoul’s spokesperson objected to cooperation on nuclear and missile technology, which would raise tension in the region.",
    record: [
      [
        "Supported: Lim Soo-suk of South Korea’s foreign ministry said so on 14 September.",
        "c-rok-lim-tech",
        "c-rok-lim-regret",
      ],
      [
        "It was the news agency AP that reported that the threat from North Korea’s nuclear programme would rise.",
        "c-rok-fear-threat",
      ],
    ],
  },
  {
    paragraph: 5,
    claim:
      "Key military officials were there, and experts saw a closer alliance of North Korea, Russia and China as destabilising.",
    record: [
      ["Supported: the officials are on record, by name.", "o-military-heavy", "o-ri-pyong-chol"],
      [
        "We found no source with the experts’ wording. Four named authors wrote about the three countries together. One of them, Denny Roy in The Straits Times, wrote that the summit revived the politics of blocs in north-east Asia.",
        "c-article-experts",
        "c-exp-roy",
      ],
      [
        "China said that the visit concerned relations between Russia and North Korea; other observers stressed that the three countries’ interests differ.",
        "c-china",
        "c-exp-diverging",
      ],
    ],
  },
  {
    paragraph: 6,
    claim:
      "The gifts were a symbolic gesture between states working together in various fields; arms and proliferation remain the world’s worry.",
    record: [
      ["In part: no agreement was signed when the gifts were exchanged.", "g-article-symbolic"],
      [
        "The fields, as Putin named them: railways, roads, a port, farming, satellites.",
        "c-potential-fields",
      ],
      ["Seoul spoke of world rules against the spread of weapons of mass destruction.", "c-nonproliferation"],
    ],
  },
];

/** Credits and licences, as they stand at the foot of the ledger and of the single file. */
export const credits = {
  link: "Credits and licences",
  map: "Map: Natural Earth, World Vector Shoreline, GeoNames (CC BY 4.0).",
  type: "Type: Sofia Sans, Source Serif 4 (SIL OFL).",
  licence: "Words and drawings: CC BY 4.0. Code: MIT.",
  /** Leads to licences.txt. */
  all: "All licences",
  /** Of words, drawings and data. */
  licenceName: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
} as const;
