import type { Paragraph } from "../story/types.ts";

/** Story text without its markup: `[words](/path/)` and `*emphasis*` become plain words. */
export const plain = (text: string): string =>
  text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replaceAll("*", "");

/** The sentences of a paragraph, one after the other, without their markup. */
export const plainParagraph = (paragraph: Paragraph): string =>
  paragraph.map((sentence) => plain("own" in sentence ? sentence.own : sentence[0])).join(" ");
