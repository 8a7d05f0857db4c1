import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { openLive } from "../support/reader.ts";
import { linkTo } from "../support/sheet.ts";

/** What moves while a page takes the place of the one before, from its first frame on; null: nothing does. */
const movingIn = (page: Page): Promise<string[] | null> =>
  page.evaluate(() => (window as unknown as { moving: Promise<string[] | null> }).moving);

/** The object of the page before, and of this one, in one place. */
const OBJECT = [
  "::view-transition-old(object)",
  "::view-transition-group(object)",
  "::view-transition-new(object)",
];

test.beforeEach(async ({ page, complaints }) => {
  await page.addInitScript(() => {
    const moving = new Promise((resolve) => {
      addEventListener("pagereveal", async ({ viewTransition }) => {
        await viewTransition?.ready;
        const pseudo = ({ effect }: Animation) => (effect as KeyframeEffect).pseudoElement;
        resolve(viewTransition && document.getAnimations().map(pseudo));
      });
    });
    Object.assign(window, { moving });
  });
  // The sheet does not come, so that the browser opens the page.
  complaints.allow(/ERR_FAILED/);
  await page.route("**/gifts/*/", (route) =>
    route.request().resourceType() === "fetch" ? route.abort() : route.continue(),
  );
});

test("an item opened as a page takes its object along, and hands it on to the next item", async ({
  page,
}) => {
  // A browser that paints a page before its object has come fades it in as a whole.
  await expect(async () => {
    await openLive(page, "/gifts/");
    await page.locator("[data-object='gifts/glove'] .drawing").scrollIntoViewIfNeeded();
    await linkTo(page, "/gifts/glove/").click();
    await page.waitForURL("/gifts/glove/");
    expect(await movingIn(page)).toEqual(expect.arrayContaining(OBJECT));
    await page.locator("a[rel='next']").click();
    await page.waitForURL("/gifts/cosmonaut-photographs/");
    expect(await movingIn(page)).toEqual(expect.arrayContaining(OBJECT));
  }).toPass();
});

test("where less motion is wanted it is simply there", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openLive(page, "/gifts/");
  await linkTo(page, "/gifts/glove/").click();
  await page.waitForURL("/gifts/glove/");
  expect(await movingIn(page)).toBeNull();
});
