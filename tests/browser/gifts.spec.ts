import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { nextFrame, openLive, openStill, partAt } from "../support/reader.ts";

const PLATES = ["rifle-to-kim", "rifle-to-putin", "glove"] as const;

/** Scrolls until the line of a plate stands at a share of the window's height, from the top. */
async function bringLine(page: Page, id: string, share: number): Promise<void> {
  await partAt(page, `/gifts/${id}/`)
    .locator(".gift-crosses")
    .evaluate((line, at) => {
      scrollBy({ top: line.getBoundingClientRect().top - innerHeight * at, behavior: "instant" });
    }, share);
  await nextFrame(page);
}

/** How far a plate's object is from where it stands at rest, in px, and whether its line and arrow are drawn. */
const stateOf = (page: Page, id: string) =>
  partAt(page, `/gifts/${id}/`).evaluate((plate) => {
    const object = plate.querySelector(".gift-object");
    const line = plate.querySelector(".gift-crosses");
    const arrow = line?.querySelector("svg");
    if (!object || !line || !arrow) throw new Error("Nothing is drawn there");
    const clip = getComputedStyle(line, "::before").clipPath;
    return {
      away: Math.round(new DOMMatrix(getComputedStyle(object).transform).e),
      // What is hidden of it is a share of its length.
      line: !/(?<![\d.])(?!0%)[\d.]+%/.test(clip),
      arrow: getComputedStyle(arrow).opacity === "1",
    };
  });
const AT_REST = { away: 0, line: true, arrow: true };

/** How the stretches of the line meet, and what lies on what, in px or in how many places. */
const layoutOf = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string): DOMRect => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}`);
      return element.getBoundingClientRect();
    };
    const boxes = (selector: string): DOMRect[] =>
      [...document.querySelectorAll(`[id="gifts"] ${selector}`)]
        .map((element) => element.getBoundingClientRect())
        .filter((rect) => rect.width > 0);
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const [first, second, third] = ["rifle-to-kim", "rifle-to-putin", "glove"].map((id) => {
      const plate = `[id="gifts/${id}"]`;
      return {
        crosses: box(`${plate} .gift-crosses`),
        enters: document.querySelector(`${plate} .gift-enters`)?.getBoundingClientRect(),
        leaves: document.querySelector(`${plate} .gift-leaves`)?.getBoundingClientRect(),
      };
    });
    if (!first?.leaves || !second?.enters || !second.leaves || !third?.enters)
      throw new Error("A stretch of the line is missing");
    const gaps = [
      first.crosses.left,
      first.crosses.right - first.leaves.right,
      first.leaves.bottom - second.enters.top,
      first.leaves.right - second.enters.right,
      second.enters.bottom - second.crosses.bottom,
      second.crosses.right - second.enters.right,
      second.crosses.left - second.leaves.left,
      second.leaves.bottom - third.enters.top,
      third.enters.bottom - third.crosses.bottom,
      third.crosses.left - third.enters.left,
    ];
    const words = boxes(
      ":is(.gift-name a, .gift-said, .gift-ends span, .gift-blanks li, .glove-parts li, .one-origin li, .one-origin p, .sword-coin h3)",
    );
    const column = box(".gift-name");
    const lines = boxes(".stretch");
    const glove = box(".gift-glove .drawing");
    return {
      gaps: gaps.map(Math.abs).filter((gap) => gap > 1),
      covered: words.filter((a, i) => words.some((b, j) => j > i && meet(a, b))).length,
      // No rifle stands out of the column, no sword and no coin on words.
      drawnOver:
        boxes(".gift-rifle .drawing").filter(
          ({ left, right }) => left < column.left - 1 || right > column.right + 1,
        ).length +
        boxes(".sword-coin > .drawing").filter((drawing) => words.some((word) => meet(drawing, word))).length,
      // The brackets of one rifle are all as wide.
      brackets: new Set(boxes(".gift-blanks .blank").map(({ width }) => Math.round(width))).size,
      crossed: words.filter((a) => lines.some((b) => meet(a, b))).length,
      sideways: document.documentElement.scrollWidth - innerWidth,
      cropped: glove.left < 0 || glove.right > innerWidth,
      // Each leader begins on the glove.
      dots: boxes(".glove-pins > g > circle").filter((dot) => !meet(dot, glove)).length,
      small: [...document.querySelectorAll('[id="gifts"] :is(p, li, small, time, a, dt, dd, span)')].filter(
        (element) => Number.parseFloat(getComputedStyle(element).fontSize) < 14,
      ).length,
    };
  });

test("the line goes from gift to gift, and nothing covers anything, on any window", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStill(page, "/gifts/");
  for (const width of [320, 390, 820, 1100, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await nextFrame(page);
    expect(await layoutOf(page), `${width} px`).toEqual({
      gaps: [],
      covered: 0,
      drawnOver: 0,
      brackets: 1,
      crossed: 0,
      sideways: 0,
      cropped: false,
      dots: 0,
      small: 0,
    });
  }
});

test("a rifle comes in from its sender, and its line is drawn after it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLive(page, "/");
  for (const id of PLATES) {
    await bringLine(page, id, 0.98);
    const { away, line, arrow } = await stateOf(page, id);
    expect({ line, arrow }, id).toEqual({ line: false, arrow: false });
    expect(Math.sign(away), id).toBe({ "rifle-to-kim": -1, "rifle-to-putin": 1, glove: 0 }[id]);
    await bringLine(page, id, 0.6);
    expect(await stateOf(page, id), id).toEqual(AT_REST);
  }
});

test("with less motion, in an embed and on paper everything stands complete", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await openStill(page, "/gifts/");
  for (const id of PLATES) expect(await stateOf(page, id), id).toEqual(AT_REST);
  await page.emulateMedia({ media: "screen" });
  await openStill(page, "/embed/gifts/");
  for (const id of PLATES.slice(0, 2)) expect(await stateOf(page, id), id).toEqual(AT_REST);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStill(page, "/gifts/");
  await bringLine(page, "rifle-to-putin", 0.98);
  for (const id of PLATES) expect(await stateOf(page, id), id).toEqual(AT_REST);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each row leads to all that is told of its gift", async ({ page }) => {
    await openStill(page, "/gifts/");
    await page.getByRole("link", { name: "Six drones" }).click();
    await expect(page).toHaveURL(/\/gifts\/drones\/$/);
    await expect(page.getByRole("heading", { level: 1, name: "Six drones" })).toBeVisible();
    await expect(page.getByText("Gift 8 of 12").first()).toBeVisible();
  });
});
