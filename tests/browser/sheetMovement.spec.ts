import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { openLive } from "../support/reader.ts";
import { expectClosed, expectOpen, linkTo, openSheet, sheet } from "../support/sheet.ts";

const ITEM = "/gifts/glove/";

/** Notes what is carried from now on, and what the layout shifts. */
const watchMovement = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { carried: 0, shifted: 0 };
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element && node.matches(".item-sheet-carried")) seen.carried += 1;
    }).observe(document.body, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shifted += entry.value;
    }).observe({ type: "layout-shift" });
  });
const movementSeen = (page: Page): Promise<{ carried: number; shifted: number }> =>
  page.evaluate(() => (window as unknown as { seen: { carried: number; shifted: number } }).seen);

test("the object goes along, from its place into the sheet and back; nothing else moves", async ({
  page,
}) => {
  await openLive(page, "/");
  const object = page.locator("main [data-object='gifts/glove'] .drawing").first();
  await linkTo(page, ITEM).scrollIntoViewIfNeeded();
  await object.evaluate((drawing) => drawing.scrollIntoView({ block: "center" }));
  await watchMovement(page);
  await linkTo(page, ITEM).press("Enter");
  await expectOpen(page, ITEM);
  await expect(sheet(page).locator(".item-figure .drawing").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expectClosed(page, "/");
  await expect(object).toBeVisible();
  expect(await movementSeen(page)).toEqual({ carried: 2, shifted: 0 });
});

test("where less motion is wanted the sheet is simply there", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openLive(page, "/");
  await watchMovement(page);
  await openSheet(page, ITEM);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.keyboard.press("Escape");
  await expectClosed(page, "/");
  expect(await movementSeen(page)).toEqual({ carried: 0, shifted: 0 });
});
