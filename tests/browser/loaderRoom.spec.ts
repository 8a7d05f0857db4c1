import type { Page } from "@playwright/test";
import { below, expectHeight, place, script, test } from "../support/loaderFixtures.ts";
import { expect } from "../support/page.ts";
import { nextFrame } from "../support/reader.ts";

declare global {
  interface Window {
    /** How much of the page has jumped since it was opened, as browsers measure it. */
    jumped: number;
  }
}

/** Counts from the next page on how much of it jumps. */
async function watchJumps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.jumped = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        window.jumped += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has jumped, when the page has been drawn as it is. */
async function jumped(page: Page): Promise<number> {
  await nextFrame(page);
  await nextFrame(page);
  return page.evaluate(() => window.jumped);
}

test.describe("the loader", () => {
  test("waits with a frame until it is near", async ({ page, openHost, site }) => {
    await openHost(`<p style="height: 20000px">Long</p>${place("gifts")}${script(site)}`);
    const frame = page.locator("iframe");
    await expect(page.getByRole("link", { name: "A part of the story" })).toBeHidden();
    await nextFrame(page);
    await expect(frame).toHaveCount(0);
    expect(site.asked.filter((path) => path.includes("/embed/gifts/"))).toEqual([]);
    await page.locator("[data-explainer]").scrollIntoViewIfNeeded();
    await expect(frame).toHaveAttribute("loading", "lazy");
    await expectHeight(frame, 900);
    expect(site.asked.filter((path) => path.includes("/embed/gifts/"))).toHaveLength(1);
  });

  test("of twenty parts sets in those that are near, keeps room for the rest, and comes to each", async ({
    page,
    openHost,
    site,
  }) => {
    await watchJumps(page);
    await openHost(script(site) + place("gifts", 'data-heights="640:900"').repeat(20));
    const frames = page.locator("iframe");
    await expectHeight(frames.first(), 900);
    const places = page.locator("[data-explainer]");
    const heights = (): Promise<number[]> =>
      places.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    expect(await heights()).toEqual(Array(20).fill(900));
    expect(await frames.count()).toBeLessThan(6);
    for (let i = 0; i < 20; i += 1) {
      await places.nth(i).scrollIntoViewIfNeeded();
      await expect(places.nth(i).locator("iframe").contentFrame().getByRole("heading")).toBeVisible();
    }
    await expect(frames).toHaveCount(20);
    expect(await heights()).toEqual(Array(20).fill(900));
    expect(await jumped(page)).toBe(0);
  });

  test("moves nothing: room is kept by the place's table, at any width, and from the start by the host", async ({
    page,
    openHost,
    site,
  }) => {
    await watchJumps(page);
    const table = 'data-heights="320:1200,640:900"';
    for (const [width, height] of [
      [900, 900],
      [320, 1_200],
    ] as const) {
      await page.setViewportSize({ width, height: 1_600 });
      await openHost(script(site) + place("gifts", table) + below.repeat(20));
      await expectHeight(page.locator("iframe"), height);
      expect(await jumped(page), `at ${width}`).toBe(0);
    }
    // It arrives when the page has been seen for a while.
    await page.setViewportSize({ width: 900, height: 1_600 });
    await openHost(place("gifts", `${table} style="min-height: 900px"`) + below.repeat(20));
    await jumped(page);
    await page.addScriptTag({ url: `${site.base}embed/v1.js` });
    await expect(page.frameLocator("iframe").getByText('"type":"host"')).toBeVisible();
    await expectHeight(page.locator("iframe"), 900);
    expect(await jumped(page)).toBe(0);
    // Without both the page would have jumped: the measure works.
    await openHost(place("gifts") + below.repeat(20));
    await jumped(page);
    await page.addScriptTag({ url: `${site.base}embed/v1.js` });
    await expectHeight(page.locator("iframe"), 900);
    await expect.poll(() => jumped(page)).toBeGreaterThan(0.05);
  });
});
