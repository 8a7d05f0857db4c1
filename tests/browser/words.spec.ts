import type { Page } from "@playwright/test";
import { minify } from "html-minifier-terser";
import { type DefaultTreeAdapterMap, parse, parseFragment, serialize } from "parse5";
import { expect, test } from "../support/page.ts";

/*
 * The words of a page are static HTML. Whatever is done to that HTML on its way, or in the reader's browser, no script of
 * ours may take a word away: controls may be dead at worst.
 */

const PAGES = ["/", "/itinerary/", "/sources/"];

/** The words of the page that are static HTML: those of the story, the ledger and the foot. */
const words = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main, footer")]
      .map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const island of copy.querySelectorAll("[data-island]")) island.remove();
        return copy.textContent;
      })
      .join(" ")
      .replace(/\s+/g, " "),
  );

/** The words of the bar. */
const barWords = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector(".bar")?.textContent?.replace(/\s+/g, " ") ?? "");

/** As a page translator does: each text gets a `<font>` of its own round it. */
const wrapTexts = (under: string): void => {
  const texts: Text[] = [];
  for (const root of document.querySelectorAll(under)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue?.trim() && !node.parentElement?.closest("style, script")) texts.push(node as Text);
    }
  }
  for (const text of texts) {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text.data);
  }
};

/** Answers the page itself with its HTML changed. */
const change = (
  page: Page,
  path: string,
  how: (html: string) => string | Promise<string>,
): Promise<unknown> =>
  page.route(
    (url) => url.pathname === path,
    async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: await how(await answer.text()) });
    },
  );

/** Waits until the bar and, where the page opens at it, the journey have been mounted, or have given up. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await expect(page.locator("[data-island='bar'][data-mounted]")).toBeAttached();
  if (page.url().includes("/itinerary/"))
    await expect(page.locator("[data-island='journey'][data-mounted]")).toBeAttached();
}

/** Uses the page: its choices, and the journey's switch and rail. Dead controls are allowed, exceptions are not. */
async function use(page: Page): Promise<void> {
  const key = page.locator(".bar-key");
  if ((await key.count()) > 0) {
    await key.click();
    await page.locator("#key label").last().click();
    await page.keyboard.press("Escape");
  }
  await page.locator(".bar-more").click();
  await page.locator("#more label").last().click();
  await page.keyboard.press("Escape");
  if (!page.url().includes("/itinerary/")) return;
  const journey = page.locator("[data-island='journey']");
  await journey.locator("label").first().click();
  await journey.locator("a").last().click();
  await expect(journey).toContainText("As it happened");
}

const unchanged = new Map<string, string>();

/** The words of a page as it is built. */
async function built(page: Page, path: string): Promise<string> {
  const known = unchanged.get(path);
  if (known) return known;
  await page.goto(path);
  const text = await words(page);
  unchanged.set(path, text);
  return text;
}

type Node = DefaultTreeAdapterMap["node"];

/** HTML in which something else stands first and last in the element of each React root. */
function insideRoots(html: string, edge: string): string {
  const page = parse(html);
  const visit = (node: Node): void => {
    if (!("childNodes" in node)) return;
    for (const child of node.childNodes) visit(child);
    if (!("attrs" in node) || !node.attrs.some(({ name }) => name === "data-island")) return;
    const [first, last] = [parseFragment(edge).childNodes, parseFragment(edge).childNodes];
    node.childNodes = [...first, ...node.childNodes, ...last];
  };
  visit(page);
  return serialize(page);
}

const tidied: Readonly<Record<string, (html: string) => string | Promise<string>>> = {
  "comments and white space are taken out": (html) =>
    minify(html, {
      removeComments: true,
      collapseWhitespace: true,
      conservativeCollapse: true,
      decodeEntities: true,
    }),
  "a line break stands at each edge of each root": (html) => insideRoots(html, "\n"),
  "an unknown element stands first and last": (html) => insideRoots(html, "<x-unknown></x-unknown>"),
};

for (const path of PAGES) {
  for (const [name, how] of Object.entries(tidied)) {
    test(`${path} keeps every word when ${name}`, async ({ page }) => {
      const before = await built(page, path);
      await change(page, path, how);
      await page.goto(path);
      await settled(page);
      await use(page);
      expect(await words(page)).toBe(before);
      expect(await barWords(page)).toContain("Objections");
    });
  }

  test(`${path} keeps every word when it is translated before our script`, async ({ page }) => {
    const before = await built(page, path);
    await page.addInitScript(`document.addEventListener("DOMContentLoaded", () => (${wrapTexts})("body"))`);
    await page.goto(path);
    await settled(page);
    await use(page);
    expect(await words(page)).toBe(before);
    expect(await barWords(page)).toContain("Objections");
  });

  test(`${path} keeps every word when it is translated after our script, and used`, async ({ page }) => {
    const before = await built(page, path);
    await page.goto(path);
    await settled(page);
    await page.evaluate(wrapTexts, "body");
    await use(page);
    expect(await words(page)).toBe(before);
    expect(await barWords(page)).toContain("Objections");
    await page.locator(".bar nav a[href$='concerns'], .bar nav a[href$='/concerns/']").click();
    await expect(page).toHaveURL(/concerns\/?(\?|#|$)/);
    // Once the page rests: its own first entry of the history must not pass for the way back.
    await settled(page);
    await page.goBack();
    await expect(page).not.toHaveURL(/concerns\/?(\?|#|$)/);
    await settled(page);
    expect((await words(page)).length).toBeGreaterThan(before.length / 2);
    await expect(page.locator("main")).not.toBeEmpty();
  });

  test(`${path} keeps every word when words of the bar are replaced`, async ({ page }) => {
    const before = await built(page, path);
    await page.goto(path);
    await settled(page);
    await page.evaluate(() => {
      for (const link of document.querySelectorAll(".bar a, .bar button")) link.textContent = "Ersetzt";
    });
    await use(page);
    expect(await words(page)).toBe(before);
  });
}
