import type { Page } from "@playwright/test";
import type { Route } from "../../src/routes.ts";
import { itinerary } from "../support/journey.ts";
import { expect, test } from "../support/page.ts";
import { nextFrame, openEverything, openLive, openStill } from "../support/reader.ts";
import { routes } from "../support/routes.ts";
import { textFaults } from "../support/texts.ts";

/*
 * Nothing that is written is cut off or lies on something else: in the site, and in the made-up edition, whose words are two
 * fifths longer. `playwright.config.ts` runs these tests with both, those of many pages with the longer words alone.
 */

const NARROW = { width: 320, height: 640 };
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 820, height: 1180 };
/** The narrowest that has the layout of a desk. */
const LAPTOP = { width: 1100, height: 800 };
const DESK = { width: 1440, height: 900 };

/** The faults of a page in windows of several sizes, each with the page and its width. */
async function faultsIn(page: Page, windows: (typeof DESK)[]): Promise<string[]> {
  const found: string[] = [];
  await openEverything(page);
  for (const window of windows) {
    await page.setViewportSize(window);
    await nextFrame(page);
    for (const fault of await textFaults(page))
      found.push(`${new URL(page.url()).pathname} at ${window.width} px: ${fault}`);
  }
  return found;
}

const itemParts = routes.filter(({ kind }) => kind === "item").map(({ part }) => part);
const chapters = routes.filter(({ kind }) => kind === "chapter").map(({ part }) => part);

/** The items of a chapter are laid out alike: of people every fourth is looked at, of the others every second. */
const passedOver = new Set(
  chapters.flatMap((chapter) =>
    itemParts
      .filter((part) => part.startsWith(`${chapter}/`) && part !== "context/readings")
      .filter((_, i) => i % (chapter === "context" ? 4 : 2) > 0),
  ),
);

/** Pages that are laid out alike, the windows they are looked at in, and whether with longer words alone. */
const groups: readonly [string, (route: Route) => boolean, (typeof DESK)[], longer?: boolean][] = [
  ["the story", ({ kind }) => kind === "story", [NARROW, PHONE, TABLET, LAPTOP, DESK]],
  ["chapters", ({ kind }) => kind === "chapter", [NARROW, PHONE, TABLET, LAPTOP, DESK]],
  ...chapters.map((chapter): (typeof groups)[number] => [
    `items of ${chapter}`,
    ({ kind, part }) => kind === "item" && part.startsWith(`${chapter}/`) && !passedOver.has(part),
    [NARROW, TABLET, LAPTOP],
    true,
  ]),
  [
    "ledger, data and the editors' page",
    ({ kind }) => ["ledger", "data", "editors"].includes(kind),
    [NARROW, TABLET, LAPTOP],
    true,
  ],
  // Embeds of items hold what the pages of items hold.
  [
    "figures in embeds",
    ({ kind, part }) => kind === "embed" && !itemParts.includes(part),
    [NARROW, TABLET],
    true,
  ],
];

for (const [name, holds, windows, longer] of groups)
  test(`texts have room: ${name}`, longer ? { tag: "@longer" } : {}, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const found: string[] = [];
    for (const { path } of routes.filter(holds)) {
      await openStill(page, path);
      found.push(...(await faultsIn(page, windows)));
    }
    expect(found).toEqual([]);
  });

test("texts have room: the sheet of an item, and what the bar opens", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const found: string[] = [];
  for (const window of [NARROW, LAPTOP]) {
    await page.setViewportSize(window);
    await openLive(page, "/gifts/");
    for (const id of await page.locator("[popover]").evaluateAll((all) => all.map((one) => one.id))) {
      await page.locator(`[id="${id}"]`).evaluate((one: HTMLElement) => one.showPopover());
      found.push(...(await faultsIn(page, [window])));
    }
    await page.keyboard.press("Escape");
    // Not by `openSheet`, which knows the site's own titles.
    await page.locator("main a[href$='gifts/glove/']:not([data-pass]):visible").first().click();
    await page.locator("dialog.item-sheet article.item").waitFor();
    found.push(...(await faultsIn(page, [window])));
  }
  expect(found).toEqual([]);
});

for (const window of [PHONE, DESK])
  test(`texts have room: the journey with its stage, at ${window.width} px`, { tag: "@longer" }, async ({
    page,
  }) => {
    await page.setViewportSize(window);
    await openLive(page, "/itinerary/");
    const found: string[] = [];
    for (const day of itinerary.days) {
      await itinerary.readDay(page, day);
      found.push(...(await faultsIn(page, [window])).map((fault) => `${day}: ${fault}`));
      found.push(...(await itinerary.faults(itinerary.map(page))).map((fault) => `${day}, map: ${fault}`));
    }
    expect(found).toEqual([]);
  });
