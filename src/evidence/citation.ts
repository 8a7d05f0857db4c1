import { shareWords } from "@edition/share.ts";
import type { Caveat } from "../page/item.ts";
import { longDate, plainSpaces, quoted, yearFirst } from "../story/language.ts";
import { withCaveat } from "./withCaveat.ts";

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
  /** The words that are cited, between their marks, if not the part. */
  quote?: string;
};

export type CitationStyle = keyof typeof shareWords.styles;

/** BibTeX takes these for commands: https://www.bibtex.org/SpecialSymbols/ */
const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, (sign) => `\\${sign}`);

const said = (quote: string | undefined, caveat: Caveat | null): string =>
  quote ? `${withCaveat(caveat, quote)} ` : "";

/**
 * Cites a part, or words of it. Its certainty and its owner stand in every style: a citation is what travels furthest.
 */
export function cite(style: CitationStyle, of: Cited): string {
  const { part, title, story, address, modified, accessed, caveat, quote } = of;
  const { accessed: accessedOn, retrieved, from } = shareWords;
  const certainty = caveat && !quote ? ` [${caveat.text}]` : "";
  switch (style) {
    case "plain":
      return plainSpaces(
        `${said(quote, caveat)}${quoted(title)}${certainty}, ${story}, ${longDate(modified)}, ${address} (${accessedOn} ${longDate(accessed)})`,
      );
    case "apa":
      return `${said(quote, caveat)}${story}. (${yearFirst(modified)}). ${title}${certainty}. ${retrieved} ${yearFirst(accessed)}, ${from} ${address}`;
    case "bibtex":
      return [
        `@misc{rifle-${part.replace("/", "-")},`,
        `  title = {{${escaped(title)}}},`,
        `  howpublished = {${escaped(story)}},`,
        `  year = {${modified.slice(0, 4)}},`,
        `  url = {${address}},`,
        `  urldate = {${accessed}},`,
        ...(caveat || quote
          ? [`  note = {${escaped(quote ? withCaveat(caveat, quote) : (caveat?.text ?? ""))}},`]
          : []),
        "}",
      ].join("\n");
  }
}
