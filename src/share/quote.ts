import { generateFragmentFromRange } from "text-fragments-polyfill/dist/fragment-generation-utils.js";
import { weakest } from "../evidence/weakest.ts";
import type { Caveat } from "../evidence/withCaveat.ts";

/** What stands together: a mark behind a statement speaks for the words up to the mark before it, or to this. */
const BLOCK = "p, li, dd, dt, td, th, blockquote, figcaption, summary, h1, h2, h3, h4";

/** Words that a reader has selected in the story. */
export type Quote = {
  /** Without the marks behind it. */
  text: string;
  /** The part that they stand in. */
  part: HTMLElement;
  /** The ids of the claims that stand behind them. */
  claims: readonly string[];
  /** Who says them, where they stand beside a speaker's name; of several all, in the order of the page. */
  speaker: string | null;
  /** `:~:text=…`, to stand behind the address of the part; null where it would lead elsewhere. */
  directive: string | null;
};

/** The words up to a mark: from the one before it in the same block, or from where the block begins. */
function stretchBefore(mark: Element): Range {
  const block = mark.closest(BLOCK) ?? mark.parentElement ?? mark;
  const marks = [...block.querySelectorAll("sup.marks")];
  const before = marks[marks.indexOf(mark) - 1];
  const range = document.createRange();
  range.selectNodeContents(block);
  if (before) range.setStartAfter(before);
  range.setEndBefore(mark);
  return range;
}

const overlap = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

/** The claims behind what is selected: those of every statement that it touches. */
function claimsBehind(range: Range, root: ParentNode): string[] {
  const ids = [...root.querySelectorAll("sup.marks")]
    .filter((mark) => overlap(range, stretchBefore(mark)))
    .flatMap((mark) => [...mark.querySelectorAll("a")].map((link) => link.hash.replace("#claim-", "")));
  return [...new Set(ids)];
}

/** Who says what is selected: the names that stand in every cell of the objections that it touches. */
function speakersOf(range: Range): string | null {
  const names = [...document.querySelectorAll("main [data-said]")]
    .filter((said) => {
      const whole = document.createRange();
      whole.selectNodeContents(said);
      // The same words stand in two tables; one of them is hidden. Older browsers cannot tell.
      return said.checkVisibility?.() !== false && overlap(range, whole);
    })
    // A cell with a date may be of the same class; the speaker is a paragraph, with the date behind a line break.
    .map((said) => said.querySelector("p.panel-who")?.firstChild?.textContent?.trim());
  return [...new Set(names)].filter(Boolean).join("; ") || null;
}

/**
 * A range cut down to the words in it: without a mark that it begins or ends with, and without the beginning of the next
 * paragraph, where a browser lets a selection of a whole one end. As it is where there are no words.
 */
function wordsIn(range: Range): Range {
  const words = document.createRange();
  const texts = document.createNodeIterator(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let begun = false;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (!range.intersectsNode(node) || node.parentElement?.closest("sup.marks")) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const text = node.data.slice(from, to);
    if (!text.trim()) continue;
    if (!begun) words.setStart(node, to - text.trimStart().length);
    words.setEnd(node, from + text.trimEnd().length);
    begun = true;
  }
  return begun ? words : range;
}

/** The text of a range as a reader reads it: without the numbers of marks, in one line. */
function textOf(range: Range): string {
  const copy = range.cloneContents();
  for (const mark of copy.querySelectorAll("sup.marks")) mark.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Of the caveats of several claims the weakest: what is quoted is as sure as the least sure of it. */
export function weakestOf(caveats: readonly Caveat[]): Caveat | null {
  const line = weakest(caveats.map((caveat) => caveat.line));
  return caveats.find((caveat) => caveat.line === line) ?? null;
}

/** Escapes for a text directive, whose dashes, commas and ampersands are its own (Text Fragments, "TextDirective"). */
const escaped = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

/** From so many letters on, a link names the first and the last words only. */
const LONG = 60;
const ENDS = 5;

/** The first and the last words of a long text, where the first stand nowhere else in the story. */
function shortened({ textStart, ...rest }: TextFragment): TextFragment {
  const words = textStart.split(" ");
  const first = words.slice(0, ENDS).join(" ");
  const page = (document.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ").toLowerCase();
  const alone = page.split(first).length === 2;
  if (rest.textEnd || textStart.length < LONG || words.length < 3 * ENDS || !alone)
    return { textStart, ...rest };
  return { textStart: first, textEnd: words.slice(-ENDS).join(" ") };
}

function directiveOf(range: Range): string | null {
  const { fragment } = generateFragmentFromRange(range.cloneRange());
  if (!fragment) return null;
  const { prefix, textStart, textEnd, suffix } = shortened(fragment);
  const parts = [
    prefix && `${escaped(prefix)}-`,
    escaped(textStart),
    textEnd && escaped(textEnd),
    suffix && `-${escaped(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(",")}`;
}

/** What is selected in the story's words, or null where that is nothing to quote. */
export function quoteOf(selection: Selection | null): Quote | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = wordsIn(selection.getRangeAt(0));
  const { startContainer, endContainer } = range;
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const end = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  const part = start?.closest<HTMLElement>("main [data-part]");
  if (!part || !end?.closest("main")) return null;
  const text = textOf(range);
  // A word or two is looked up, not quoted.
  if (text.split(" ").length < 3) return null;
  return {
    text,
    part,
    claims: claimsBehind(range, document),
    speaker: speakersOf(range),
    directive: directiveOf(range),
  };
}
