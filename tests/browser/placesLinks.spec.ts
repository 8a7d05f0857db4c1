import { expect, test } from "../support/page.ts";
import {
  chooseInBar,
  expectInUpperHalf,
  headingAt,
  nextFrame,
  openLive,
  pathOf,
  placeSaved,
  readToEnd,
  wheelTo,
} from "../support/reader.ts";
import { titleOf } from "../support/routes.ts";
import { PHONE } from "../support/viewports.ts";

test("choosing a chapter pushes its address and goes there", async ({ page }) => {
  await openLive(page, "/");
  const entries = await page.evaluate(() => history.length);
  for (const [i, path] of ["/concerns/", "/gifts/", "/aftermath/"].entries()) {
    await chooseInBar(page, page.locator(`.bar nav a[href$="${path.slice(1)}"]`));
    await expect(page).toHaveURL(path);
    await expect(page).toHaveTitle(titleOf(path));
    await expect(headingAt(page, path)).toBeFocused();
    await expectInUpperHalf(headingAt(page, path));
    await expect(page.locator(`.bar nav a[href$="${path.slice(1)}"]`)).toHaveAttribute(
      "aria-current",
      "true",
    );
    expect(await page.evaluate(() => history.length)).toBe(entries + i + 1);
    // It stays there: the part counts as read however short it is.
    await placeSaved(page);
    await expect(page).toHaveURL(path);
  }
  await chooseInBar(page, page.locator(".bar-story"));
  await expect(page).toHaveURL("/");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page).toHaveTitle(titleOf("/"));
});

test("on a phone the sheet leads to the last chapters, and closes behind the reader", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openLive(page, "/");
  await page.getByRole("button", { name: "More" }).click();
  const link = page.locator("#more a[href$='aftermath/']");
  await link.click();
  await expect(link).toBeHidden();
  await expect(page).toHaveURL("/aftermath/");
  await expect(headingAt(page, "/aftermath/")).toBeFocused();
  await expectInUpperHalf(headingAt(page, "/aftermath/"));
});

test("links in the words lead to their part, without a new page", async ({ page }) => {
  await openLive(page, "/");
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.locator("main nav a[href$='concerns/']").click();
  await expect(page).toHaveURL("/concerns/");
  await expect(headingAt(page, "/concerns/")).toBeFocused();
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("scrolling replaces the address and the title by those of the part being read", async ({ page }) => {
  await openLive(page, "/");
  const entries = await page.evaluate(() => history.length);
  for (const path of ["/gifts/glove/", "/itinerary/", "/concerns/", "/gifts/"]) {
    await wheelTo(page, headingAt(page, path));
    await expect.poll(() => pathOf(page)).toBe(path);
    await expect(page).toHaveTitle(titleOf(path));
    const chapter = path.split("/")[1];
    await expect(page.locator(`.bar nav a[href$="${chapter}/"]`)).toHaveAttribute("aria-current", "true");
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
});

test("going through the bar by keys does not move the page", async ({ page }) => {
  await openLive(page, "/gifts/glove/");
  await placeSaved(page);
  const before = await page.evaluate(() => scrollY);
  await page.locator(".bar-story").focus();
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press("Tab");
    await nextFrame(page);
  }
  expect(await page.evaluate(() => document.activeElement?.closest(".bar") !== null)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("a choice in the address goes along, anything else is dropped", async ({ page }) => {
  await openLive(page, "/?theme=dark&utm_source=somewhere");
  await chooseInBar(page, page.locator(".bar nav a[href$='gifts/']"));
  await expect(page).toHaveURL("/gifts/?theme=dark");
});

test("the skip link leads past the bar", async ({ page }) => {
  await openLive(page, "/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await nextFrame(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

for (const start of ["/", "/gifts/glove/", "/aftermath/"]) {
  test(`after all of the page has been read every link of ${start} still leads where it did`, async ({
    page,
  }) => {
    await openLive(page, start);
    const links = () =>
      page
        // The stepper of the journey follows the reader: its links lead on from where they are.
        .locator("main a[href]:not(.journey-stepper *), footer a[href], .bar a[href]")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const before = await links();
    expect(before.length).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, 0));
    await readToEnd(page);
    await expect.poll(() => pathOf(page)).not.toBe(start === "/aftermath/" ? "/" : start);
    expect(await links()).toEqual(before);
  });
}

test("links of each kind opened in a new tab after all has been read lead right", async ({
  page,
  context,
}) => {
  await openLive(page, "/");
  await readToEnd(page);
  await expect.poll(() => pathOf(page)).not.toBe("/");
  for (const link of [
    page.locator("main nav a[href$='gifts/']"),
    page.locator("main .marks a").last(),
    page.locator("main a[href$='sources/']").last(),
    page.locator(".bar nav a[href$='concerns/']"),
    page.locator(".bar-story"),
  ]) {
    const to = await link.evaluate((element: HTMLAnchorElement) => element.href);
    const opened = context.waitForEvent("page");
    await link.click({ modifiers: ["ControlOrMeta"] });
    const tab = await opened;
    await expect(tab).toHaveURL(to);
    await expect(tab).toHaveTitle(titleOf(new URL(to).pathname));
    await tab.close();
  }
});
