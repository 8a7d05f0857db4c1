import { argument, rulesText } from "@edition/concerns.ts";
import { besides, readingsLead, readingsText } from "@edition/context.ts";
import { symbolAndSubstance } from "@edition/gifts.ts";
import { mapNotes, planText } from "@edition/itinerary.ts";
import { method, retelling, retellingText, unconfirmed } from "@edition/method.ts";
import { standfirst, sureness } from "@edition/story.ts";
import { events } from "../../story/aftermath.ts";
import { china, readings } from "../../story/context.ts";
import { gifts } from "../../story/gifts.ts";
import { stops } from "../../story/itinerary.ts";
import { sections } from "../../story/sections.ts";
import { fiveLines } from "../../story/story.ts";
import type { Cited, Paragraph, Sentence } from "../../story/types.ts";

/** Words a minute that a reader takes in, of text with figures and names. */
const PACE = 240;

const single = (sentence: Cited): Paragraph => [sentence];

/**
 * The main text in reading order: what stands on the page as running words, without the labels of drawings, the
 * cells of the panel and what is one click deeper.
 */
export const mainText: readonly Paragraph[] = [
  ...standfirst.map(single),
  sureness,
  ...fiveLines.map(({ text }) => single(text)),
  ...sections.map(({ lead }) => lead),
  ...gifts.flatMap((gift) => [single(gift.described), ...gift.text]),
  ...symbolAndSubstance.map(({ text }) => text),
  ...stops.map(({ text }) => text),
  planText,
  mapNotes,
  ...argument.map(({ text }) => text),
  rulesText,
  ...besides.items.map(({ text }) => text),
  readingsLead,
  ...readings.map(({ text }) => single(text)),
  single(china.text),
  readingsText,
  ...events.map(({ text }) => text),
  method,
  ...unconfirmed.list.map(single),
  retellingText,
  ...retelling.map(({ record }) => record),
];

const wordsOf = (sentence: Sentence): number =>
  ("own" in sentence ? sentence.own : sentence[0]).split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))
    .length;

export const mainTextWords = mainText.flat().reduce((sum, sentence) => sum + wordsOf(sentence), 0);

/** How long the main text takes to read, in whole minutes. */
export const mainTextMinutes = Math.round(mainTextWords / PACE);
