import { quotation, withCaveat } from "../evidence/withCaveat.ts";
import type { Caveat } from "../page/item.ts";

/** Mail programs and browsers cut off a longer address. */
export const MAIL_MOST = 2_000;

/** With fewer letters of it a quotation says nothing. */
const LEAST = 80;

/** What is sent: a page of ours, or words of it. */
export type Sent = {
  /** As it leaves the page, with its certainty and the story's name. */
  title: string;
  /** As it leaves the page, with its caveat. */
  description: string;
  caveat: Caveat | null;
  quote?: SentQuote;
};

/** Words of a page; of a page that the browser has translated they are nobody's own. */
type SentQuote = { text: string; directive: string | null; translated: boolean };

/** What goes with a link, before title and address: the words that were selected, else what the page says of itself. */
export const wordsOf = ({ caveat, description, quote }: Sent): string =>
  quote ? withCaveat(caveat, quotation(quote.text, quote.translated)) : description;

/** The words, the title and the address, a line each. */
export const messageOf = (sent: Sent, address: string): string =>
  `${wordsOf(sent)}\n${sent.title}\n${address}`;

const mail = (sent: Sent, address: string): string =>
  `mailto:?subject=${encodeURIComponent(sent.title)}&body=${encodeURIComponent(messageOf(sent, address).replaceAll("\n", "\r\n"))}`;

/** A text cut to so many letters, at the end of a word. */
const cut = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters).replace(/\s*\S*$/, "")}…`;

/**
 * The address of a mail with the message, never longer than mail programs take: a long quotation is cut, and where the address
 * of the page is what is long, it loses what leads to the very words. Caveat, title and address are always whole.
 * @param address of the page, without a fragment
 */
export function mailAddress(sent: Sent, address: string): string {
  const { quote } = sent;
  const exact = address + (quote?.directive ? `#${quote.directive}` : "");
  if (!quote || mail(sent, exact).length <= MAIL_MOST) return mail(sent, exact);
  const shortened = (letters: number, to: string): string =>
    mail({ ...sent, quote: { ...quote, text: cut(quote.text, letters) } }, to);
  const to = shortened(LEAST, exact).length <= MAIL_MOST ? exact : address;
  let letters = Math.min(quote.text.length, MAIL_MOST);
  while (letters > 0 && shortened(letters, to).length > MAIL_MOST) letters -= LEAST / 4;
  return shortened(Math.max(letters, 0), to);
}
