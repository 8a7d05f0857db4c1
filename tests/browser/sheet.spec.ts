import type { Page } from "@playwright/test";
import { card, openCard } from "../support/card.ts";
import { expect, test } from "../support/page.ts";
import { live, openLive, partAt } from "../support/reader.ts";
import { titleOf } from "../support/routes.ts";
import { expectClosed, expectOpen, linkTo, openSheet, sheet } from "../support/sheet.ts";
import { PHONE } from "../support/viewports.ts";

const ITEM = "/gifts/glove/";

const placeOf = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const entriesOf = (page: Page): Promise<number> => page.evaluate(() => history.length);

test("an item comes above the story with its own address; every way out leads back to the very place", async ({
  page,
}) => {
  await openLive(page, "/");
  await page.evaluate(() => Object.assign(window, { same: true }));
  await linkTo(page, ITEM).scrollIntoViewIfNeeded();
  const [place, entries] = [await placeOf(page), await entriesOf(page)];
  const ways = {
    Escape: () => page.keyboard.press("Escape"),
    back: () => page.goBack(),
    "its button": () => sheet(page).getByRole("button", { name: "Close" }).click(),
    "a press beside it": () => page.mouse.click(200, 500),
  };
  for (const [name, leave] of Object.entries(ways)) {
    await test.step(name, async () => {
      const link = await openSheet(page, ITEM);
      expect(await entriesOf(page)).toBe(entries + 1);
      expect(await placeOf(page)).toBe(place);
      await expect(sheet(page).getByRole("heading", { level: 1 })).toBeFocused();
      await expect(sheet(page)).toHaveAccessibleName(/\w/);
      await leave();
      await expectClosed(page, "/");
      expect(await placeOf(page)).toBe(place);
      await expect(link).toBeFocused();
    });
  }
  await page.goForward();
  await expectOpen(page, ITEM);
  await page.goBack();
  await expectClosed(page, "/");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("next, previous and other items change the sheet; closing it leads back over all of them", async ({
  page,
}) => {
  await openLive(page, "/");
  const link = await openSheet(page, ITEM);
  const place = await placeOf(page);
  const next = sheet(page).locator("[rel='next']");
  const path = await next.evaluate((to: HTMLAnchorElement) => to.pathname);
  await sheet(page)
    .locator(".item-sheet-panel")
    .evaluate((panel) => panel.scrollTo(0, 400));
  await next.click();
  await expectOpen(page, path);
  expect(
    await sheet(page)
      .locator(".item-sheet-panel")
      .evaluate((panel) => panel.scrollTop),
  ).toBe(0);
  await sheet(page).locator("[rel='prev']").click();
  await expectOpen(page, ITEM);
  await page.goBack();
  await expectOpen(page, path);
  await page.goForward();
  await expectOpen(page, ITEM);
  await page.keyboard.press("Escape");
  await expectClosed(page, "/");
  expect(await placeOf(page)).toBe(place);
  await expect(link).toBeFocused();
});

test("who closes it in the moment in which another item's address comes is back on the page, over both", async ({
  page,
}) => {
  await openLive(page, "/gifts/");
  await openSheet(page, "/gifts/glove/");
  await page.evaluate(() => {
    const push = history.pushState;
    history.pushState = (...entry) => {
      history.pushState = push;
      history.pushState(...entry);
      // React has not drawn it yet.
      document.querySelector("dialog[open]")?.dispatchEvent(new Event("cancel", { cancelable: true }));
    };
  });
  await sheet(page).locator("[rel='next']").click();
  await expectClosed(page, "/gifts/");
});

test("by keyboard alone: the focus goes in, stays in, and comes back; the story is inert and does not scroll", async ({
  page,
}) => {
  await openLive(page, "/");
  const link = linkTo(page, ITEM);
  await link.focus();
  await page.keyboard.press("Enter");
  await expectOpen(page, ITEM);
  const place = await placeOf(page);
  const outside: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { activeElement: at } = document;
      return !at || at === document.body || at.closest("dialog") ? null : at.outerHTML.slice(0, 80);
    });
    if (at) outside.push(at);
  }
  expect(outside).toEqual([]);
  await page.mouse.move(100, 400);
  await page.mouse.wheel(0, 900);
  await sheet(page).getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expectClosed(page, "/");
  expect(await placeOf(page)).toBe(place);
  await expect(link).toBeFocused();
});

test("a reload gives the item's own page; from there the history leads to the story and into the sheet again", async ({
  page,
}) => {
  await openLive(page, "/");
  await page.mouse.wheel(0, 10);
  await openSheet(page, ITEM);
  await page.reload();
  await live(page);
  await expect(page.locator("main article.item")).toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.locator(".bar")).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(".bar")).toBeVisible();
  await expect(page).toHaveURL((url) => url.pathname === "/");
  await live(page);
  await page.goForward();
  await expectOpen(page, ITEM);
  await page.goBack();
  await expectClosed(page, "/");
});

test("a new tab has the page itself, which leads to the item's place in the story", async ({
  page,
  context,
}) => {
  await openLive(page, "/");
  const opened = context.waitForEvent("page");
  await linkTo(page, ITEM).click({ modifiers: ["ControlOrMeta"] });
  const tab = await opened;
  await expect(tab).toHaveURL(ITEM);
  await expect(tab).toHaveTitle(titleOf(ITEM));
  await expect(sheet(page)).toHaveCount(0);
  const back = tab.locator(".item-back");
  const place = new URL(await back.evaluate((link: HTMLAnchorElement) => link.href)).hash.slice(1);
  await back.click();
  await expect(tab).toHaveURL(`/#${place}`);
  await expect(partAt(tab, place)).toBeInViewport();
});

test("in the sheet the way to the whole story closes it, at the item's place", async ({ page }) => {
  await openLive(page, "/");
  await openSheet(page, ITEM);
  await sheet(page).getByRole("link", { name: "Back to the story, at this place" }).click();
  await expectClosed(page, "/");
  await expect(page).toHaveURL(/#gifts\/glove$/);
  await expect(partAt(page, ITEM)).toBeInViewport();
});

test("a chapter's page has sheets as well; what was chosen goes along, to the ledger as well", async ({
  page,
}) => {
  await openLive(page, "/gifts/?certainty=confirmed");
  await openSheet(page, ITEM);
  expect(new URL(page.url()).search).toBe("?certainty=confirmed");
  expect(await page.evaluate(() => document.documentElement.dataset.certainty)).toBe("confirmed");
  await page.keyboard.press("Escape");
  await expectClosed(page, "/gifts/");
  expect(new URL(page.url()).search).toBe("?certainty=confirmed");
  await openSheet(page, ITEM);
  await openCard(page, sheet(page).locator("a.mark").first());
  await card(page).getByRole("link", { name: "This claim in the ledger" }).first().click();
  await expect(page).toHaveURL(/\/sources\/(\?certainty=confirmed)?#claim-/);
});

test("what cannot be fetched is a plain link", async ({ page, complaints }) => {
  complaints.allow(/net::ERR_FAILED/, /Failed to load resource/, /Failed to fetch/);
  const wrong = {
    "its page does not come": { url: `**${ITEM}`, act: "abort" },
    "its page is another": { url: `**${ITEM}`, act: "foreign" },
    "the sheet's code does not come": { url: "**/assets/ItemSheet-*.js", act: "abort" },
  } as const;
  for (const [name, { url, act }] of Object.entries(wrong)) {
    await test.step(name, async () => {
      await page.route(url, async (route) => {
        const isPage = route.request().isNavigationRequest();
        if (isPage) await route.continue();
        else if (act === "abort") await route.abort();
        else await route.fulfill({ contentType: "text/html", body: "<p>Log in to this network" });
      });
      await openLive(page, "/");
      await linkTo(page, ITEM).click();
      await expect(page.locator("main#main > .item-page")).toBeVisible();
      await expect(page).toHaveURL(ITEM);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    });
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link to an item leads to its page, and that back to its place", async ({ page }) => {
    await page.goto("/");
    await linkTo(page, ITEM).click();
    await expect(page).toHaveURL(ITEM);
    await page.locator(".item-top a").click();
    await expect(page).toHaveURL("/#gifts/glove");
    await expect(partAt(page, ITEM)).toBeInViewport();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  /** Draws a finger down over the sheet. */
  async function draw(page: Page, by: number): Promise<void> {
    const touch = await page.context().newCDPSession(page);
    const at = (y: number) => ({ touchPoints: [{ x: 180, y }] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(200) });
    for (let y = 0; y <= by; y += 20)
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", ...at(200 + y) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  test("the sheet comes from the foot, and a finger draws it down again", async ({ page }) => {
    await openLive(page, "/");
    await openSheet(page, ITEM);
    const place = await placeOf(page);
    const box = await sheet(page).locator(".item-sheet-panel").boundingBox();
    expect(box?.width).toBe(PHONE.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(PHONE.height, 0);
    // Within the words a finger scrolls them.
    await sheet(page)
      .locator(".item-sheet-panel")
      .evaluate((panel) => panel.scrollTo(0, 300));
    await draw(page, 400);
    await expectOpen(page, ITEM);
    await sheet(page)
      .locator(".item-sheet-panel")
      .evaluate((panel) => panel.scrollTo(0, 0));
    await draw(page, 400);
    await expectClosed(page, "/");
    expect(await placeOf(page)).toBe(place);
  });
});
