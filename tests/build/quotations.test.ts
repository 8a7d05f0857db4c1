// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { processTextFragmentDirective } from "text-fragments-polyfill/text-fragment-utils";
import { describe, expect, test } from "vitest";
import { type PageText, placeOf, readPageText, type Span } from "../../src/share/pageText.ts";
import { DIRECTIVE_MOST, directiveTo } from "../../src/share/textDirective.ts";
import { linesOf, lookUp } from "../support/textFragments.ts";
import { dice } from "../support/wildMessages.ts";

/** Shows a built page as the browser has it without styles. */
function show(path: string): void {
  // Not by dist.ts: what that imports makes fonts, which jsdom's own globals break.
  const html = readFileSync(`${process.env.OUT_DIR ?? "dist"}${path}index.html`, "utf8");
  document.documentElement.innerHTML = html.replace(/<(style|script)[\s\S]*?<\/\1>/g, "");
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Every text of the page's words that a reader may begin or end a selection in. */
function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (
      letters(node.data) &&
      !node.parentElement?.closest(".mark, title, noscript, svg, [hidden], [popover]")
    )
      texts.push(node);
  return texts;
}

const roll = dice(13_092_023);

type Selected = { begin: Text; from: number; end: Text; to: number };

/** A selection as a hand makes it: some words, some lines, sometimes half the page. No range: jsdom's take their time. */
function select(texts: readonly Text[]): Selected {
  const first = roll(texts.length);
  const far = [1, 1, 1, 3, 30, texts.length - first][roll(6)] ?? 1;
  const last = Math.min(texts.length - 1, first + roll(far));
  const [begin, end] = [texts[first] as Text, texts[last] as Text];
  const [one, other] = [roll(begin.length), 1 + roll(end.length)];
  return begin === end
    ? { begin, from: Math.min(one, other), end, to: Math.max(one, other) }
    : { begin, from: one, end, to: other };
}

const spanOf = (page: PageText, { begin, from, end, to }: Selected): Span => ({
  from: placeOf(page, begin, from),
  to: placeOf(page, end, to),
});

describe("10,000 selections, each with a link that leads back to it", () => {
  for (const [path, selections] of [
    ["/", 5_000],
    ["/context/", 2_000],
    ["/concerns/", 2_000],
    ["/gifts/glove/", 1_000],
  ] as const) {
    test(`${selections} on ${path}`, () => {
      show(path);
      const page = readPageText(document.body);
      const lines = linesOf(document.body);
      const texts = textsIn(document.querySelector("main") as Element);
      /** How many letters of the page stand before a place: the same however spaces are counted, and no mark has one. */
      const lettersBefore = (text: string) => {
        const counts = new Uint32Array(text.length + 1);
        for (let at = 0; at < text.length; at += 1)
          counts[at + 1] = (counts[at] ?? 0) + (/\p{L}/u.test(text[at] ?? "") ? 1 : 0);
        return counts;
      };
      const [own, found] = [lettersBefore(page.text), lettersBefore(lines)];
      expect(own.at(-1)).toBe(found.at(-1));
      let without = 0;
      let slowest = 0;
      for (let i = 0; i < selections; i += 1) {
        const selected = spanOf(page, select(texts));
        const words = letters(page.text.slice(selected.from, selected.to));
        if (!words) continue;
        const begun = performance.now();
        const directive = directiveTo(page, selected);
        slowest = Math.max(slowest, performance.now() - begun);
        if (!directive) {
          without += 1;
          continue;
        }
        expect(directive.length).toBeLessThanOrEqual(DIRECTIVE_MOST);
        expect(directive).toMatch(/^:~:text=(?:[a-zA-Z0-9]|%[0-9A-F]{2}|,|-,|,-)+$/);
        const back = lookUp(lines, directive);
        const said = `${directive} for “${page.text.slice(selected.from, selected.to).slice(0, 200)}”`;
        expect(back, said).not.toBeNull();
        // From the beginning of its first word to the end of its last.
        const before = (own[selected.from] ?? 0) - (found[back?.from ?? 0] ?? 0);
        const behind = (found[back?.to ?? 0] ?? 0) - (own[selected.to] ?? 0);
        expect(Math.min(before, behind), said).toBeGreaterThanOrEqual(0);
        expect(Math.max(before, behind), said).toBeLessThan(25);
      }
      // The same lines stand again and again in a list of sources: no words beside them tell them apart.
      expect(without / selections).toBeLessThan(0.12);
      expect(slowest).toBeLessThan(500);
    });
  }
});

test("the library that marks words where a browser does not finds the same", () => {
  show("/gifts/glove/");
  const page = readPageText(document.body);
  const texts = textsIn(document.querySelector("main") as Element);
  for (let i = 0; i < 20; i += 1) {
    const selected = spanOf(page, select(texts));
    const directive = directiveTo(page, selected);
    if (!directive) continue;
    const terms = directive.replace(":~:text=", "").split(",").map(decodeURIComponent);
    const prefix = terms[0]?.endsWith("-") ? terms.shift()?.slice(0, -1) : undefined;
    const suffix = terms.at(-1)?.startsWith("-") ? terms.pop()?.slice(1) : undefined;
    const [textStart = "", textEnd] = terms;
    const [found] = processTextFragmentDirective(
      { textStart, ...(textEnd && { textEnd }), ...(prefix && { prefix }), ...(suffix && { suffix }) },
      document,
      document.body,
    );
    expect(letters(`${found}`), directive).toContain(letters(page.text.slice(selected.from, selected.to)));
  }
});

test("all of a page is named by its first and its last words, at once", () => {
  show("/");
  const page = readPageText(document.body);
  const main = document.createRange();
  main.selectNodeContents(document.querySelector("main") as Element);
  const [from, to] = [
    placeOf(page, main.startContainer, main.startOffset),
    placeOf(page, main.endContainer, main.endOffset),
  ];
  const begun = performance.now();
  const directive = directiveTo(page, { from, to });
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(directive?.length).toBeLessThan(200);
});
