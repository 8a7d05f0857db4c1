import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { atRest } from "../support/reader.ts";

/** Where every element of the page's words stands. */
async function layoutOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  // A sheet that comes late may set something moving: what counts is where it ends.
  await atRest(page);
  return page.evaluate(() =>
    [...document.querySelectorAll("main *:not(svg *)")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, element.className, ...[x, y, width, height].map(Math.round)].join(" ");
    }),
  );
}

test("a page is laid out by the styles that stand in it: those that come later move nothing", async ({
  browser,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED/);
  const [whole, alone] = [await browser.newContext(), await browser.newContext()];
  await alone.route("**/*.css", (route) => route.abort());
  // Faces are optional in places: whether one comes in time is not what is asked here.
  for (const context of [whole, alone]) await context.route(/\.(js|woff2)$/, (route) => route.abort());
  const pages = [await whole.newPage(), await alone.newPage()] as const;
  for (const path of [
    "/gifts/",
    "/itinerary/",
    "/concerns/",
    "/gifts/glove/",
    "/itinerary/vostochny/",
    "/sources/",
  ]) {
    for (const page of pages) await page.goto(path);
    const [late, first] = [await layoutOf(pages[0]), await layoutOf(pages[1])];
    expect(first.length, path).toBeGreaterThan(50);
    expect(first, path).toEqual(late);
  }
  await whole.close();
  await alone.close();
});
