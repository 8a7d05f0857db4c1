import { caveatWords, shareWords } from "@edition/share.ts";
import type { Caveat } from "../page/item.ts";
import { fill, quoted } from "../story/language.ts";

/**
 * The caveat of what somebody said, as it stands beside their name: that they said it may be confirmed, what they said is
 * not.
 * @param speaker with their office
 */
export const caveatOfSpeech = (speaker: string): Caveat => ({
  line: "dotted",
  word: caveatWords.said.word,
  text: fill(caveatWords.said.says, speaker),
});

const uncertain = ({ line }: Caveat): boolean => line === "dashed" || line === "dotted";

/** A title as it leaves the page: what is not confirmed says so first. */
export const titleWith = (caveat: Caveat | null, title: string): string =>
  caveat && uncertain(caveat) ? `${caveat.word}: ${title}` : title;

/**
 * A sentence as it leaves the page. What is not confirmed begins with its certainty and its owner, so that no preview
 * can cut them off; what is confirmed, or our own, ends with them.
 */
export function withCaveat(caveat: Caveat | null, text: string): string {
  if (!caveat) return text;
  return uncertain(caveat) ? `${caveat.text}: ${text}` : `${text} (${caveat.text})`;
}

/** Quoted words between their marks. Of a page that the browser has translated they are nobody's own, and that is said. */
export const quotation = (text: string, translated = false): string =>
  quoted(text) + (translated ? ` [${shareWords.translated}]` : "");
