import { expect, type Locator, type Page } from "@playwright/test";
import { token } from "../../src/styles/token.ts";

/** A part of the story, from its path: "/gifts/glove/" is the element "gifts/glove". */
export const partAt = (page: Page, path: string): Locator =>
  page.locator(`[id="${path.replace(/^\/|\/$/g, "") || "top"}"]`);

/** What of a part takes the focus: its heading, or for the opening the part itself. */
export const headingAt = (page: Page, path: string): Locator =>
  path === "/" ? partAt(page, path) : partAt(page, path).locator("[tabindex='-1']").first();

export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** The page's own fragment: what is being read, as the address has it. */
export const hashOf = (page: Page): string => new URL(page.url()).hash;

/** Waits until the words are set in their own faces: what is measured before is another page. */
const facesSet = (page: Page): Promise<void> =>
  page.evaluate(() => document.fonts.ready.then(() => undefined));

/** Opens a page that no script of ours is waited for: an embed, a page without scripts, or one in which nothing moves. */
export async function openStill(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await facesSet(page);
}

/** Opens a page and waits until it answers to the reader. */
export async function openLive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await live(page);
}

/**
 * Waits until a page that has been loaded answers to the reader: where it has a bar, until React has taken that over and has
 * done what follows from it. The page of an item has none.
 */
export async function live(page: Page): Promise<void> {
  await page.waitForLoadState();
  await expect(page.locator("[data-island='bar']:not([data-mounted])")).toHaveCount(0);
  // A browser that draws nothing may never call itself idle: hence the limit.
  const rests = () =>
    page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2_000 })));
  await rests();
  await rests();
  await facesSet(page);
}

/** The px a heading stands from the top of the window. */
export const topOf = (target: Locator): Promise<number> =>
  target.evaluate((element) => element.getBoundingClientRect().top);

/** Expects that what a link leads to stands where a reader looks first: in the upper half of the window. */
export const expectInUpperHalf = (target: Locator): Promise<void> =>
  expect(async () => {
    const { top, high } = await target.evaluate((element) => ({
      top: element.getBoundingClientRect().top,
      high: innerHeight,
    }));
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(high / 2);
  }).toPass({ timeout: 5_000 });

/** Waits until nothing moves in time any more. What the scroll moves stands still. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const inTime = document.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    await Promise.allSettled(inTime.map(({ finished }) => finished));
  });

/** Lets the browser draw what it has been asked for. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Scrolls as a reader does, wheel turn by wheel turn, until a test of the page holds. */
async function wheelUntil(page: Page, step: number, done: () => Promise<boolean>): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 2, height / 2);
  await expect(async () => {
    await page.mouse.wheel(0, step);
    await nextFrame(page);
    expect(await done()).toBe(true);
  }).toPass({ timeout: 45_000, intervals: [0] });
}

/** Scrolls through the whole page, down to its foot. */
export const readToEnd = (page: Page): Promise<void> =>
  wheelUntil(page, 1_200, () =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2),
  );

/** Scrolls until a heading stands near the top of the window. */
export const wheelTo = (page: Page, heading: Locator): Promise<void> =>
  expect(async () => {
    const away = (await topOf(heading)) - 120;
    if (Math.abs(away) > 4) {
      await page.mouse.wheel(0, Math.max(-2_000, Math.min(2_000, away)));
      await nextFrame(page);
    }
    expect(Math.abs((await topOf(heading)) - 120)).toBeLessThan(30);
  }).toPass({ timeout: 30_000, intervals: [0, 50] });

/** The words that can be seen, wherever they are on the page; what is in closed details does not count. */
export const visibleWords = (page: Page): Promise<number> =>
  page.evaluate(() => {
    // Not innerText: that leaves out chapters that the browser has not laid out yet.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      // The labels of a drawing stand in the words beside it.
      if (parentElement?.closest("svg")) continue;
      if (!parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      words += textContent?.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    }
    return words;
  });

/** Opens what is closed: for what must hold of all the page at once. */
export const openEverything = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    await document.fonts.ready;
  });

/**
 * Chooses a link in the bar with the mouse, as a reader does: without the scrolling that Playwright's own click
 * brings along, which a bar that sticks does not need.
 */
export async function chooseInBar(page: Page, link: Locator): Promise<void> {
  const box = await link.boundingBox();
  if (!box) throw new Error("What is to be chosen cannot be seen");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The page's ground as browsers give it, `rgb(230, 236, 235)`. */
export const groundIn = (theme: "light" | "dark"): string =>
  `rgb(${token("ground", theme)
    .match(/[0-9a-f]{2}/g)
    ?.map((hex) => Number.parseInt(hex, 16))
    .join(", ")})`;
