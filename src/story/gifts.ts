import { giftWords, oneOriginWords, translationWords } from "@edition/gifts.ts";
import { briefingDate, giftFacts, russianSentence } from "./facts/gifts.ts";
import { each } from "./join.ts";
import type { Blank, Gift, GiftPart } from "./types.ts";

const isPart = (words: Blank | GiftPart | undefined): words is GiftPart => !!words && "text" in words;

/** The words of a gift’s blanks, or of what is known of it, in the order of the facts. */
function named<T>(ids: readonly string[], of: Readonly<Record<string, T>> = {}, gift: string): T[] {
  return ids.map((id) => {
    const words = of[id];
    if (!words) throw new Error(`The edition has no words for ${id} of ${gift}`);
    return words;
  });
}

function parts(
  ids: readonly string[],
  of: Readonly<Record<string, Blank | GiftPart>> | undefined,
  gift: string,
) {
  const all = named(ids, of, gift);
  const drawn = all.filter(isPart);
  if (drawn.length < all.length) throw new Error(`A part of the drawing of ${gift} has no text`);
  return drawn;
}

/** Gifts in the order of the chapter: the three plates of the exchange, the others by day, then 2019. */
export const gifts = each(giftFacts, (facts): Gift => {
  const { english, parts: of, ...words } = giftWords[facts.id];
  const { id, giver, date, line, lineBy } = facts;
  const shared = { ...words, id, giver, date, line, lineBy };
  if (!("plate" in facts)) return { ...shared, blanks: named("blanks" in facts ? facts.blanks : [], of, id) };
  return {
    ...shared,
    plate: facts.plate,
    drawing: facts.drawing,
    blanks: parts(facts.blanks, of, id),
    ...("known" in facts && { known: parts(facts.known, of, id) }),
    ...(english && { inRussian: { ...facts.russian, english } }),
  };
});

/** How the news of the three gifts travelled. */
export const oneOrigin = { ...oneOriginWords, date: briefingDate };

/** The spokesman’s sentence as it was quoted in Russian, and what became of its words. */
export const translation = {
  ...translationWords,
  quote: russianSentence.quote,
  words: russianSentence.words.map((word) => ({ word, text: translationWords.words[word] })),
};
