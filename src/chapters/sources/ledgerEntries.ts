/** One claim of the ledger as it stands in the page. */
export type LedgerEntry = {
  claim: HTMLElement;
  /** The section that it stands in. */
  group: HTMLElement;
  chapter: string;
  /** The line that it carries; "" where it is our own. */
  line: string;
  speakers: readonly string[];
  publishers: readonly string[];
};

/** What the reader asks for; "" asks for everything. */
export type Narrowing = {
  words: string;
  chapter: string;
  line: string;
  speaker: string;
  publisher: string;
};

export const everything: Narrowing = { words: "", chapter: "", line: "", speaker: "", publisher: "" };

/** Asks for what is our own, which has no line. */
export const OURS = "ours";

/** In the order of the page: each group with its heading, then each claim with what is in it. */
const PARTS =
  ".ledger-claims, .ledger-claims > :is(h3, h4), .claim, .claim .line-mark, .claim-facts span, .claim-sources a";

const said = (element: Element): string => element.textContent.trim();

/** The claims as the page has them, which may have been translated on its way. */
export function readLedger(): LedgerEntry[] {
  const entries: (LedgerEntry & { speakers: string[]; publishers: string[] })[] = [];
  let group: HTMLElement | null = null;
  let chapter = "";
  // Claims are static HTML, which no component holds: `LedgerClaim` writes what is read here.
  for (const element of document.querySelectorAll<HTMLElement>(PARTS)) {
    const entry = entries.at(-1);
    if (element instanceof HTMLAnchorElement) entry?.publishers.push(said(element));
    else if (element.className.startsWith("ledger-claims")) group = element;
    else if (/^H\d$/.test(element.tagName)) chapter = said(element);
    else if (element.className === "claim" && group)
      entries.push({
        claim: element,
        group,
        chapter,
        line: OURS,
        speakers: [],
        publishers: [],
      });
    else if (entry && element.dataset.kind) entry.line = element.dataset.kind;
    else if (element.tagName === "SPAN") entry?.speakers.push(...said(element).split(/\s*;\s*/));
  }
  return entries;
}

/** A text as it is compared: without accents and capitals. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a claim is what the reader asks for: all the words, in any order, and each of the rest. */
export function isAskedFor(
  entry: LedgerEntry,
  { words, chapter, line, speaker, publisher }: Narrowing,
): boolean {
  if (chapter && entry.chapter !== chapter) return false;
  if (line && entry.line !== line) return false;
  if (speaker && !entry.speakers.includes(speaker)) return false;
  if (publisher && !entry.publishers.includes(publisher)) return false;
  const text = plain(entry.claim.textContent);
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
