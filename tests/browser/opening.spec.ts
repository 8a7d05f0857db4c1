import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { nextFrame, openStill } from "../support/reader.ts";

const leftOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);

async function goDown(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
  await nextFrame(page);
}

test("with the scroll the rifles cross, the words stay, and at the top everything is as drawn", async ({
  page,
}) => {
  await openStill(page, "/");
  const [kim, putin, words] = [".emblem-to-kim", ".emblem-to-putin", ".opening-words"] as const;
  const lefts = () => Promise.all([kim, putin, words].map((selector) => leftOf(page, selector)));
  const [kimAt = 0, putinAt = 0, wordsAt = 0] = await lefts();
  await goDown(page, 400);
  const [kimNow, putinNow, wordsNow] = await lefts();
  expect(kimNow).toBeGreaterThan(kimAt + 20);
  expect(putinNow).toBeLessThan(putinAt - 20);
  expect(wordsNow).toBe(wordsAt);
  await goDown(page, 0);
  expect(await lefts()).toEqual([kimAt, putinAt, wordsAt]);
});

test("where the system asks for less motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStill(page, "/");
  const before = await leftOf(page, ".emblem-to-kim");
  await goDown(page, 400);
  expect(await leftOf(page, ".emblem-to-kim")).toBe(before);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("the rifles never make the page scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openStill(page, "/");
  for (const y of [0, 300, 600, 900]) {
    await goDown(page, y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});
