import { giftWords } from "@edition/gifts.ts";
import { plan } from "@edition/itinerary.ts";
import { type OpenQuestion, settlesGift, settlesPlan, settlesStop } from "@edition/unknown.ts";
import { type GiftFacts, giftFacts } from "./facts/gifts.ts";
import { stops } from "./itinerary.ts";

/** Something that nobody disclosed: what it is, what would settle it, and the items whose blanks it is. */
export type Undisclosed = OpenQuestion & {
  readonly of: readonly { readonly path: string; readonly name: string }[];
};

/** The question that a blank asks. Throws where the edition has none. */
function asked(question: OpenQuestion | undefined, blank: string): OpenQuestion {
  if (!question) throw new Error(`The edition does not say what would settle ${blank}`);
  return question;
}

const settlesGifts: Readonly<Record<string, Readonly<Record<string, OpenQuestion>>>> = settlesGift;

/** The questions of all blanks, each with the item that has the blank. */
const all = [
  ...giftFacts.flatMap((facts) => {
    const { id, blanks = [] }: GiftFacts = facts;
    const of = { path: `/gifts/${id}/`, name: giftWords[facts.id].name };
    return blanks.map((blank) => ({
      question: asked(settlesGifts[id]?.[blank], `${blank} of ${id}`),
      of,
    }));
  }),
  ...stops.flatMap(({ id, name, reported }) =>
    reported && "says" in reported
      ? [{ question: asked(settlesStop[id], id), of: { path: `/itinerary/${id}/`, name } }]
      : [],
  ),
  // Blanks of what had been planned are those of the stops.
  ...plan.flatMap(({ planned, happened }) =>
    "says" in happened && !("says" in planned)
      ? [{ question: asked(settlesPlan[planned[1]], planned[1]), of: null }]
      : [],
  ),
];

/** Every blank of the story, those that one thing would settle together, in the order of the story. */
export const blanks: readonly Undisclosed[] = [...new Set(all.map(({ question }) => question))].map(
  (question) => {
    const items = all.flatMap((blank) => (blank.question === question && blank.of ? [blank.of] : []));
    return { ...question, of: [...new Map(items.map((item) => [item.path, item])).values()] };
  },
);
