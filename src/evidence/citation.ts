import { shareWords } from "@edition/share.ts";
import type { Caveat } from "../page/item.ts";
import { longDate, plainSpaces, quoted, yearFirst } from "../story/language.ts";
import { quotation, withCaveat } from "./withCaveat.ts";

/** What a citation is made of. */
export type Cited = {
  /** Its element id: the citation's key is made of it. */
  part: string;
  /** The part's title, with its certainty. */
  title: string;
  /** The story's name. */
  story: string;
  address: string;
  /** ISO date of the edition. */
  modified: string;
  /** ISO date on which the reader read it. */
  accessed: string;
  caveat: Caveat | null;
  /** The words that are cited, if not the part. */
  quote?: string;
  /** The browser has put those words in place of the page's own. */
  translated?: boolean;
};

export type CitationStyle = keyof typeof shareWords.styles;

/** BibTeX takes these for commands: https://www.bibtex.org/SpecialSymbols/ */
const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, (sign) => `\\${sign}`);

/** The words that are cited, with their caveat; "" where the part is. */
const said = ({ quote, translated, caveat }: Cited): string =>
  quote ? withCaveat(caveat, quotation(quote, translated)) : "";

/**
 * Cites a part, or words of it. Its certainty and its owner stand in every style: a citation is what travels furthest.
 */
export function cite(style: CitationStyle, of: Cited): string {
  const { part, title, story, address, modified, accessed, caveat, quote } = of;
  const words = said(of);
  const before = words && `${words} `;
  const { accessed: accessedOn, retrieved, from } = shareWords;
  const certainty = caveat && !quote ? ` [${caveat.text}]` : "";
  switch (style) {
    case "plain":
      return plainSpaces(
        `${before}${quoted(title)}${certainty}, ${story}, ${longDate(modified)}, ${address} (${accessedOn} ${longDate(accessed)})`,
      );
    case "apa":
      return `${before}${story}. (${yearFirst(modified)}). ${title}${certainty}. ${retrieved} ${yearFirst(accessed)}, ${from} ${address}`;
    case "bibtex":
      return [
        `@misc{rifle-${part.replace("/", "-")},`,
        `  title = {{${escaped(title)}}},`,
        `  howpublished = {${escaped(story)}},`,
        `  year = {${modified.slice(0, 4)}},`,
        `  url = {${address}},`,
        `  urldate = {${accessed}},`,
        ...(caveat || quote ? [`  note = {${escaped(words || (caveat?.text ?? ""))}},`] : []),
        "}",
      ].join("\n");
  }
}
