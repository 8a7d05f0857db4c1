import { expect, test } from "../support/page.ts";
import {
  chooseInBar,
  expectInUpperHalf,
  hashOf,
  headingAt,
  live,
  nextFrame,
  openLive,
  partAt,
  readToEnd,
  wheelTo,
} from "../support/reader.ts";
import { titleOf } from "../support/routes.ts";
import { expectSent } from "../support/share.ts";
import { PHONE } from "../support/viewports.ts";

test("choosing a chapter goes to its fragment, by the browser's own link; the bar says where one is", async ({
  page,
}) => {
  await openLive(page, "/");
  const entries = await page.evaluate(() => history.length);
  for (const [i, id] of ["concerns", "gifts", "aftermath"].entries()) {
    const link = page.locator(`.bar nav a[href="#${id}"]`);
    await chooseInBar(page, link);
    await expect(page).toHaveURL(`/#${id}`);
    await expect(page).toHaveTitle(titleOf(`/${id}/`));
    await expectInUpperHalf(headingAt(page, id));
    await expect(link).toHaveAttribute("aria-current", "true");
    expect(await page.evaluate(() => history.length)).toBe(entries + i + 1);
  }
  await page.goBack();
  await expect(page).toHaveURL("/#gifts");
  await expect(page).toHaveTitle(titleOf("/gifts/"));
  await expectInUpperHalf(headingAt(page, "gifts"));
  await chooseInBar(page, page.locator(".bar-story"));
  // At the top the address is the story's own, once the page rests.
  await expect(page).toHaveURL(/\/(#top)?$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test("once the reader scrolls, fragment, title and canonical address follow what is read; share data stay", async ({
  page,
}) => {
  await openLive(page, "/");
  const shared = () =>
    page.evaluate(() => [...document.querySelectorAll("meta[property^='og:']")].map((e) => e.outerHTML));
  const [entries, before] = [await page.evaluate(() => history.length), await shared()];
  for (const id of ["gifts/glove", "itinerary", "concerns", "gifts"]) {
    await wheelTo(page, id.includes("/") ? partAt(page, id) : headingAt(page, id));
    await expect.poll(() => hashOf(page)).toBe(`#${id}`);
    await expect(page).toHaveTitle(titleOf(`/${id}/`));
    await expectSent(page, `/${id}/`);
    await expect(page.locator(`.bar nav a[href="#${id.split("/")[0]}"]`)).toHaveAttribute(
      "aria-current",
      "true",
    );
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  expect(await shared()).toEqual(before);
  await page.mouse.wheel(0, -200_000);
  await expectSent(page, "/");
});

test("an address of a part of the story, or of a day, is sent as the page that has its card", async ({
  page,
}) => {
  for (const [path, sent] of [
    ["/", "/"],
    ["/#gifts/glove", "/gifts/glove/"],
    ["/#concerns", "/concerns/"],
    ["/#itinerary/day-13", "/itinerary/"],
    ["/gifts/#gifts/glove", "/gifts/glove/"],
    ["/sources/", "/sources/"],
  ] as const) {
    await openLive(page, path);
    await expectSent(page, sent);
  }
});

test("a day of the journey is followed, and its address opens it", async ({ page }) => {
  await openLive(page, "/#itinerary/day-13");
  await expect(partAt(page, "itinerary/day-13")).toBeInViewport();
  await expect(page.locator('.bar nav a[href="#itinerary"]')).toHaveAttribute("aria-current", "true");
  await page.mouse.move(700, 500);
  await wheelTo(page, partAt(page, "itinerary/day-15"));
  await expect.poll(() => hashOf(page)).toBe("#itinerary/day-15");
});

test("an address with a fragment, or with words, stays as it is until the reader scrolls", async ({
  page,
}) => {
  await openLive(page, "/gifts/?theme=dark&utm_source=somewhere#gifts/glove");
  await expect(partAt(page, "gifts/glove")).toBeInViewport();
  await nextFrame(page);
  expect(new URL(page.url()).search).toBe("?theme=dark&utm_source=somewhere");
  await expect(page).toHaveTitle(titleOf("/gifts/"));
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, -20_000);
  // What the page is about needs no fragment; what is not ours is dropped.
  await expect(page).toHaveURL("/gifts/?theme=dark");
});

test("reload, back and forward return to where the reader was", async ({ page }) => {
  await openLive(page, "/#gifts");
  await page.mouse.move(700, 500);
  await wheelTo(page, partAt(page, "gifts/glove"));
  await expect.poll(() => hashOf(page)).toBe("#gifts/glove");
  const [y, hash] = [await page.evaluate(() => scrollY), hashOf(page)];
  const expectThere = async (): Promise<void> => {
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThanOrEqual(3);
    await expect.poll(() => hashOf(page)).toBe(hash);
  };
  await page.reload();
  await live(page);
  await expectThere();
  await chooseInBar(page, page.locator('.bar nav a[href="#concerns"]'));
  await expectInUpperHalf(headingAt(page, "concerns"));
  await page.goBack();
  await expectThere();
  await page.goForward();
  await expectInUpperHalf(headingAt(page, "concerns"));
  await page.goBack();
  // Through another page.
  await page
    .locator(".know-links a")
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(/\/sources\/#claims/);
  await page.goBack();
  await live(page);
  await expectThere();
});

test("on a phone More leads to the last chapters, and closes behind the reader", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openLive(page, "/");
  await page.getByRole("button", { name: "More" }).click();
  const link = page.locator("#more a[href='#aftermath']");
  await link.click();
  await expect(link).toBeHidden();
  await expect(page).toHaveURL("/#aftermath");
  await expectInUpperHalf(headingAt(page, "aftermath"));
});

test("on a chapter's page the bar leads to the chapters' own pages, and a choice goes along", async ({
  page,
}) => {
  await openLive(page, "/gifts/?certainty=confirmed&utm_source=somewhere");
  await chooseInBar(page, page.locator(".bar nav a[href$='itinerary/']"));
  await expect(page).toHaveURL("/itinerary/?certainty=confirmed");
  await live(page);
  await expect(page.locator(".bar nav a[aria-current]")).toHaveText("Journey");
  await chooseInBar(page, page.locator(".bar-story"));
  await expect(page).toHaveURL("/?certainty=confirmed");
});

test("the skip link leads past the bar, and keys in the bar do not move the page", async ({ page }) => {
  await openLive(page, "/#gifts/glove");
  const before = await page.evaluate(() => scrollY);
  await page.locator(".bar-story").focus();
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press("Tab");
    await nextFrame(page);
  }
  expect(await page.evaluate(() => document.activeElement?.closest(".bar") !== null)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await nextFrame(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("after all of the page has been read every link still leads where it did", async ({ page }) => {
  for (const start of ["/", "/gifts/"]) {
    await openLive(page, start);
    const links = () =>
      page
        .locator("main a[href], footer a[href], .bar a[href]")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const before = await links();
    expect(before.length).toBeGreaterThan(30);
    await readToEnd(page);
    expect(await links()).toEqual(before);
  }
});
