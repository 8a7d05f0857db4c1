import { method, retelling, retellingText, unconfirmed } from "@edition/method.ts";
import { standfirst, sureness } from "@edition/story.ts";
import { chapters } from "../chapters/registry.ts";
import { storyChapters } from "../story/chapters.ts";
import type { Sentence } from "../story/types.ts";

/** Words a minute that a reader takes in, of text with figures and names. */
const PACE = 240;

/**
 * The main text: what stands on the page as running words, without the labels of drawings, the cells of the panel and
 * what is one click deeper.
 */
export const mainText: readonly Sentence[] = [
  ...standfirst,
  ...sureness,
  ...storyChapters.flatMap(({ id, inFiveLines, lead }) => [inFiveLines, ...lead, ...chapters[id].text]),
  ...method,
  ...unconfirmed.list,
  ...retellingText,
  ...retelling.flatMap(({ record }) => record),
];

const wordsOf = (sentence: Sentence): number =>
  ("own" in sentence ? sentence.own : sentence[0]).split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))
    .length;

export const mainTextWords = mainText.reduce((sum, sentence) => sum + wordsOf(sentence), 0);

/** How long the main text takes to read, in whole minutes. */
export const mainTextMinutes = Math.round(mainTextWords / PACE);
