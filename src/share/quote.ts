import { weakest } from "../evidence/weakest.ts";
import { OPENING } from "../page/anchors.ts";
import type { Caveat } from "../page/item.ts";
import { pathOfHref } from "../page/site.ts";
import { placeOf, readPageText } from "./pageText.ts";
import { directiveTo } from "./textDirective.ts";
import { isTranslated } from "./translated.ts";

/** Where words can be quoted: in a page's own, and in an item's that lie above it as a sheet. */
const QUOTABLE = ":is(main, dialog .item)";

/** A mark belongs to the words before it in its block. */
const BLOCK = "p, li, dd, dt, td, th, blockquote, figcaption, summary, h1, h2, h3, h4";

/** Whether what stands at a node can be quoted. */
export const isQuotable = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest(QUOTABLE) != null;

/** Words that a reader has selected in the story. */
export type Quote = {
  /** Without the marks behind it. */
  text: string;
  /** What the page is about that they stand in: "gifts/glove", "top" for the story. */
  id: string;
  /** The ids of the claims that stand behind them. */
  claims: readonly string[];
  /** Who says them, where they stand beside a speaker's name; of several all, in the order of the page. */
  speaker: string | null;
  /** `:~:text=…`, to stand behind the address; null where it would lead elsewhere. */
  directive: string | null;
  /** The browser has put them in place of the page's own. */
  translated: boolean;
};

/** Whether a text is the number of a mark. */
const isMark = (text: Text): boolean => text.parentElement?.closest(".mark") != null;

const overlap = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

/** The claims behind what is selected: those of every mark whose words it touches. */
function claimsBehind(range: Range): string[] {
  const claims = new Set<string>();
  let block: Element | null = null;
  let before: Element | null = null;
  // All marks in order, since the words of one begin where the one before it in its block ends.
  for (const mark of document.querySelectorAll<HTMLAnchorElement>(`${QUOTABLE} .mark`)) {
    // The block that a browser lays out, whatever it is called.
    const own = mark.closest(BLOCK) ?? mark.parentElement;
    if (!own) continue;
    const words = document.createRange();
    words.selectNodeContents(own);
    if (before && own === block) words.setStartAfter(before);
    words.setEndBefore(mark);
    [block, before] = [own, mark];
    if (overlap(range, words)) claims.add(mark.hash.replace("#claim-", ""));
  }
  return [...claims];
}

/** Who says what is selected: the speakers of every quotation that it touches. */
function speakersOf(range: Range): string | null {
  const names = new Set<string>();
  // A quotation names its speaker on its own element.
  for (const quotation of document.querySelectorAll<HTMLElement>(`${QUOTABLE} [data-speaker]`)) {
    const whole = document.createRange();
    whole.selectNodeContents(quotation);
    if (overlap(range, whole)) names.add(quotation.dataset.speaker ?? "");
  }
  return [...names].filter(Boolean).join("; ") || null;
}

/** The pieces of text in a range, without the numbers of marks. */
function* textsIn(range: Range): Generator<{ node: Text; from: number; to: number }> {
  const texts = document.createNodeIterator(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (!range.intersectsNode(node) || isMark(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    yield { node, from, to };
  }
}

/**
 * A range cut down to the words in it: without a mark at either end, and without the beginning of the next paragraph,
 * where a browser lets a selection of a whole one end. As it is where there are no words.
 */
function wordsIn(range: Range): Range {
  const words = document.createRange();
  let begun = false;
  for (const { node, from, to } of textsIn(range)) {
    const text = node.data.slice(from, to);
    if (!text.trim()) continue;
    if (!begun) words.setStart(node, to - text.trimStart().length);
    words.setEnd(node, from + text.trimEnd().length);
    begun = true;
  }
  return begun ? words : range;
}

/** The text of a range as a reader reads it: without marks, in one line. */
const textOf = (range: Range): string =>
  [...textsIn(range)]
    .map(({ node, from, to }) => node.data.slice(from, to))
    .join("")
    .replace(/\s+/g, " ")
    // Half a sign, where a selection has parted one, stands in no address.
    .replace(/\p{Surrogate}/gu, "")
    .trim();

/** Of the caveats of several claims the weakest: what is quoted is as sure as the least sure of it. */
export function weakestOf(caveats: readonly Caveat[]): Caveat | null {
  const line = weakest(caveats.map((caveat) => caveat.line));
  return caveats.find((caveat) => caveat.line === line) ?? null;
}

/** The way to words on the page that they are quoted from: an item that lies above this one has a page of its own. */
function directiveOf(range: Range): string | null {
  const within = range.commonAncestorContainer;
  const around = within instanceof Element ? within : within.parentElement;
  // The words of a sheet are those of the item's own page.
  const page = readPageText(around?.closest("dialog .item") ?? document.body);
  const from = placeOf(page, range.startContainer, range.startOffset);
  return directiveTo(page, { from, to: placeOf(page, range.endContainer, range.endOffset) });
}

/** What is selected in the story's words, or null where that is nothing to quote. */
export function quoteOf(selection: Selection | null): Quote | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = wordsIn(selection.getRangeAt(0));
  if (!isQuotable(range.startContainer) || !isQuotable(range.endContainer)) return null;
  const text = textOf(range);
  // A word or two is looked up, not quoted.
  if (text.split(" ").length < 3) return null;
  const translated = isTranslated();
  return {
    text,
    id: pathOfHref(location.href)?.slice(1, -1) || OPENING,
    claims: claimsBehind(range),
    speaker: speakersOf(range),
    // The page that the link leads to has not been translated.
    directive: translated ? null : directiveOf(range),
    translated,
  };
}
