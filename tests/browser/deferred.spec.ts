import { expect, test } from "../support/page.ts";
import { openSheet, sheet } from "../support/sheet.ts";

/** How far the heights that were measured may be from those that are, as a share. */
const CLOSE = 0.05;

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1440, 900],
] as const) {
  test(`at ${width} px what is not laid out yet takes about the room that it will`, async ({
    page,
    complaints,
  }) => {
    complaints.allow(/ERR_FAILED/);
    // With the head's script alone nothing is laid out that is far away.
    await page.route(/\.js$/, (route) => route.abort());
    await page.setViewportSize({ width, height });
    await page.goto("/");
    const [deferred, whole] = await page.evaluate(() => {
      const heights = [document.documentElement.scrollHeight];
      for (const part of document.querySelectorAll(".deferred")) part.classList.remove("deferred");
      return [...heights, document.documentElement.scrollHeight] as const;
    });
    expect(Math.abs((deferred ?? 0) / (whole ?? 0) - 1)).toBeLessThan(CLOSE);
  });
}

test("once the page rests all of it is laid out, and tools that take its words have all", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-laid-out");
  // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the point
  expect(await page.innerText("main")).toContain(await page.locator(".close-words").innerText());
});

test("once the page rests a picture of the whole page has all of it", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-laid-out");
  const missing = await page.evaluate(() =>
    [...document.querySelectorAll("main .deferred > :not(.print-only)")]
      .filter((part) => !part.checkVisibility({ contentVisibilityAuto: true }) && part.checkVisibility())
      .map((part) => part.className),
  );
  expect(missing).toEqual([]);
});

test.describe("where there is no mouse", () => {
  test.use({ hasTouch: true, isMobile: true });

  test("once the page rests it has its exact height, and again in a window of another width", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("data-laid-out");
    /** By how many px the height of the page changes once everything in it is drawn. */
    const wrong = () =>
      page.evaluate(() => {
        const parts = [...document.querySelectorAll(".deferred")];
        const guess = document.documentElement.scrollHeight;
        for (const part of parts) part.classList.remove("deferred");
        const height = document.documentElement.scrollHeight;
        for (const part of parts) part.classList.add("deferred");
        return Math.abs(height - guess);
      });
    expect(await wrong()).toBeLessThanOrEqual(2);
    await page.setViewportSize({ width: 500, height: 900 });
    await expect.poll(wrong).toBeLessThanOrEqual(2);
  });
});

test("a cold link stays at its place while what is above it is laid out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/#aftermath");
  const top = () =>
    page.evaluate(() => document.getElementById("aftermath")?.getBoundingClientRect().top ?? 1e3);
  await expect.poll(top).toBeLessThan(100);
  await expect(page.locator("html")).toHaveAttribute("data-laid-out");
  expect(Math.abs(await top())).toBeLessThan(100);
});

test("an item looks the same above a chapter's page as above the story", async ({ page }) => {
  /** Where each element of the sheet is, and how it is written. */
  const look = () =>
    sheet(page)
      .locator("article")
      .evaluate((article) => {
        const { left, top } = article.getBoundingClientRect();
        return [...article.querySelectorAll(":not(svg *)")]
          .filter((one) => one.checkVisibility())
          .map((element) => {
            const box = element.getBoundingClientRect();
            const { color, font, display } = getComputedStyle(element);
            const place = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
            return `${element.tagName}.${element.className} ${place} ${color} ${font} ${display}`;
          });
      });
  for (const [chapter, item] of [
    ["/gifts/", "/gifts/drones/"],
    ["/concerns/", "/concerns/washington/"],
    ["/itinerary/", "/itinerary/vostochny/"],
    ["/context/", "/context/sergei-lavrov/"],
  ] as const) {
    const looks: string[][] = [];
    for (const path of ["/", chapter]) {
      await page.goto(path);
      await openSheet(page, item);
      looks.push(await look());
    }
    expect(looks[1], item).toEqual(looks[0]);
  }
});
