import type { Route } from "../../src/routes.ts";
import { axeViolations, expectNoViolations } from "../support/axe.ts";
import { card, expectNoCard, faultsOfCards, marks, openCard } from "../support/card.ts";
import { embedKinds } from "../support/embeds.ts";
import { expect, test } from "../support/page.ts";
import { live, openLive, openStill } from "../support/reader.ts";
import { routes } from "../support/routes.ts";
import { openSheet, sheet } from "../support/sheet.ts";
import { PHONE } from "../support/viewports.ts";

const pathsOf = (...kinds: readonly Route["kind"][]): string[] =>
  routes.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);

// That every mark of every page has its evidence stands in `tests/build/evidence.test.ts`: of what is made alike a part is enough.
const inTurn = [
  ["the story, chapters and ledger", pathsOf("story", "chapter", "ledger", "data", "editors")],
  ["every fourth item", pathsOf("item").filter((_, i) => i % 4 === 0)],
  // Embeds have their pages' marks: a kind each is enough.
  ["embeds", embedKinds],
] as const;

for (const [name, of] of inTurn)
  test(`every mark opens a card that holds its claims: ${name}`, async ({ page }) => {
    let count = 0;
    for (const path of of) {
      await page.goto(path, { waitUntil: "domcontentloaded" });
      const { marks, faults } = await faultsOfCards(page);
      expect(faults, path).toEqual([]);
      count += marks;
    }
    expect(count).toBeGreaterThan(40);
  });

test.describe("a card", () => {
  test("opens by press, Enter and Space, and is closed by Escape, its button, a press outside and its mark; the focus comes back", async ({
    page,
  }) => {
    await openLive(page, "/gifts/");
    const mark = marks(page).nth(4);
    const ways = {
      Escape: () => page.keyboard.press("Escape"),
      "its button": () => card(page).getByRole("button", { name: "Close" }).click(),
      "its mark": () => mark.click(),
    };
    for (const [name, leave] of Object.entries(ways)) {
      await test.step(name, async () => {
        await openCard(page, mark);
        await expect(card(page)).toBeFocused();
        await leave();
        await expectNoCard(page);
        await expect(mark).toBeFocused();
      });
    }
    for (const key of ["Enter", "Space"]) {
      await page.keyboard.press(key);
      await expect(card(page)).toBeFocused();
      // What stands in it comes next, and then the page behind its mark.
      await page.keyboard.press("Tab");
      await expect(card(page).getByRole("button", { name: "Close" })).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(mark).toBeFocused();
    }
    await openCard(page, mark);
    await page.locator(".chapter-name").click();
    await expectNoCard(page);
  });

  test("is one at a time: another mark takes it over", async ({ page }) => {
    await openLive(page, "/gifts/");
    await openCard(page, marks(page).nth(1));
    const first = await card(page).textContent();
    await openCard(page, marks(page).nth(2));
    await expect(page.locator(".evidence-card")).toHaveCount(1);
    await expect(marks(page).nth(1)).toHaveAttribute("aria-expanded", "false");
    expect(await card(page).textContent()).not.toBe(first);
  });

  test("stands beside its paragraph in a wide window, joined to its mark, and marks its sentence", async ({
    page,
  }) => {
    await openLive(page, "/#itinerary/day-14");
    const mark = page.locator("[id='itinerary/day-14'] .mark").first();
    await openCard(page, mark);
    await expect(card(page)).toHaveAttribute("data-pinned", "end");
    const said = await page.evaluate(() =>
      [...(CSS.highlights.get("sentence") ?? [])].map((range) => range.toString().trim()),
    );
    expect(said).toEqual([expect.stringMatching(/^Unnamed sources [^.]*Khabarovsk\.$/)]);
    await page.keyboard.press("Escape");
    await expectNoCard(page);
    expect(await page.evaluate(() => CSS.highlights.has("sentence"))).toBe(false);
  });

  test("leads to its claim in the ledger, to the item, and with a modifier key the mark is a link", async ({
    page,
  }) => {
    await openLive(page, "/");
    const mark = page.locator("[id='gifts/glove'] .mark").first();
    const hash = await mark.evaluate((link: HTMLAnchorElement) => link.hash);
    await openCard(page, mark);
    await card(page).getByRole("link", { name: "All on this gift" }).click();
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet(page)).toBeHidden();
    const opened = page.context().waitForEvent("page");
    await mark.click({ modifiers: ["ControlOrMeta"] });
    await expect(await opened).toHaveURL(new RegExp(`/sources/${hash}$`));
    await expectNoCard(page);
    await openCard(page, mark);
    await card(page).getByRole("link", { name: "This claim in the ledger" }).first().click();
    await expect(page).toHaveURL(new RegExp(`/sources/${hash}$`));
  });

  test("says how many reports go back to one origin", async ({ page }) => {
    await openLive(page, "/gifts/glove/");
    await openCard(page, marks(page).first());
    await expect(card(page).getByText("4 reports, 1 origin: Dmitry Peskov, Kremlin spokesman")).toBeVisible();
  });

  test("opens above the sheet of an item; Escape closes the card first", async ({ page }) => {
    await openLive(page, "/");
    await openSheet(page, "/gifts/glove/");
    const mark = sheet(page).locator(".mark").nth(1);
    const address = page.url();
    await openCard(page, mark);
    await expect(card(page).getByRole("link").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expectNoCard(page);
    await expect(mark).toBeFocused();
    await expect(sheet(page)).toBeVisible();
    expect(page.url()).toBe(address);
  });

  test("of what does not come is the claim in the ledger", async ({ page, complaints }) => {
    complaints.allow(/net::ERR_FAILED/, /Failed to load resource/);
    for (const broken of ["**/evidence/*.json", "**/assets/openCard-*.js"]) {
      await page.route(broken, (route) => route.abort());
      await openLive(page, "/gifts/");
      await marks(page).first().click();
      await expect(page).toHaveURL(/\/sources\/#claim-/);
      await page.unroute(broken);
    }
  });

  test("has no fault that axe knows, in both themes", async ({ page }) => {
    await openLive(page, "/gifts/");
    await openCard(page, marks(page).nth(4));
    await expectNoViolations(page);
  });
});

test("without JavaScript a mark leads to its claim, and the claim to its sources", async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/concerns/`);
  const mark = marks(page).nth(3);
  const claim = (await mark.getAttribute("href"))?.split("#")[1];
  await mark.click();
  await expect(page).toHaveURL(`${origin}/sources/#${claim}`);
  await expect(page.locator(`[id="${claim}"]`)).toBeInViewport();
  const source = page.locator(`[id="${claim}"] a[href^="#source-"]`).first();
  const id = (await source.getAttribute("href"))?.slice(1);
  await source.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await context.close();
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("the card stands at the foot and never covers the sentence", async ({ page }) => {
    await openLive(page, "/");
    const all = await marks(page).count();
    for (let i = 0; i < all; i += 7) {
      const mark = marks(page).nth(i);
      if (!(await mark.isVisible())) continue;
      await mark.scrollIntoViewIfNeeded();
      await openCard(page, mark);
      const { covered, above, foot } = await card(page).evaluate((element) => {
        const box = element.getBoundingClientRect();
        const [sentence] = [...(CSS.highlights.get("sentence") ?? [])] as Range[];
        const rects = [...(sentence?.getClientRects() ?? [])].filter(({ width }) => width > 1);
        return {
          covered: rects.some(({ bottom }) => bottom > box.top + 1),
          above: rects.every(({ bottom }) => bottom < 0),
          foot: Math.round(innerHeight - box.bottom),
        };
      });
      expect({ covered, above, foot }, `mark ${i + 1}`).toEqual({ covered: false, above: false, foot: 0 });
      await page.keyboard.press("Escape");
      await expectNoCard(page);
    }
  });
});

test.describe("in somebody else's frame", () => {
  test("opens a card from the frame's own page, also in a sandbox, within the frame", async ({
    page,
    origin,
    complaints,
  }) => {
    const { withFramed } = await import("../support/hostPage.ts");
    await withFramed(
      { page, complaints },
      { src: `${origin}/embed/gifts/glove/`, sandbox: "allow-scripts" },
      async (frame) => {
        const mark = frame.locator("main a.mark").nth(1);
        await mark.click();
        const opened = frame.getByRole("dialog", { name: "Who says so" });
        await expect(opened.getByText("On record")).toBeVisible();
        const box = await opened.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        });
        expect(box).toBe(true);
        await page.keyboard.press("Escape");
        await expect(opened).toHaveCount(0);
        await expect(mark).toBeFocused();
        await mark.press("Space");
        await expect(opened).toBeVisible();
      },
    );
  });

  test("has no fault that axe knows", async ({ page }) => {
    await openStill(page, "/embed/gifts/");
    await openCard(page, marks(page).first());
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("a card that was open is gone when the reader comes back", async ({ page }) => {
  await openLive(page, "/gifts/");
  await openCard(page, marks(page).first());
  await page.reload();
  await live(page);
  await expectNoCard(page);
});
