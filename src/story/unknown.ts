import { giftWords } from "@edition/gifts.ts";
import { plan } from "@edition/itinerary.ts";
import { settlesGift, settlesPlan, settlesStop } from "@edition/unknown.ts";
import { type GiftFacts, giftFacts } from "./facts/gifts.ts";
import { stops } from "./itinerary.ts";
import type { Blank } from "./types.ts";

/** Something that nobody disclosed: what, which kind of nothing it is, of which items, and what would settle it. */
export type Undisclosed = {
  readonly what: readonly string[];
  readonly says: readonly string[];
  /** Empty where `what` says it. */
  readonly of: readonly { readonly path: string; readonly name: string }[];
  readonly settles: string;
};

const isBlank = (value: unknown): value is Blank =>
  typeof value === "object" && value !== null && "says" in value;

/** The words that would settle a blank. Throws where the edition has none. */
function settling(words: string | undefined, blank: string): string {
  if (!words) throw new Error(`The edition does not say what would settle ${blank}`);
  return words;
}

const settlesGifts: Readonly<Record<string, Readonly<Record<string, string>>>> = settlesGift;

const ofGifts = giftFacts.flatMap((facts) => {
  const { id, blanks = [] }: GiftFacts = facts;
  const gift = giftWords[facts.id];
  return blanks.map((blank) => ({
    what: gift.blanks?.[blank]?.label ?? blank,
    says: gift.blanks?.[blank]?.says ?? "",
    of: { path: `/gifts/${id}/`, name: gift.name },
    settles: settling(settlesGifts[id]?.[blank], `${blank} of ${id}`),
  }));
});

const ofStops = stops.flatMap(({ id, name, reported }) =>
  isBlank(reported)
    ? [
        {
          what: reported.label,
          says: reported.says,
          of: { path: `/itinerary/${id}/`, name },
          settles: settling(settlesStop[id], id),
        },
      ]
    : [],
);

/** Blanks of what had been planned are those of the stops. */
const ofPlan = plan.flatMap(({ planned, happened }) => {
  if (!isBlank(happened) || isBlank(planned)) return [];
  const [text, claim] = planned;
  return [
    {
      what: text,
      says: happened.says,
      of: null,
      settles: settling(settlesPlan[claim], claim),
    },
  ];
});

const all = [...ofGifts, ...ofStops, ...ofPlan];

/** Every blank of the story, those that one thing would settle together, in the order of the story. */
export const blanks: readonly Undisclosed[] = [...new Set(all.map(({ settles }) => settles))].map(
  (settles) => {
    const together = all.filter((blank) => blank.settles === settles);
    return {
      what: [...new Set(together.map(({ what }) => what))],
      says: [...new Set(together.map(({ says }) => says))],
      of: [...new Map(together.flatMap(({ of }) => (of ? [[of.path, of] as const] : []))).values()],
      settles,
    };
  },
);
