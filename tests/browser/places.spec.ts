import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import {
  chooseInBar,
  expectInUpperHalf,
  headingAt,
  live,
  nextFrame,
  openLive,
  partAt,
  pathOf,
  placeSaved,
  readToEnd,
  topOf,
  wheelTo,
  wheelUntil,
} from "../support/reader.ts";
import { routes } from "../support/routes.ts";

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

/** How far a place that is come back to may be off, in px. */
const EXACT = 3;

const parts = routes.filter(({ kind, part }) => kind === "story" && part !== "");
const titleOf = (path: string): string =>
  routes.find((route) => route.path === path)?.title ?? "no such route";

/** Pages that open at a chapter, at its items, at something late on the page, and at the last thing there is. */
const deep = [
  "/gifts/glove/",
  "/itinerary/frigate/",
  "/concerns/resolution-1874/",
  "/context/",
  parts.at(-1)?.path ?? "",
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a page opened cold, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    for (const [name, viewport] of Object.entries({ phone, desk })) {
      test(`shows its part on a ${name}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        // Without scripts every page there is; with scripts, which take longer, some of each kind.
        test.setTimeout(60_000 + parts.length * 1_000);
        for (const path of javaScriptEnabled ? deep : parts.map((route) => route.path)) {
          await test.step(path, async () => {
            await page.goto(path);
            if (javaScriptEnabled) await live(page);
            await page.evaluate(() => document.fonts.ready);
            await expect(page).toHaveTitle(titleOf(path));
            // Without a script nothing holds the place while late fonts set the rooms above anew: it stays in view.
            if (javaScriptEnabled) await expectInUpperHalf(headingAt(page, path));
            else await expect(headingAt(page, path)).toBeInViewport();
            await expect(headingAt(page, path)).toBeFocused();
            expect(pathOf(page)).toBe(path);
          });
        }
      });
    }
  });
}

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
  await page.setViewportSize(phone);
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

for (const [name, viewport] of Object.entries({ phone, desk })) {
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

test("an old #address becomes the part's own", async ({ page }) => {
  for (const [asked, path] of [
    ["/#gifts", "/gifts/"],
    ["/#concerns/resolution-1874", "/concerns/resolution-1874/"],
    ["/gifts/?theme=dark#itinerary", "/itinerary/"],
  ] as const) {
    // A fragment alone would not load the page anew.
    await page.goto("about:blank");
    await page.goto(asked);
    await expect.poll(() => pathOf(page)).toBe(path);
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    await expectInUpperHalf(headingAt(page, path));
    await expect(page).toHaveTitle(titleOf(path));
  }
  expect(new URL(page.url()).search).toBe("?theme=dark");
});

test("a choice in the address goes along, anything else is dropped", async ({ page }) => {
  await openLive(page, "/?theme=dark&utm_source=somewhere");
  await chooseInBar(page, page.locator(".bar nav a[href$='gifts/']"));
  await expect(page).toHaveURL("/gifts/?theme=dark");
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

test("the skip link leads past the bar", async ({ page }) => {
  await openLive(page, "/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await nextFrame(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
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
