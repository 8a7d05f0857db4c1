import type { ClaimId } from "./claims.ts";
import type { Line, Side } from "./types.ts";

type Cites = readonly [ClaimId, ...ClaimId[]];

/** The files of drawings that a gift may have: none where nobody said what it was. */
export type GiftDrawing =
  | "rifle"
  | "glove"
  | "photographs"
  | "hat"
  | "sword"
  | "drone"
  | "vest"
  | "coat"
  | "picture";

export type GiftFacts = {
  readonly id: string;
  /** Local date, ISO, as exact as it is known. */
  readonly date: string;
  readonly giver: Side;
  readonly line: Line;
  /** The claim that justifies the line. */
  readonly lineBy: ClaimId;
  /** Its number, where it is one of the three that the two men gave each other. */
  readonly plate?: number;
  readonly drawing?: GiftDrawing;
  /** What nobody made public of it, a word each. */
  readonly blanks?: readonly string[];
  /** How its giver's spokesman described it in Russian. */
  readonly quotation?: { readonly text: string; readonly cites: Cites };
  /** The claims listed with it, where all that it rests on would be too long for its page. */
  readonly listed?: readonly ClaimId[];
};

/** Gifts in the order of the chapter: the three of the exchange, the others by day, then 2019. */
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
    quotation: {
      text: "«карабин нашего отечественного производства высочайшего качества»",
      cites: ["g-russian-wording"],
    },
    listed: ["g-rifle-to-kim", "g-peskov-briefing", "g-russian-wording", "g-no-model", "g-kcna-silent"],
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
    listed: ["g-rifle-to-putin", "g-peskov-briefing", "g-karabin", "g-no-model", "g-kcna-silent"],
  },
  {
    id: "glove",
    plate: 3,
    giver: "russia",
    date: "2023-09-13",
    line: "solid",
    lineBy: "g-glove",
    drawing: "glove",
    blanks: ["cosmonaut", "flight", "suit"],
    quotation: {
      text: "«перчатку от космического скафандра, которая несколько раз была в космосе»",
      cites: ["g-russian-wording"],
    },
    listed: ["g-glove", "g-peskov-briefing", "g-russian-wording", "g-glove-grammar", "g-glove-misreport"],
  },
  {
    id: "cosmonaut-photographs",
    giver: "russia",
    date: "2023-09-12",
    line: "solid",
    lineBy: "g-khasan-photos",
    drawing: "photographs",
  },
  { id: "hat", giver: "russia", date: "2023-09-16", line: "solid", lineBy: "g-hat", drawing: "hat" },
  {
    id: "sword",
    giver: "russia",
    date: "2023-09",
    line: "dotted",
    lineBy: "g-sword-shoigu",
    drawing: "sword",
  },
  {
    id: "fleet-present",
    giver: "north-korea",
    date: "2023-09-16",
    line: "dotted",
    lineBy: "g-kim-to-fleet",
    blanks: ["what"],
  },
  {
    id: "drones",
    giver: "russia",
    date: "2023-09-17",
    line: "solid",
    lineBy: "g-drones",
    drawing: "drone",
    listed: ["g-drones", "g-drone-identity", "g-mofa-drones", "g-reuters-sanctions", "a-eu-kozhemyako"],
  },
  {
    id: "body-armour",
    giver: "russia",
    date: "2023-09-17",
    line: "solid",
    lineBy: "g-body-armour",
    drawing: "vest",
  },
  {
    id: "clothing",
    giver: "russia",
    date: "2023-09-17",
    line: "dotted",
    lineBy: "g-thermal-clothing",
    drawing: "coat",
  },
  {
    id: "university-presents",
    giver: "russia",
    date: "2023-09-17",
    line: "dotted",
    lineBy: "g-university-gift",
    drawing: "picture",
    blanks: ["what"],
  },
  {
    id: "sword-and-coin",
    giver: "north-korea",
    date: "2019-04-25",
    line: "solid",
    lineBy: "g-2019-sword",
    drawing: "sword",
  },
] as const satisfies readonly GiftFacts[];

export type GiftId = (typeof giftFacts)[number]["id"];

/** The day of the briefing to which every description of the three gifts goes back. */
export const briefingDate = "2023-09-14";
