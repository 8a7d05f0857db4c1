import type { Locator, Page } from "@playwright/test";
import { concerns } from "../../src/story/concerns.ts";
import { expect, test } from "../support/page.ts";
import {
  expectInUpperHalf,
  headingAt,
  layOutEverything,
  openLive,
  openStill,
  partAt,
} from "../support/reader.ts";
import { PHONE } from "../support/viewports.ts";

const rowOf = (page: Page, id: string): Locator => partAt(page, `/concerns/${id}/`);
const fold = (page: Page, id: string): Locator => rowOf(page, id).locator(".panel-fold");
const colourOf = (target: Locator): Promise<string> =>
  target.evaluate((element) => getComputedStyle(element).color);
const runsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/**
 * A finger's tap on the middle of something. Playwright's own tap refuses the line of a row: its middle is a few px
 * below the summary, which a browser finds for a finger.
 */
async function tapOn(page: Page, target: Locator): Promise<void> {
  let middle = { x: 0, y: 0 };
  await expect
    .poll(async () => {
      const seen = await target.evaluate(async (element) => {
        element.scrollIntoView({ block: "center", behavior: "instant" });
        // Late fonts move it, and so do chapters above: they are laid out only when they come near.
        await document.fonts.ready;
        const places: { x: number; y: number; scrolled: number }[] = [];
        while (places.length < 10) {
          await new Promise(requestAnimationFrame);
          const { x, y, width, height } = element.getBoundingClientRect();
          places.push({ x: x + width / 2, y: y + height / 2, scrolled: scrollY });
        }
        return places;
      });
      middle = seen[0] ?? middle;
      return new Set(seen.map((place) => JSON.stringify(place))).size;
    })
    .toBe(1);
  await page.touchscreen.tap(middle.x, middle.y);
}

test("each address opens in place: rows and resolutions", async ({ page }) => {
  for (const path of ["/concerns/drones/", "/concerns/resolution-2270/"]) {
    await openLive(page, path);
    await expect(partAt(page, path).locator("details").first()).toHaveAttribute("open", "");
    await expectInUpperHalf(headingAt(page, path));
    await expect(page).toHaveURL(path);
  }
});

test("a gift leads to its rule, and the rule back to the gift", async ({ page }) => {
  await openLive(page, "/gifts/rifle-to-kim/");
  const gift = partAt(page, "/gifts/rifle-to-kim/");
  await gift.locator(".gift-text summary").click();
  await gift.getByRole("link", { name: "the UN embargo" }).click();
  await expect(page).toHaveURL("/concerns/rules/#rule-rifle");
  const entry = page.locator("[id='rule-rifle']");
  await expect(entry).toBeInViewport();
  await entry.getByRole("link", { name: "the rifle for Kim" }).click();
  await expect(page).toHaveURL("/gifts/rifle-to-kim/");
});

test("from the chapter to all that a capital said, to an objection, and back", async ({ page }) => {
  await openLive(page, "/concerns/");
  await page.getByRole("link", { name: "All that Washington said" }).click();
  await expect(page).toHaveURL("/concerns/washington/");
  await expect(page.getByRole("heading", { level: 1, name: "All that Washington said" })).toBeVisible();
  await page.getByRole("link", { name: "Satellite know-how" }).first().click();
  await expect(page).toHaveURL("/concerns/satellites/");
  await expect(fold(page, "satellites")).toHaveAttribute("open", "");
  await page.goBack();
  await expect(page).toHaveURL("/concerns/washington/");
  await page.getByRole("link", { name: "All that Seoul said" }).click();
  await expect(page).toHaveURL("/concerns/seoul/");
});

for (const [width, height] of [
  [320, 640],
  [768, 1024],
  [1440, 900],
] as const) {
  test(`at ${width} the pages of capitals and rules do not run sideways, and the bar stands at each entry`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of ["/concerns/washington/", "/concerns/seoul/", "/concerns/rules/"]) {
      await openStill(page, path);
      expect(await runsSideways(page), path).toBe(false);
      const bars = await page
        .locator(".bar-rule")
        .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).borderInlineStartWidth));
      expect(new Set(bars)).toEqual(new Set(["10px"]));
    }
  });

  test(`at ${width} the panel is a table, a row opens in place, and nothing runs sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openLive(page, "/concerns/");
    const table = page.getByRole("table", { name: "what might cross" });
    await expect(table.getByRole("columnheader")).toHaveCount(6);
    const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Satellite" }) });
    const seoul = row.getByText("Deep concern and regret");
    await (width < 768 ? expect(seoul).toBeHidden() : expect(seoul).toBeVisible());
    await fold(page, "satellites").locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(seoul).toBeVisible();
    await expect(row.getByRole("cell")).toHaveCount(5);
    await expect(fold(page, "satellites").getByRole("listitem")).toHaveText([
      "Washington 13 September",
      "Moscow 13 September",
      "Seoul 14 September",
    ]);
    await layOutEverything(page);
    expect(await runsSideways(page)).toBe(false);
  });
}

test("China's seat is ringed on request, in every chamber of the chapter", async ({ page }) => {
  await openLive(page, "/concerns/resolution-1718/");
  const rule = partAt(page, "/concerns/resolution-1718/");
  await expect(rule.locator(".council-ring")).toBeHidden();
  await page.locator(".china-choice summary").focus();
  await page.keyboard.press("Enter");
  await expect(rule.locator(".council-ring")).toBeVisible();
  await expect(page.getByText("The ringed seat: China")).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: PHONE });

  test("a tap on a row's name or line opens it, a tap on its number leads to the rule", async ({ page }) => {
    await openLive(page, "/concerns/");
    for (const { id } of concerns) {
      await tapOn(page, rowOf(page, id).locator(".panel-line"));
      await expect(fold(page, id)).toHaveAttribute("open", "");
    }
    const row = rowOf(page, "nuclear-and-missiles");
    await expect(row.locator(".panel-facts")).toBeVisible();
    await tapOn(page, row.locator("h3"));
    await expect(row.locator(".panel-facts")).toBeHidden();
    await row.locator(".panel-number").tap();
    await expect(page).toHaveURL("/concerns/resolution-1718/");
  });
});

test("an opened row draws its line and then its chamber, and with less motion nothing moves", async ({
  page,
}) => {
  for (const [reducedMotion, expected] of [
    ["no-preference", 2],
    ["reduce", 0],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await openLive(page, "/concerns/");
    await fold(page, "satellites").locator("summary").scrollIntoViewIfNeeded();
    // In one step: what moves is soon over, and no frame lies between the opening and the look at it.
    const moving = await fold(page, "satellites").evaluate((details: HTMLDetailsElement) => {
      details.open = true;
      return document
        .getAnimations()
        .filter((animation) => (animation as CSSAnimation).animationName === "set-out").length;
    });
    expect(moving).toBe(expected);
  }
});

test("the certainty filter dims what is claimed, in a row and on a capital's page, never a rule", async ({
  page,
}) => {
  await openLive(page, "/concerns/?certainty=confirmed");
  const given = await colourOf(headingAt(page, "/concerns/drones/"));
  expect(await colourOf(headingAt(page, "/concerns/shells/"))).not.toBe(given);
  expect(await colourOf(rowOf(page, "shells").locator(".panel-number"))).toBe(given);
  await openLive(page, "/concerns/washington/?certainty=confirmed");
  const claimed = page.locator(".panel-text > [data-line='dotted']").first();
  expect(await colourOf(claimed)).not.toBe(given);
  expect(await colourOf(page.locator(".behind-number").first())).toBe(given);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the panel is there in full, and rows open", async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto("/concerns/");
    await expect(rowOf(page, "shells").getByText("An arms deal")).toBeVisible();
    await fold(page, "shells").locator("summary").click();
    await expect(rowOf(page, "shells").getByText("Watching with concern")).toBeVisible();
  });

  test("so are the rules, and a link to one of them leads to it", async ({ page }) => {
    await page.goto("/concerns/rules/#rule-food");
    await expect(page.getByText("All vehicles are barred, and luxury cars")).toBeVisible();
    await expect(page.locator("[id='rule-food']")).toBeInViewport();
  });
});

test("on paper each row is open, and each statement is there", async ({ page }) => {
  await openLive(page, "/concerns/");
  await page.emulateMedia({ media: "print" });
  const statements = page.locator(".panel [data-speaker]");
  await expect(statements).toHaveCount(concerns.reduce((sum, { cells }) => sum + cells.length, 0));
  for (const statement of await statements.all()) await expect(statement).toBeVisible();
});

test("forced colours keep the bar of a row and of a list", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openLive(page, "/concerns/");
  const bar = await rowOf(page, "satellites")
    .locator(".panel-rule")
    .evaluate((element) => getComputedStyle(element, "::before").borderInlineStartWidth);
  expect(bar).toBe("10px");
  await openStill(page, "/concerns/seoul/");
  await expect(page.locator(".bar-rule").first()).toHaveCSS("border-inline-start-width", "10px");
});

for (const { width, rows } of [
  { width: 390, rows: [4, 4, 3] },
  { width: 820, rows: [6, 5] },
  { width: 1440, rows: [11] },
]) {
  test(`at ${width} of the eleven chambers none stands alone in its row`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, "/concerns/");
    await layOutEverything(page);
    const tops = await page
      .locator(".votes li:has(a .council)")
      .evaluateAll((all) => all.map((item) => Math.round(item.getBoundingClientRect().bottom)));
    const found = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    expect(found).toEqual(rows);
  });
}
