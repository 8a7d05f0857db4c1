import { giftWords, oneOriginWords } from "@edition/gifts.ts";
import { briefingDate, type GiftFacts, giftFacts } from "./facts/gifts.ts";
import { each } from "./join.ts";
import type { Gift } from "./types.ts";

/** Gifts in the order of the chapter: the three of the exchange, the others by day, then 2019. */
export const gifts = each(giftFacts, (facts): Gift => {
  const { english, blanks: named = {}, ...words } = giftWords[facts.id];
  const { blanks = [], quotation, ...rest }: GiftFacts & typeof facts = facts;
  return {
    ...rest,
    ...words,
    blanks: blanks.map((blank) => {
      const words = named[blank];
      if (!words) throw new Error(`The edition has no words for ${blank} of ${facts.id}`);
      return words;
    }),
    ...(quotation && english && { quotation: { ...quotation, english } }),
  };
});

/** How the news of the three gifts travelled. */
export const oneOrigin = { ...oneOriginWords, date: briefingDate };
