import type { Cited, Paragraph, PartWords } from "../types.ts";
import { bar } from "./bar.ts";

/** What the whole piece says of itself. */
export const story = {
  name: bar.story,
  headline: ["A rifle", "for a rifle"],
  kicker: "Russia’s Far East, 12–17 September 2023",
  title: "A rifle for a rifle: what Putin and Kim exchanged in September 2023",
  description:
    "Two guns and a glove, six days by train, and the rules Russia voted for: the meeting of Vladimir Putin and Kim Jong Un in September 2023, with a source for every fact.",
  cites: ["g-exchange", "g-rifle-to-kim", "g-rifle-to-putin", "g-glove", "i-length", "r-all-unanimous"],
} as const satisfies PartWords & Record<string, unknown>;

/** What happened, how sure that is, why it matters. */
export const standfirst: readonly [Cited, ...Cited[]] = [
  [
    "Russian president Vladimir Putin and North Korean leader Kim Jong Un met on 13\u00a0September 2023 and exchanged gifts.",
    "g-exchange",
  ],
  [
    "Only the Kremlin has said what they gave: two rifles and a glove.",
    "g-peskov-briefing",
    "g-kcna-silent",
    "g-rifle-to-kim",
    "g-rifle-to-putin",
    "g-glove",
  ],
  [
    "Washington and Seoul feared an arms trade: North Korean shells for the war in Ukraine, and Russian technology in return.",
    "x-ammunition",
    "c-rok-unification",
    "c-us-miller-satellites",
    "c-rok-fear-tech",
  ],
  ["Moscow and Pyongyang denied any arms deal.", "x-denials"],
];

/** What the emblem's two lines carry. */
export const emblemLines = {
  toKim: "Putin to Kim: a rifle and a glove",
  toPutin: "Kim to Putin: a rifle",
} as const;

/** The story in two minutes, complete by itself: a paragraph for each of its pictures. */
export const twoMinutes = {
  name: "The story in two minutes",
  given: [
    [
      "Each man gave the other a rifle, and Putin added a glove from a space suit. We know this only from a briefing by Kremlin spokesman Dmitry Peskov.",
      "g-rifle-to-kim",
      "g-rifle-to-putin",
      "g-glove",
      "g-peskov-briefing",
    ],
  ],
  journey: [
    [
      "Kim was in Russia from 12 to 17\u00a0September. He met Putin at Vostochny spaceport, with both countries’ foreign and defence ministers.",
      "i-khasan-arrival",
      "i-departure",
      "i-vostochny-handshake",
      "o-talks-russia",
      "o-talks-kcna",
    ],
    [
      "He saw fighter jets in Komsomolsk-on-Amur, and bombers and a frigate around Vladivostok.",
      "i-plant-tour",
      "i-knevichi-aircraft",
      "i-frigate",
    ],
  ],
  fear: [
    [
      "Washington and Seoul feared a trade: North Korean shells for the war in Ukraine, Russian technology in return.",
      "x-ammunition",
      "c-rok-unification",
      "c-us-miller-satellites",
      "c-rok-fear-tech",
    ],
    ["In 2009 Russia voted for a UN ban on arms from North Korea.", "r-1874", "r-rule-arms"],
  ],
  /** Behind the name of its chapter, which stands above the paragraph before too, for those who hear it. */
  answerName: "Moscow’s answer and the drones",
  answer: [
    [
      "On 15\u00a0September the Kremlin said nothing had been signed. Two days later a Russian governor gave Kim six drones.",
      "c-ru-no-agreements",
      "g-drones",
    ],
    ["A South Korean official said this very likely breached UN bans.", "g-mofa-drones"],
  ],
  since: [
    [
      "In October 2023 Washington said North Korea had shipped munitions to Russia. Seoul believes Russia helped a North Korean satellite into orbit in November.",
      "a-containers",
      "a-malligyong",
      "a-malligyong-help",
    ],
    [
      "In June 2024 Putin and Kim signed a defence treaty. In April 2025 both states acknowledged North Korean soldiers in Russia.",
      "a-treaty",
      "a-troops-admitted",
      "a-troops-nato",
    ],
  ],
  /** Beside the bar that stops the line. */
  ban: "Banned by the UN",
  unknown: [{ own: "What the two men agreed in private is not known." }],
} as const satisfies { name: string } & Readonly<Record<string, string | Paragraph>>;

/** The last words of the story. */
export const closing: Paragraph = [
  ["Two rifles changed hands on 13\u00a0September 2023.", "g-rifle-to-kim", "g-rifle-to-putin"],
  { own: "Whether more was promised that day is not known." },
];
