import type { Page } from "@playwright/test";
import { chapterIds } from "../../src/story/facts/paths.ts";
import { expect, test } from "../support/page.ts";
import { nextFrame, openStill } from "../support/reader.ts";

/** The edges of the first element that a selector finds, px from the page's top left corner. */
const boxOf = (
  page: Page,
  selector: string,
): Promise<{ left: number; right: number; top: number; bottom: number }> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    });

for (const [width, height, bar] of [
  [360, 740, 56],
  [390, 844, 56],
  [820, 1180, 56],
  [1024, 768, 56],
  [1440, 900, 0],
  [1920, 1080, 0],
] as const) {
  test(`the first screen says it all, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openStill(page, "/");
    const [words, published, back, forth, again, down, next] = await Promise.all(
      [
        ".opening-words > p",
        ".opening-words > .kicker",
        ".opening-name span:last-child",
        ".opening-line",
        ".opening-line-back",
        ".opening-line-down",
        ".two-minutes-line",
      ].map((selector) => boxOf(page, selector)),
    );
    if (!words || !published || !back || !forth || !again || !down || !next)
      throw new Error("The opening lacks a part");
    // What happened, how sure that is, why it matters: all of it above the bar, and beside or below the name.
    expect(published.bottom).toBeLessThanOrEqual(height - bar);
    expect(words.right <= back.left + 1 || words.top >= back.bottom - 1).toBe(true);
    expect(back.right).toBeLessThanOrEqual(width);
    // The line comes from either edge, turns the corner and goes on in the next section at the same place.
    expect(forth.left).toBe(0);
    expect(again.right).toBe(width);
    expect([down.left, down.top]).toEqual([again.left, again.top]);
    expect([next.left, next.top]).toEqual([down.left, down.bottom]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test("the story in two minutes: the key first, each picture leads to its chapter, the line stops at the bar", async ({
  page,
}) => {
  for (const [width, lies] of [
    [320, false],
    [1440, true],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await openStill(page, "/");
    const key = await boxOf(page, ".line-key");
    expect(key.bottom).toBeLessThanOrEqual((await boxOf(page, ".two-minutes ol p")).top);
    const links = page.locator(".two-minutes ol > li > a");
    for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? "")))
      expect(chapterIds.map((id) => `#${id}`)).toContain(href);
    const line = await boxOf(page, ".told-fear .stretch");
    const { top, bottom } = await boxOf(page, ".told-fear");
    expect(line.right - line.left > line.bottom - line.top).toBe(lies);
    expect(line.top).toBeGreaterThanOrEqual(top);
    expect(line.bottom).toBeLessThanOrEqual(bottom);
    // A solid piece again at the drones; nothing after it.
    await expect(page.locator(".told-answer .stretch[data-kind='solid']")).toHaveCount(1);
    await expect(page.locator(":is(.told-since, .told-unknown) .stretch")).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test("with less motion nothing in the opening moves, and its lines stand complete", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStill(page, "/");
  const before = await boxOf(page, ".opening-gun");
  await page.evaluate(() => scrollTo({ top: 400, behavior: "instant" }));
  await nextFrame(page);
  expect(await boxOf(page, ".opening-gun")).toEqual(before);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("the end mirrors the opening, and the last thing there is the share row", async ({ page }) => {
  await openStill(page, "/");
  const names = page.locator(".close-name");
  await expect(names).toHaveText(["A rifle", "for a rifle"]);
  const close = await boxOf(page, ".close");
  const away = await boxOf(page, ".close-line");
  const back = await boxOf(page, ".close-line-back");
  expect([away.right, back.left]).toEqual([close.right, close.left]);
  expect(await page.locator(".close > :last-child").getAttribute("class")).toBe("pass-row");
  await expect(page.locator("main > section").last()).toContainClass("close");
});
