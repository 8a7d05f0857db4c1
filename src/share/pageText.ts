/*
 * The words of a page as a browser searches them for the words of a link (WICG, Text Fragments, "Finding ranges in a document"):
 * block after block, without what is not shown, every space one space, whatever the case.
 */

/** Where words stand in the text of a page: from this letter on, up to that one. */
export type Span = { from: number; to: number };

/** The words of a link: the first and the last of what it leads to, and what stands before and behind them. */
export type Directive = { prefix?: string; start: string; end?: string; suffix?: string };

type Piece = { node: Text; from: number; afterSpace: boolean };

/** The text of a page, its blocks parted by line breaks. */
export type PageText = {
  /** As it is written. */
  text: string;
  /** The same, letter by letter, as it is compared. */
  folded: string;
  /** Every text in it, in order. */
  pieces: readonly Piece[];
  /** What is no word of the page's: the numbers of marks. */
  marks: readonly Span[];
};

/** What is never searched, whatever its style. */
const UNSEARCHED: ReadonlySet<string> = new Set(
  "script style noscript template select textarea iframe audio video object title defs".split(" "),
);

const oneSpace = (text: string): string => text.replace(/\s+/g, " ");

/** A text as it is compared, as long as it was: in lower case, without the accents of Latin letters. */
const fold = (text: string): string =>
  text
    .replace(/\P{ASCII}/gu, (sign) => {
      const plain = /\p{Script=Latin}/u.test(sign) ? sign.normalize("NFKD").slice(0, 1) : sign;
      const lower = plain.toLowerCase();
      return lower.length === sign.length ? lower : sign;
    })
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Looks up of each element whether it is shown, and the block that its text belongs to. */
function layout(): (element: Element) => Element | null {
  const blocks = new Map<Element, Element | null>();
  const blockOf = (element: Element): Element | null => {
    const known = blocks.get(element);
    if (known !== undefined) return known;
    const around = element.parentElement ? blockOf(element.parentElement) : element;
    const { display } = getComputedStyle(element);
    const isShown = around && display !== "none" && !UNSEARCHED.has(element.localName);
    // Each text of a drawing stands by itself.
    const isInline = /^(inline$|contents|ruby)/.test(display) && element.localName !== "text";
    const block = isShown ? (isInline ? around : element) : null;
    blocks.set(element, block);
    return block;
  };
  return blockOf;
}

/** Reads the words below an element as they are shown now. */
export function readPageText(root: Element): PageText {
  const blockOf = layout();
  const pieces: Piece[] = [];
  const marks: Span[] = [];
  let text = "";
  let last: Element | null = null;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element && node.localName === "br") last = null;
    const { parentElement } = node;
    if (!(node instanceof Text) || !parentElement) continue;
    const block = blockOf(parentElement);
    if (!block || getComputedStyle(parentElement).visibility === "hidden") continue;
    if (block !== last) text = text.trimEnd() && `${text.trimEnd()}\n`;
    last = block;
    const afterSpace = /(^|\s)$/.test(text);
    const from = text.length;
    pieces.push({ node, from, afterSpace });
    text += oneSpace(node.data).slice(afterSpace && /^\s/.test(node.data) ? 1 : 0);
    // Marks stand in static HTML.
    if (parentElement.closest(".mark")) marks.push({ from, to: text.length });
  }
  return { text, folded: fold(text), pieces, marks };
}

/** Where a point of the document stands in the text of a page; the end of the text where it stands behind all of it. */
export function placeOf({ text, pieces }: PageText, node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node);
  if (own) {
    const before = oneSpace(own.node.data.slice(0, offset));
    return own.from + before.length - (own.afterSpace && before.startsWith(" ") ? 1 : 0);
  }
  const point = document.createRange();
  point.setStart(node, offset);
  return pieces.find((piece) => point.comparePoint(piece.node, 0) >= 0)?.from ?? text.length;
}

/** The range of the document that words stand in. */
export function rangeOf({ pieces }: PageText, { from, to }: Span): Range {
  const range = document.createRange();
  const pointAt = (at: number): [Text, number] => {
    const piece = pieces.findLast((one) => one.from <= at) ?? (pieces[0] as Piece);
    const { data } = piece.node;
    // A space of the page may be several of the source; the first of a piece may be none of the page's.
    const sign = /\s+|\S/gy;
    sign.lastIndex = piece.afterSpace ? data.length - data.trimStart().length : 0;
    for (let left = at - piece.from; left > 0; left -= 1) sign.exec(data);
    return [piece.node, sign.lastIndex];
  };
  range.setStart(...pointAt(from));
  const [node, offset] = pointAt(to - 1);
  range.setEnd(node, Math.min(node.length, offset + 1));
  return range;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Whether a word may begin or end here: not between two letters. */
const isBound = ({ text }: PageText, at: number): boolean => !(isLetter(text[at - 1]) && isLetter(text[at]));

/** The next place, from a letter on, where a term stands as whole words; null where there is none. */
function next(page: PageText, term: string, from: number, endsWord: boolean): Span | null {
  for (let at = page.folded.indexOf(term, from); at >= 0; at = page.folded.indexOf(term, at + 1)) {
    const to = at + term.length;
    if (isBound(page, at) && (!endsWord || isBound(page, to))) return { from: at, to };
  }
  return null;
}

/** Whether a term stands right here, but for spaces and the end of a block. */
function follows({ folded, text }: PageText, term: string, at: number): number | null {
  let from = at;
  while (/\s/.test(text[from] ?? "")) from += 1;
  return folded.startsWith(term, from) ? from : null;
}

/** What a term is compared as. */
const termOf = (words: string | undefined): string => fold(oneSpace(words ?? "").trim());

/** The first place that a link's words lead to, as the specification finds it; null where there is none. */
export function find(page: PageText, directive: Directive): Span | null {
  const [prefix, start, end, suffix] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map(termOf) as [string, string, string, string];
  const isFollowed = (at: number): boolean => !suffix || follows(page, suffix, at) !== null;
  if (!start) return null;
  for (let from = 0; ; ) {
    const first = next(page, prefix || start, from, !prefix && (end !== "" || suffix === ""));
    if (!first) return null;
    from = first.from + 1;
    const at = prefix ? follows(page, start, first.to) : first.from;
    if (at === null) continue;
    const to = at + start.length;
    if (!end) {
      if (isFollowed(to) && (suffix !== "" || isBound(page, to))) return { from: at, to };
      continue;
    }
    let last = next(page, end, to, suffix === "");
    while (last && !isFollowed(last.to)) last = next(page, end, last.from + 1, suffix === "");
    return last && { from: at, to: last.to };
  }
}
