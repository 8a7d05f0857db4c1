import { storyChapters } from "../../src/story/chapters.ts";
import { embedKinds } from "../support/embeds.ts";
import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, openStill, visibleWords } from "../support/reader.ts";

test("an embed by itself is complete, at any width a host may give it", async ({ page }) => {
  for (const { id } of storyChapters) {
    for (const width of [280, 600, 1000]) {
      await page.setViewportSize({ width, height: 600 });
      await openStill(page, `/embed/${id}/`);
      expect(await visibleWords(page)).toBeGreaterThan(100);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `/embed/${id}/ at ${width}`,
      ).toBeLessThanOrEqual(0);
      // Nor is anything cut off at the edge by what it stands in.
      const cut = await page.locator("main :is(p, li, td, th, time, .blank)").evaluateAll((words) =>
        words
          .filter((word) => word.getBoundingClientRect().width > 1)
          .filter((word) => word.getBoundingClientRect().right > innerWidth)
          .map((word) => word.textContent),
      );
      expect(cut, `/embed/${id}/ at ${width}`).toEqual([]);
    }
    await expectInUpperHalf(page.getByRole("heading").first());
  }
});

for (const path of embedKinds) {
  test(`${path} fits widths of 280 to 900 px, and is as high as its words whatever the frame is`, async ({
    page,
  }) => {
    const height = (): Promise<number> =>
      page.locator("main").evaluate((main) => Math.round(main.getBoundingClientRect().height));
    for (const width of [280, 320, 480, 640, 900]) {
      await page.setViewportSize({ width, height: 200 });
      await openStill(page, path);
      expect(
        await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
        `at ${width}`,
      ).toBeLessThanOrEqual(0);
      const low = await height();
      await page.setViewportSize({ width, height: 2400 });
      expect(await height(), `at ${width}`).toBe(low);
    }
  });

  test(`${path} asks for two font files at most, and its words stand before they come`, async ({ page }) => {
    const fonts: string[] = [];
    const sheets: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "font") fonts.push(request.url());
      if (request.resourceType() === "stylesheet") sheets.push(request.url());
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(sheets).toHaveLength(1);
  });
}

test("its foot is three rows at most on a phone, two in a column, one in a wide frame; nothing of it is cut", async ({
  page,
}) => {
  for (const [width, rows] of [
    [280, 3],
    [320, 3],
    [480, 2],
    [640, 2],
    [900, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    await page.goto("/embed/itinerary/mariinsky/");
    const middles = await page.locator(".embed-credit > *").evaluateAll((parts) =>
      parts.map((part) => {
        const { top, bottom, right } = part.getBoundingClientRect();
        if (right > innerWidth) throw new Error(`${part.textContent} is cut`);
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(new Set(middles).size, `at ${width}`).toBe(rows);
  }
});

test("a stop's piece of map marks the stop", async ({ page }) => {
  for (const [stop, mark] of [
    ["khasan", "ring"],
    ["gagarin-plant", "ring"],
    ["frigate", "dot"],
    ["home", "ring"],
  ]) {
    await page.goto(`/embed/itinerary/${stop}/`);
    const here = page.locator(`.step-map [data-state="now"] .map-${mark}`).filter({ visible: true });
    await expect(here).toHaveCount(1);
    const other = page
      .locator(`.step-map .map-stop:not([data-state="now"]) circle`)
      .filter({ visible: true });
    expect(await here.evaluate((element) => getComputedStyle(element).fill)).not.toBe(
      await other.first().evaluate((element) => getComputedStyle(element).fill),
    );
  }
});
