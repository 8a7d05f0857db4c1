/*
 * The browser's side of a link to words, by the specification (https://wicg.github.io/scroll-to-text-fragment/, "Finding ranges in
 * a document"), in as few words as it takes: a term lies in one block, letters are compared whatever their case, a word is
 * found whole, what comes before and behind stands right beside it.
 */

const BLOCKS =
  "address article aside blockquote body br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  );

/** The words of a page, a block a line. */
export function linesOf(root: Element): string {
  let text = "";
  const read = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue?.replace(/\s+/g, " ");
    if (!(node.nodeType === 1)) return;
    const name = (node as Element).localName;
    if (/^(script|style|noscript|title|defs|select|textarea|iframe)$/.test(name)) return;
    // Closed, so not shown: a browser's own style says so.
    if ((node as Element).matches("[popover], [hidden], dialog:not([open])")) return;
    const isBlock = BLOCKS.includes(name) || /^(text|svg)$/.test(name);
    if (isBlock) text += "\n";
    node.childNodes.forEach(read);
    if (isBlock) text += "\n";
  };
  read(root);
  return text
    .replace(/ *\n\s*/g, "\n")
    .replace(/ +/g, " ")
    .trim();
}

const isWordEnd = (text: string, at: number): boolean => !/[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));

/** Where a directive (`text=…`) leads to in the lines of a page; null where it leads nowhere. */
export function lookUp(lines: string, directive: string): { from: number; to: number } | null {
  const text = lines.toLowerCase();
  const parts = directive
    .replace(/^:~:text=/, "")
    .split(",")
    .map((part) => ({
      isPrefix: part.endsWith("-"),
      isSuffix: part.startsWith("-"),
      term: decodeURIComponent(part.replace(/^-|-$/g, "")).toLowerCase(),
    }));
  const prefix = parts.find(({ isPrefix }) => isPrefix)?.term ?? "";
  const suffix = parts.find(({ isSuffix }) => isSuffix)?.term ?? "";
  const [start = "", end] = parts.filter((part) => !part.isPrefix && !part.isSuffix).map(({ term }) => term);
  const pastSpace = (at: number): number => at + (/^\s*/.exec(text.slice(at, at + 5))?.[0].length ?? 0);
  for (let at = text.indexOf(prefix || start); at >= 0; at = text.indexOf(prefix || start, at + 1)) {
    if (!isWordEnd(text, at)) continue;
    const from = prefix ? pastSpace(at + prefix.length) : at;
    if (!text.startsWith(start, from)) continue;
    if (end === undefined) {
      const to = from + start.length;
      if (suffix ? text.startsWith(suffix, pastSpace(to)) : isWordEnd(text, to)) return { from, to };
      continue;
    }
    if (!isWordEnd(text, from + start.length)) continue;
    for (let last = text.indexOf(end, from + start.length); last >= 0; last = text.indexOf(end, last + 1)) {
      const to = last + end.length;
      const isEnd = suffix ? text.startsWith(suffix, pastSpace(to)) : isWordEnd(text, to);
      if (isWordEnd(text, last) && isEnd) return { from, to };
    }
    return null;
  }
  return null;
}
