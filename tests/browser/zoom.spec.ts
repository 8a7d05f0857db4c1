import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { atRest, openEverything, openLive, openStill } from "../support/reader.ts";
import { openSheet, sheet } from "../support/sheet.ts";
import { textFaults } from "../support/texts.ts";

/*
 * Readers who make letters larger, or set them farther apart: nothing is cut off, lies on something else or scrolls sideways.
 * The whole page at 400 % stands in `access.spec.ts`, the sheet in `sheetFits.spec.ts`.
 */

const story = ["/", "/gifts/", "/itinerary/", "/concerns/", "/context/", "/aftermath/"];
const others = [
  ...["/sources/", "/data/", "/embed/", "/gifts/glove/", "/itinerary/vostochny/", "/concerns/shells/"],
  ...["/concerns/resolution-1874/", "/concerns/washington/", "/concerns/rules/", "/context/sergei-shoigu/"],
  ...["/context/readings/", "/aftermath/treaty/", "/embed/story/", "/embed/gifts/list/", "/embed/itinerary/"],
  ...["/embed/concerns/", "/embed/context/", "/embed/aftermath/months/", "/embed/gifts/glove/"],
];
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** The faults of pages, each in every window, after something has been done to how they are set. */
async function faultsOf(
  page: Page,
  paths: readonly string[],
  set: () => Promise<unknown> = async () => {},
): Promise<string[]> {
  const found: string[] = [];
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of paths) {
    await openStill(page, path);
    await set();
    await openEverything(page);
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      await atRest(page);
      for (const fault of await textFaults(page)) found.push(`${path} at ${window.width} px: ${fault}`);
    }
  }
  return found;
}

/** What a reader's own stylesheet says. */
const addStyles = (page: Page, css: string): Promise<unknown> =>
  page.evaluate((css) => {
    const own = new CSSStyleSheet();
    own.replaceSync(css);
    document.adoptedStyleSheets.push(own);
  }, css);

/** What a reader sets in the browser: its letters twice as large as they come. */
async function doubleLetters(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}

for (const [name, paths] of [
  ["the story and its chapters", story],
  ["all other kinds of page", others],
] as const) {
  test(`letters of twice the size have room: ${name}`, async ({ page }) => {
    await doubleLetters(page);
    expect(await faultsOf(page, paths)).toEqual([]);
    // They are twice as large, also where the width of the window has a say.
    await page.goto("/");
    const sizes = await page
      .locator(".opening-words > p, .two-minutes p, .fears p, .bar a")
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes.filter(Boolean))).toBeGreaterThan(16);
  });

  test(`the spacing that WCAG asks for has room: ${name}`, async ({ page }) => {
    const space = () =>
      addStyles(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
         p { margin-block-end: 2em !important }`,
      );
    // A numeral of the map and the name of its place are a drawing, which is not set anew.
    const found = (await faultsOf(page, paths, space)).filter((fault) => !/\(map-(?:day|name)\)/.test(fault));
    expect(found).toEqual([]);
  });
}

test("letters that are enlarged alone have room, while the layout stays that of the window: half as large again", async ({
  page,
}) => {
  const enlarge = () => addStyles(page, "html { font-size: 150% !important }");
  // The years of the votes keep their places.
  const found = (await faultsOf(page, story, enlarge)).filter((fault) => !/\(vote-strip\)/.test(fault));
  expect(found).toEqual([]);
});

test("a sheet and the share dialog have room for letters of twice the size", async ({ page }) => {
  await doubleLetters(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openLive(page, "/gifts/");
  await openSheet(page, "/gifts/glove/");
  expect(await textFaults(page)).toEqual([]);
  await sheet(page).locator("[data-pass='send']").click();
  await expect(page.getByRole("button", { name: "Copy the link" })).toBeVisible();
  expect(await textFaults(page)).toEqual([]);
});
