import type { ClaimId } from "./claims.ts";
import type { Line, Side } from "./types.ts";

type GiftFacts = {
  readonly id: string;
  /** Local date, ISO. */
  readonly date: string;
  readonly giver: Side;
  readonly line: Line;
  /** The claim that justifies the line. */
  readonly lineBy: ClaimId;
  /** What nobody made public of it, a word each; on a plate in the order of the parts of its drawing. */
  readonly blanks?: readonly string[];
} & (
  | {
      /** The number of its plate. */
      readonly plate: number;
      readonly drawing: "rifle" | "glove";
      /** Parts of which something was said, behind the blanks. */
      readonly known?: readonly string[];
      /** How it was described in Russian. */
      readonly russian?: { readonly text: string; readonly cites: readonly [ClaimId, ...ClaimId[]] };
    }
  | { readonly plate?: never }
);

/** Gifts in the order of the chapter: the three plates of the exchange, the others by day, then 2019. */
export const giftFacts = [
  {
    id: "rifle-to-kim",
    plate: 1,
    giver: "russia",
    date: "2023-09-13",
    line: "solid",
    lineBy: "g-rifle-to-kim",
    drawing: "rifle",
    blanks: ["maker", "calibre", "photograph"],
    russian: {
      text: "карабин нашего отечественного производства высочайшего качества",
      cites: ["g-russian-wording"],
    },
  },
  {
    id: "rifle-to-putin",
    plate: 2,
    giver: "north-korea",
    date: "2023-09-13",
    line: "solid",
    lineBy: "g-rifle-to-putin",
    drawing: "rifle",
    blanks: ["maker", "calibre", "photograph"],
    russian: { text: "карабин", cites: ["g-karabin"] },
  },
  {
    id: "glove",
    plate: 3,
    giver: "russia",
    date: "2023-09-13",
    line: "solid",
    lineBy: "g-glove",
    drawing: "glove",
    blanks: ["hand", "suit"],
    known: ["flown"],
    russian: {
      text: "перчатку от космического скафандра, которая несколько раз была в космосе",
      cites: ["g-russian-wording"],
    },
  },
  {
    id: "cosmonaut-photographs",
    giver: "russia",
    date: "2023-09-12",
    line: "solid",
    lineBy: "g-khasan-photos",
  },
  { id: "hat", giver: "russia", date: "2023-09-16", line: "solid", lineBy: "g-hat" },
  { id: "sword", giver: "russia", date: "2023-09-16", line: "dotted", lineBy: "g-sword-shoigu" },
  {
    id: "fleet-present",
    giver: "north-korea",
    date: "2023-09-16",
    line: "dotted",
    lineBy: "g-kim-to-fleet",
    blanks: ["what"],
  },
  { id: "drones", giver: "russia", date: "2023-09-17", line: "solid", lineBy: "g-drones" },
  { id: "body-armour", giver: "russia", date: "2023-09-17", line: "solid", lineBy: "g-body-armour" },
  { id: "clothing", giver: "russia", date: "2023-09-17", line: "dotted", lineBy: "g-thermal-clothing" },
  {
    id: "university-presents",
    giver: "russia",
    date: "2023-09-17",
    line: "dotted",
    lineBy: "g-university-gift",
  },
  { id: "sword-and-coin", giver: "north-korea", date: "2019-04-25", line: "solid", lineBy: "g-2019-sword" },
] as const satisfies readonly GiftFacts[];

export type GiftId = (typeof giftFacts)[number]["id"];

/** The spokesman’s sentence as Channel Five quotes it, and those of its words that are explained. */
export const russianSentence = {
  quote:
    "«Путин подарил корейскому лидеру перчатку от космического скафандра, которая несколько раз была в космосе, подарил карабин нашего отечественного производства высочайшего качества»",
  words: ["которая", "скафандр", "карабин"],
} as const;

export type RussianWord = (typeof russianSentence)["words"][number];

/** The day of the briefing to which every description of the three gifts goes back. */
export const briefingDate = "2023-09-14";
