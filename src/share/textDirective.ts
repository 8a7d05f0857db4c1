import { lang } from "../story/language.ts";
import { type Directive, find, type PageText, type Span } from "./pageText.ts";

/** No directive is longer than this, in letters of the address. */
export const DIRECTIVE_MOST = 500;

/** So many words stand in a link as they are; of more only the first and the last. */
const WHOLE = 10;
const ENDS = 5;

/** How many words go along, where fewer stand elsewhere as well: of the ends, or beside them. */
const MORE = [8, 12];
const AROUND = [1, 2, 3, 5, 8];
/** They stand within so many letters. */
const NEAR = 500;

/**
 * Every sign but letters and digits is escaped: dashes, commas and ampersands are the directive's own, and chats, Markdown and
 * mail programs take brackets, quotation marks and full stops for the end of an address.
 */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*._~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

let known: Intl.Segmenter | null = null;

/** How a browser parts words. Made once, and only when it is wanted: some browsers have none. */
function segmenter(): Intl.Segmenter {
  known ??= new Intl.Segmenter(lang, { granularity: "word" });
  return known;
}

/** The words of a block that a selection touches, as a browser parts them: in stretches, which marks part. */
function stretchesIn(page: PageText, block: Span, selected: Span): Span[][] {
  const marks = page.marks.filter(({ from, to }) => from < block.to && to > block.from);
  const stretches = new Map<number, Span[]>();
  const text = page.text.slice(block.from, block.to);
  for (const { segment, index, isWordLike } of segmenter().segment(text)) {
    const [from, to] = [block.from + index, block.from + index + segment.length];
    if (!isWordLike || to <= selected.from || from >= selected.to) continue;
    // A mark that stands right behind a word counts as its end: so do browsers.
    if (marks.some((mark) => from >= mark.from && to <= mark.to)) continue;
    const behind = marks.filter((mark) => mark.to <= from).length;
    stretches.set(behind, [...(stretches.get(behind) ?? []), { from, to }]);
  }
  return [...stretches.values()];
}

/** The first stretch of what is selected and the last one, which may be the same; null where no word is selected. */
function endsOf(page: PageText, selected: Span): { first: Span[]; last: Span[] } | null {
  const { text } = page;
  const blockAt = (at: number): Span => {
    const end = text.indexOf("\n", at);
    return { from: text.lastIndexOf("\n", at - 1) + 1, to: end < 0 ? text.length : end };
  };
  let begin = blockAt(selected.from);
  let own = stretchesIn(page, begin, selected);
  while (own.length === 0 && begin.to < selected.to) {
    begin = blockAt(begin.to + 1);
    own = stretchesIn(page, begin, selected);
  }
  const [first] = own;
  if (!first) return null;
  let end = blockAt(Math.max(begin.from, selected.to - 1));
  let last: Span[] | undefined;
  while (end.from > begin.from && !last) {
    last = stretchesIn(page, end, selected).at(-1);
    if (!last) end = blockAt(end.from - 1);
  }
  return { first, last: last ?? own.at(-1) ?? first };
}

/** Some words before a place (fewer than none), or behind it, in one block, and right beside it; undefined where there are none. */
function beside({ text }: PageText, at: number, words: number): string | undefined {
  const ahead = text.slice(at, at + NEAR).trimStart();
  const before = text.slice(Math.max(0, at - NEAR), at).trimEnd();
  const block = words > 0 ? ahead.split("\n")[0] : before.slice(before.lastIndexOf("\n") + 1);
  const parts = (block ?? "").split(" ").filter(Boolean);
  const said = (words > 0 ? parts.slice(0, words) : parts.slice(words)).join(" ");
  return /[\p{L}\p{N}]/u.test(said) ? said : undefined;
}

/** Writes a directive as it stands in an address. */
function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${escaped(prefix)}-`,
    escaped(start),
    end && escaped(end),
    suffix && `-${escaped(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(",")}`;
}

/** Reads one `text=…`: `prefix-,start,end,-suffix`. Throws a URIError where an escape is broken. */
export function directiveIn(text: string): Directive {
  const parts = text.split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  const [start = "", end] = parts;
  return {
    start: decodeURIComponent(start),
    ...(prefix && { prefix: decodeURIComponent(prefix) }),
    ...(end && { end: decodeURIComponent(end) }),
    ...(suffix && { suffix: decodeURIComponent(suffix) }),
  };
}

/** What stands before the first word of a block goes with it, as what stands behind the last: beside them is another block. */
function widened({ text }: PageText, { from, to }: Span): Span {
  const before = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? "";
  const behind = /^[^\p{L}\p{N}\n]*(?:$|\n)/u.exec(text.slice(to, to + 20))?.[0] ?? "";
  return { from: from - before.trimStart().length, to: to + behind.trimEnd().length };
}

/** The ways to name what is selected, the shortest first. */
function* waysTo(page: PageText, all: Span, first: Span[], last: Span[]): Generator<Directive> {
  const term = (from: number | undefined, to: number | undefined): string => page.text.slice(from, to);
  const isOne = first === last;
  const ends = (most: number): Directive => {
    // Of one stretch the first half and the second: they must not lie on each other.
    const count = isOne ? Math.min(most, Math.floor(first.length / 2)) : most;
    return {
      start: term(all.from, first.slice(0, count).at(-1)?.to),
      end: term(last.slice(-count)[0]?.from, all.to),
    };
  };
  const isWhole = isOne && first.length <= WHOLE;
  const own = isWhole ? { start: term(all.from, all.to) } : ends(ENDS);
  yield own;
  if (!isWhole) yield* MORE.map(ends);
  for (const around of AROUND) {
    const [prefix, suffix] = [beside(page, all.from, -around), beside(page, all.to, around)];
    if (prefix) yield { ...own, prefix };
    if (suffix) yield { ...own, suffix };
    if (prefix && suffix) yield { ...own, prefix, suffix };
  }
}

/**
 * `:~:text=…`, to stand behind an address, that leads to words of a page; null where none does that is short enough.
 * @param selected where they stand in the page's text; of a half word it leads to all
 */
export function directiveTo(page: PageText, selected: Span): string | null {
  if (!("Segmenter" in Intl)) return null;
  const ends = endsOf(page, selected);
  const [from, to] = [ends?.first[0]?.from, ends?.last.at(-1)?.to];
  if (!ends || from === undefined || to === undefined) return null;
  const all = widened(page, { from, to });
  for (const way of waysTo(page, all, ends.first, ends.last)) {
    const directive = written(way);
    if (directive.length > DIRECTIVE_MOST) continue;
    const found = find(page, way);
    if (found?.from === all.from && found.to === all.to) return directive;
  }
  return null;
}
