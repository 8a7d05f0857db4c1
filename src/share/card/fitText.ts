/** Text fitted to its place on a card, in the faces of the cards. */

import { type Box, balanced, type FittedText, fitted, type Widths } from "./textLayout.ts";
import { type Face, wordWidth } from "./typefaces.ts";

/** A text that stands by itself begins with a capital letter. */
export const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

/** How wide words are in a face. */
export const widthsIn =
  (face: Face): Widths =>
  (word) =>
    wordWidth(face, word);

/** A text as large as it fits into a box, in a face; the display face has capitals only. */
export const fit = (face: Face, text: string, box: Box): FittedText =>
  fitted(face === "display" ? text.toUpperCase() : text, box, widthsIn(face));

/** A text at one size, in as few lines as it takes. Throws where one word is wider than the lines, or there are more than `atMost`. */
export function broken(face: Face, text: string, size: number, width: number, atMost = 4): string[] {
  const lines = balanced(text, width / size, widthsIn(face));
  if (!lines || lines.length > atMost) throw new Error(`No room on a card for: ${text}`);
  return lines;
}
