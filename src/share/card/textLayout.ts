/** Where lines of text break on a card, and how large a text can be. It knows no face: it is given the widths of words. */

/** How wide a word is in a face, in ems; for a space, how far it parts two words. */
export type Widths = (word: string) => number;

/** The pieces between which a line may break. A long word may break behind its hyphens. */
const piecesOf = (text: string): string[] =>
  text.split(" ").flatMap((word) => (word.length > 16 ? word.split(/(?<=-)/) : [word]));

/** Pieces as they stand in one line. */
const joined = (pieces: readonly string[]): string =>
  pieces.reduce((line, piece) => (line === "" || line.endsWith("-") ? line + piece : `${line} ${piece}`), "");

/** How wide a line is, in ems. */
export const widthOf = (line: string, widths: Widths): number =>
  line.split(" ").reduce((sum, word) => sum + widths(word), 0) + widths(" ") * (line.split(" ").length - 1);

/** Lines no wider than `most` ems, each as full as it can be; null where one word alone is wider. */
function filled(text: string, most: number, widths: Widths): string[] | null {
  const lines: string[][] = [];
  for (const piece of piecesOf(text)) {
    const last = lines.at(-1);
    if (last && widthOf(joined([...last, piece]), widths) <= most) last.push(piece);
    else if (widths(piece) <= most) lines.push([piece]);
    else return null;
  }
  return lines.map(joined);
}

/** As few lines as it takes within `most` ems, evened out, so that none stands alone with a word; or null. */
export function balanced(text: string, most: number, widths: Widths): string[] | null {
  let best = filled(text, most, widths);
  if (!best) return null;
  const count = best.length;
  for (let width = most; width > 0; width -= most / 60) {
    const lines = filled(text, width, widths);
    if (!lines || lines.length > count) return best;
    best = lines;
  }
  return best;
}

export type Box = {
  /** Pixels. */
  width: number;
  height: number;
  /** The largest and the smallest size that will do, pixels. */
  most: number;
  least: number;
  /** From line to line, in sizes. */
  leading: number;
};

export type FittedText = { lines: string[]; size: number };

/** A text as large as it fits into a box. Throws where it does not fit at its least: nothing is ever cut off. */
export function fitted(
  text: string,
  { width, height, most, least, leading }: Box,
  widths: Widths,
): FittedText {
  for (let size = most; size >= least; size -= 1) {
    const lines = balanced(text, width / size, widths);
    if (lines && (lines.length - 1) * leading * size + size * 0.7 <= height) return { lines, size };
  }
  throw new Error(`No room on a card for: ${text}`);
}
