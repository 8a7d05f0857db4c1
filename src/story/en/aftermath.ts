import type { EventId, FearId } from "../facts/aftermath.ts";
import type { Cited, Paragraph, PartWords } from "../types.ts";

export const aftermathWords = {
  lanes: { gifts: "Gifts", journeys: "Journeys", objections: "Objections" },
  veto: "28 March 2024: on renewing the Panel of Experts",
  vetoSeats: { russia: "Russia: against, a veto", china: "China: abstaining" },
  /** The strip of months, and its name. */
  strip: "The events on a line of months",
  september: "September 2023",
  since: "Since then",
  was: { feared: "Feared then", announced: "Announced then", said: "Said then" },
  now: {
    confirms: "Now borne out",
    echoes: "In line with it",
    contradicts: "It came otherwise",
    open: "Still open",
  },
  note: "With each event stands what had been feared, announced or said in September 2023; a line leads from then to now. Whether the event bears it out is our reading.",
  fears: {
    name: "Feared then, known since",
    fear: "Feared in September 2023",
    voiced: "Voiced by",
    record: "On record since",
    open: "Still open",
  },
} as const;

type EventWords = PartWords & {
  readonly heading: string;
  readonly text: Paragraph;
  /** What had been feared, announced or said in September 2023. */
  readonly before: Cited;
};

export const eventWords: Readonly<Record<EventId, EventWords>> = {
  containers: {
    title: "over 1,000 containers shipped to Russia, 13 October 2023",
    description:
      "North Korea had shipped over 1,000 containers of military equipment and munitions to Russia by 13 October 2023. Moscow rejected it as unproven.",
    cites: ["a-containers", "a-denial-october"],
    heading: "A thousand containers, says Washington",
    text: [
      [
        "The White House says that North Korea has shipped more than 1,000 containers of military equipment and munitions to Russia.",
        "a-containers",
      ],
      [
        "By its dates the loading began on 7 September, before Kim left for the summit.",
        "a-containers-timing",
      ],
      ["Reports “without providing any proof”, says Peskov on the 17th.", "a-denial-october"],
    ],
    before: [
      "Shells and rockets for Russia’s war, suspected US officials and outside experts.",
      "x-ammunition",
    ],
  },
  lavrov: {
    title: "18–19 October 2023: Lavrov in Pyongyang",
    description:
      "Announced in September, and it happened: Russia’s foreign minister went to Pyongyang on 18 and 19 October 2023 and was received by Kim.",
    cites: ["a-lavrov-pyongyang", "i-invitation"],
    heading: "Lavrov in Pyongyang",
    text: [
      [
        "The visit announced in September takes place; Kim receives him.",
        "a-lavrov-pyongyang",
        "i-invitation",
      ],
    ],
    before: ["Lavrov is to go to Pyongyang in October.", "i-invitation"],
  },
  satellite: {
    title: "21 November 2023: a North Korean satellite in orbit",
    description:
      "North Korea put a reconnaissance satellite into orbit on 21 November 2023. That Russia helped is the belief of South Korea’s intelligence service, not established.",
    cites: ["a-malligyong", "a-malligyong-help"],
    heading: "A satellite in orbit",
    text: [
      ["At the third attempt that year *Malligyong-1* reaches orbit.", "a-malligyong"],
      [
        "Russia analysed rocket data and helped, South Korea’s intelligence service tells lawmakers it believes; that is not independently proven.",
        "a-malligyong-help",
      ],
    ],
    before: [
      "Seoul’s worry: technology for military spy satellites, in payment for ammunition.",
      "c-rok-fear-tech",
    ],
  },
  missiles: {
    title: "North Korean missiles fired at Ukraine, 4 January 2024",
    description:
      "Russia fired North Korean ballistic missiles at Ukraine on 30 December 2023 and 2 January 2024, said on 4 January.",
    cites: ["a-missiles-ukraine"],
    heading: "Missiles at Ukraine, says Washington",
    text: [
      [
        "The White House says that Russia fired North Korean ballistic missiles at Ukraine on 30 December and 2 January.",
        "a-missiles-ukraine",
      ],
    ],
    before: ["North Korean arms for the war in Ukraine; then it was shells.", "x-ammunition"],
  },
  aurus: {
    title: "18 February 2024: a car for Kim, an Aurus, said the Kremlin",
    description:
      "Putin sent Kim a Russian-made car, the Kremlin and North Korea’s party paper said in February 2024. Seoul called it a violation; Washington said that, if confirmed, it would appear to be one.",
    cites: ["a-aurus-gift", "a-aurus-sanctions"],
    heading: "The car arrives",
    text: [
      ["Putin sends Kim a Russian-made car, an Aurus according to the Kremlin.", "a-aurus-gift"],
      [
        "A violation, says Seoul; if confirmed it would appear so, says Washington; take it to the committee, Moscow tells Seoul.",
        "a-aurus-sanctions",
      ],
    ],
    before: ["Russia is not going to violate anything, said Putin.", "c-ru-putin-15sep"],
  },
  "panel-veto": {
    title: "28 March 2024: Russia vetoes the Panel of Experts’ renewal",
    description:
      "Russia voted against renewing the UN panel that watched over the sanctions: 13 in favour, Russia against, China abstaining. The sanctions themselves stayed in force.",
    cites: ["a-panel-veto"],
    heading: "Russia vetoes the renewal",
    text: [
      [
        "Thirteen for renewing the Panel of Experts, Russia against, China abstaining. The sanctions stay in force.",
        "a-panel-veto",
      ],
      ["The panel ends on 30 April; its last report had 615 pages.", "a-panel-end"],
    ],
    before: ["The UN sanctions date from a wholly different situation, said Lavrov.", "c-ru-lavrov"],
  },
  treaty: {
    title: "19 June 2024: a treaty of mutual help, signed in Pyongyang",
    description:
      "Putin and Kim signed a treaty in Pyongyang on 19 June 2024 under which each is to help the other if attacked. It was signed during Putin’s visit, which had been announced in September 2023.",
    cites: ["a-treaty", "i-invitation"],
    heading: "Putin in Pyongyang: a treaty",
    text: [
      [
        "The return visit. The two sign a treaty under which each is to help the other if attacked.",
        "a-treaty",
      ],
    ],
    before: ["Kim invites Putin to North Korea, and he accepts, said the Kremlin.", "i-invitation"],
  },
  "gifts-2024": {
    title: "19 June 2024: gifts again, a dirk among them",
    description:
      "Gifts of June 2024, said the Kremlin: a second Aurus, a tea set and an admiral’s dirk for Kim; a bust, a portrait and hunting dogs for Putin.",
    cites: ["a-gifts-2024"],
    heading: "Swords, rifles, a dirk",
    text: [
      [
        "Putin brings a second Aurus, a tea set and an admiral’s dirk; Kim gives a bust, a portrait and hunting dogs.",
        "a-gifts-2024",
      ],
      [
        "It was swords in 2019, rifles in 2023, and now a dirk; this time the Kremlin listed them.",
        "g-2019-sword",
        "g-2019-sabre",
        "g-exchange",
        "a-gifts-2024",
      ],
    ],
    before: [
      "The Kremlin prefers not to publicise such presents, and Pyongyang named none.",
      "g-no-publicity",
      "g-kcna-silent",
    ],
  },
  troops: {
    title: "28 October 2024: North Korean soldiers in Kursk, confirms NATO",
    description:
      "NATO confirmed on 28 October 2024 that North Korean soldiers were in Russia’s Kursk region. Six months later Moscow and Pyongyang acknowledged them.",
    cites: ["a-troops-nato", "a-troops-admitted"],
    heading: "Soldiers in Kursk",
    text: [
      ["NATO confirms that North Korean soldiers have been sent to Russia’s Kursk region.", "a-troops-nato"],
    ],
    before: ["Military cooperation between the two, of which Seoul and Washington warned.", "c-us-rok-15sep"],
  },
  "troops-acknowledged": {
    title: "26–28 April 2025: Moscow and Pyongyang acknowledge the troops",
    description:
      "Russia acknowledged the North Korean soldiers on 26 April 2025, North Korea on the 28th, both citing the treaty. How many were sent and how many died remains disputed.",
    cites: ["a-troops-admitted", "a-troops-number"],
    heading: "Both acknowledge them",
    text: [
      ["First Russia, two days later North Korea, both citing the treaty.", "a-troops-admitted"],
      [
        "South Korea has put the number at about 14,000 to 15,000; estimates of the dead run from 600 to about 2,000 and are disputed.",
        "a-troops-number",
      ],
    ],
    before: ["Closer defence ties, said Moscow and Pyongyang; they denied an arms deal.", "x-denials"],
  },
  "monitoring-team": {
    title: "over 20,000 containers of munitions shipped, 29 May 2025",
    description:
      "over 20,000 containers of munitions shipped to Russia since September 2023, said in May 2025. Eleven states set the team up; it is not a UN body.",
    cites: ["a-msmt"],
    heading: "The monitoring team’s figure",
    text: [
      [
        "A monitoring team of eleven states, not a UN body, puts the munitions shipped since September 2023 at over 20,000 containers.",
        "a-msmt",
      ],
    ],
    before: ["Shells for Russia’s war, suspected US officials and outside experts.", "x-ammunition"],
  },
  beijing: {
    title: "3 September 2025: Kim, Putin and Xi together in Beijing",
    description:
      "Kim, Putin and Xi Jinping appeared together in public for the first time on 3 September 2025. Analysts told Reuters they were still far from a “cohesive bloc”.",
    cites: ["a-beijing", "a-beijing-limits"],
    heading: "Three in Beijing",
    text: [
      ["Kim, Putin and Xi Jinping appear together in public for the first time, at a parade.", "a-beijing"],
      ["Still far from a “cohesive bloc”, diplomats and analysts tell Reuters.", "a-beijing-limits"],
    ],
    before: [
      "A return of bloc thinking, wrote Sergey Radchenko; around 1950 the three had last been in step.",
      "c-exp-radchenko",
    ],
  },
  museum: {
    title: "5 January 2026: a museum to the soldiers in Pyongyang",
    description:
      "Kim broke ground in October 2025 for a museum to soldiers killed fighting for Russia, North Korea’s state agency said, and inspected the site in January 2026.",
    cites: ["a-museum"],
    heading: "A museum to the dead",
    text: [
      [
        "Kim inspects the site of a museum to the soldiers killed fighting for Russia; he had broken ground in October.",
        "a-museum",
      ],
    ],
    before: [
      "Kim called ties with Russia “the very first priority” and spoke of its “sacred fight”.",
      "i-kim-support",
    ],
  },
  "lavrov-2026": {
    title: "11 February 2026: no further UN restrictions, says Lavrov",
    description:
      "Lavrov told parliament on 11 February 2026 that Russia and China would block any further UN restrictions on North Korea. It is the newest event that is told here.",
    cites: ["a-lavrov-2026"],
    heading: "No new rules, says Lavrov",
    text: [
      [
        "Russia and China will block any further UN restrictions on North Korea, Lavrov tells parliament.",
        "a-lavrov-2026",
      ],
      {
        own: "The newest fact that we could source is in the ledger, of March 2026. That nothing later stands there does not mean that nothing happened.",
      },
    ],
    before: ["Russia and China refused new sanctions in 2022, said Lavrov.", "c-ru-lavrov"],
  },
};

type FearWords = {
  readonly name: string;
  readonly voiced: Cited;
  /** Or what the brackets say. */
  readonly record: Cited | { readonly says: string };
  readonly open: Cited;
};

/** How the fears stand at the end of this account. */
export const fearWords: Readonly<Record<FearId, FearWords>> = {
  shells: {
    name: "Shells and rockets for Russia",
    voiced: [
      "Washington, with Seoul and Tokyo; Kyiv said that they were arriving.",
      "x-ammunition",
      "c-rok-lim-response",
      "c-jp-concern",
      "c-ua-budanov",
    ],
    record: [
      "Claims: over 1,000 containers and missiles fired at Ukraine, by Washington; over 20,000 containers, by the monitoring team.",
      "a-containers",
      "a-msmt",
      "a-missiles-ukraine",
    ],
    open: [
      "Whether, how many, and when it was agreed; no proof was provided, said Moscow.",
      "a-denial-october",
      "a-containers-timing",
    ],
  },
  satellites: {
    name: "Help with satellites",
    voiced: ["Seoul and Washington.", "c-rok-lim-regret", "c-us-miller-satellites"],
    record: ["A satellite in orbit, at the third attempt of 2023.", "a-malligyong"],
    open: ["Whether Russia helped, as Seoul’s service believes.", "a-malligyong-help"],
  },
  "nuclear-and-missiles": {
    name: "Nuclear and missile technology",
    voiced: ["Seoul, also as AP reported it.", "c-rok-lim-tech", "c-rok-fear-tech"],
    record: { says: "nothing beyond the satellite in our sources" },
    open: [
      "All of it; AP had called it unclear whether Russia would share its most sensitive technology.",
      "c-exp-ap-doubt",
    ],
  },
  "military-ties": {
    name: "Military ties in general",
    voiced: ["Seoul and Washington, jointly.", "c-us-rok-15sep"],
    record: [
      "A treaty of mutual help; soldiers in Kursk, acknowledged by both.",
      "a-treaty",
      "a-troops-admitted",
    ],
    open: ["How many were sent, and how many died.", "a-troops-number"],
  },
  bloc: {
    name: "A bloc of three with China",
    voiced: [
      "The retelling’s unnamed experts, the nearest named voice being Sergey Radchenko; Beijing called it a matter of the other two.",
      "c-article-experts",
      "c-exp-radchenko",
      "c-china",
    ],
    record: ["The three leaders together in public for the first time, Beijing, 2025.", "a-beijing"],
    open: ["Whether it is one: far from a “cohesive bloc”, Reuters was told.", "a-beijing-limits"],
  },
};
