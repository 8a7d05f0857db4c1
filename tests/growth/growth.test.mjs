/*
 * The rule by which the site grows, on what does not depend on the clock. A story of four times the items is built without
 * its cards and compressed copies, which are made file by file.
 */
import { expect, test } from "vitest";
import { buildGrown, pagesOf, textOf } from "./buildGrown.mjs";

const TIMES = 4;
const settings = { CARDS: "none", COMPRESSED: "none" };
const ours = buildGrown(1, settings).site;
const grown = buildGrown(TIMES, settings).site;
const before = pagesOf(ours);
const after = new Map(pagesOf(grown).map((page) => [page.path, page]));

test("there are as many times the items", () => {
  const items = (pages) => [...pages].filter(({ kind }) => kind === "item").length;
  expect(items(after.values())).toBe(TIMES * items(before));
});

test.each(["item", "embed"])("the page of an item does not grow: %s", (kind) => {
  const own = before.filter((page) => page.kind === kind);
  for (const what of ["bytes", "elements"]) {
    const sum = (pages) => pages.reduce((total, page) => total + page[what], 0);
    // Its neighbours have other names now; and what was the last of its kind has one more.
    expect(sum(own.map(({ path }) => after.get(path)))).toBeLessThanOrEqual(1.01 * sum(own));
    for (const { path, [what]: least } of own)
      expect(after.get(path)[what], `${what} of ${path}`).toBeLessThanOrEqual(1.12 * least);
  }
});

test("no page grows more than the number of items, nor does all that is written", () => {
  for (const { path, bytes, elements } of before) {
    const page = after.get(path);
    expect(page.bytes, `bytes of ${path}`).toBeLessThanOrEqual(TIMES * bytes);
    expect(page.elements, `elements of ${path}`).toBeLessThanOrEqual(TIMES * elements);
  }
  expect(textOf(grown)).toBeLessThanOrEqual(TIMES * textOf(ours));
});
