import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import {
  chooseInBar,
  headingAt,
  live,
  openLive,
  partAt,
  pathOf,
  placeSaved,
  topOf,
  wheelUntil,
} from "../support/reader.ts";
import { titleOf } from "../support/routes.ts";
import { DESK, PHONE } from "../support/viewports.ts";

/** How far a place that is come back to may be off, in px. */
const EXACT = 3;

/** What is being read, and where it stands: to be found again later. */
async function place(page: Page): Promise<{ path: string; top: number }> {
  await placeSaved(page);
  const [id, top] = await page.evaluate(() => history.state.at as [string, number]);
  return { path: id === "top" ? "/" : `/${id}/`, top };
}

/** Follows the first mark to the ledger, and comes back. */
async function throughLedger(page: Page): Promise<void> {
  await page
    .locator("main .marks a")
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(/\/sources\/#claim-/);
  await page.goBack();
  await live(page);
}

async function expectAt(page: Page, { path, top }: { path: string; top: number }): Promise<void> {
  await expect.poll(async () => Math.abs((await topOf(partAt(page, path))) - top)).toBeLessThanOrEqual(EXACT);
  await expect.poll(() => pathOf(page)).toBe(path);
}

for (const [name, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
  test(`back, forward, reload and the way back from the ledger restore the place on a ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openLive(page, "/concerns/");
    await page.mouse.move(viewport.width / 2, viewport.height / 2);
    await page.mouse.wheel(0, 1_700);
    await expect.poll(() => topOf(headingAt(page, "/concerns/"))).toBeLessThan(-1_000);
    const inConcerns = await place(page);

    await chooseInBar(page, page.locator(".bar nav a[href$='itinerary/']"));
    await expect(headingAt(page, "/itinerary/")).toBeFocused();
    await page.mouse.wheel(0, 640);
    await expect.poll(() => topOf(headingAt(page, "/itinerary/"))).toBeLessThan(-400);
    const inItinerary = await place(page);

    await page.goBack();
    await expectAt(page, inConcerns);
    await expect(page).toHaveTitle(titleOf(inConcerns.path));
    await page.goForward();
    await expectAt(page, inItinerary);

    await page.reload();
    await live(page);
    await expectAt(page, inItinerary);

    await throughLedger(page);
    await expectAt(page, inItinerary);
    await page.goBack();
    await expectAt(page, inConcerns);
  });
}

test("a reader who chooses something while still scrolling comes back to where they were", async ({
  page,
}) => {
  await openLive(page, "/gifts/");
  await placeSaved(page);
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 350);
  await expect.poll(() => topOf(headingAt(page, "/gifts/"))).toBeLessThan(-100);
  const before = await topOf(partAt(page, "/gifts/"));
  await chooseInBar(page, page.locator(".bar nav a[href$='aftermath/']"));
  await expect(headingAt(page, "/aftermath/")).toBeFocused();
  await page.goBack();
  await expect
    .poll(async () => Math.abs((await topOf(partAt(page, "/gifts/"))) - before))
    .toBeLessThanOrEqual(EXACT);
});

test("a choice keeps the place: the way back from the ledger leads to it", async ({ page }) => {
  await openLive(page, "/gifts/");
  await placeSaved(page);
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => topOf(headingAt(page, "/gifts/"))).toBeLessThan(-400);
  const before = await place(page);
  await page.locator("#key input[value='announced']").evaluate((radio: HTMLInputElement) => radio.click());
  await expect(page).toHaveURL(/\?certainty=announced$/);
  await throughLedger(page);
  await expectAt(page, before);
});

test("below the last part the place is kept as well: the ledger's link leads back to where it stands", async ({
  page,
}) => {
  await openLive(page, "/");
  await page.keyboard.press("End");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(5_000);
  const link = page.locator("main a[href$='sources/']").last();
  await link.scrollIntoViewIfNeeded();
  await placeSaved(page);
  const before = await topOf(link);
  await link.click();
  await expect(page).toHaveURL("/sources/");
  await page.goBack();
  await live(page);
  await expect.poll(async () => Math.abs((await topOf(link)) - before)).toBeLessThanOrEqual(EXACT);
  await wheelUntil(page, -3_000, () => page.evaluate(() => scrollY === 0));
  await expect.poll(() => pathOf(page)).toBe("/");
});
