import { storyChapters } from "../../src/story/chapters.ts";
import { expect, test } from "../support/page.ts";
import { headingAt, live, openLive, readToEnd, visibleWords } from "../support/reader.ts";

/** One page of each kind. */
const kinds = ["/", "/gifts/", "/concerns/resolution-1874/", "/sources/", "/embed/concerns/"];

/** A whole story has at least so many words in sight. */
const MANY = 1_000;

for (const path of kinds) {
  test(`${path} comes alive without a word on the console, and asks nobody else for anything`, async ({
    page,
  }) => {
    await page.goto(path);
    // Embeds have no script to wait for.
    if (!path.startsWith("/embed/")) await live(page);
    const before = await visibleWords(page);
    await readToEnd(page);
    expect(await visibleWords(page)).toBe(before);
    expect(before).toBeGreaterThan(60);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole story is there", async ({ page }) => {
    await page.goto("/");
    expect(await visibleWords(page)).toBeGreaterThanOrEqual(MANY);
    // As tools count that read a page: what is far away must count as well.
    // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the point
    expect((await page.innerText("main")).split(/\s+/).length).toBeGreaterThanOrEqual(MANY);
    for (const { name } of storyChapters) {
      await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
    }
  });

  test("details open, and the bar leads to every chapter and to the sources", async ({ page }) => {
    await page.goto("/");
    for (const one of await page.locator("main details").all()) {
      const content = one.locator(":scope > :not(summary)").first();
      await expect(content).toBeHidden();
      await one.locator("summary").click();
      await expect(content).toBeVisible();
      await one.locator("summary").click();
    }
    for (const id of [...storyChapters.map(({ id }) => id), "sources"]) {
      await page.locator(`.bar nav a[href="#${id}"]`).click();
      await expect(page).toHaveURL(`/#${id}`);
      await expect(headingAt(page, id)).toBeInViewport();
    }
    await page.goto("/gifts/");
    await page.locator(".bar nav a[href$='sources/']").click();
    await expect(page).toHaveURL("/sources/");
  });

  test("no control stands there that does nothing", async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/");
      for (const control of await page.locator("button, input").all()) await expect(control).toBeHidden();
      for (const { id } of storyChapters) {
        await expect(page.locator(`.bar nav a[href="#${id}"]`)).toBeVisible();
      }
    }
  });
});

test("nothing moves while late fonts arrive and the page is read", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts, shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        Object.assign(window, { shifted: (window as unknown as { shifted: number }).shifted + entry.value });
        const moved = entry.sources.map(({ node }) => (node as Element | null)?.className || node?.nodeName);
        shifts.push(`${entry.value.toFixed(5)} at ${Math.round(entry.startTime)} ms: ${moved.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  // A font that comes after the first paint.
  await page.route("**/*.woff2", async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await route.continue();
  });
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("/");
    await page.evaluate(() => document.fonts.ready);
    expect(
      await page.evaluate(() => [...document.fonts].filter((f) => f.status === "loaded").length),
    ).toBeGreaterThan(0);
    await readToEnd(page);
    const { shifted, shifts } = await page.evaluate(() => {
      const seen = window as unknown as { shifted: number; shifts: string[] };
      return { shifted: seen.shifted, shifts: seen.shifts };
    });
    expect(shifted, shifts.join("\n")).toBeLessThanOrEqual(0.001);
  }
  // A font that is still late is no longer waited for.
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("on paper everything is open, and the bar is gone", async ({ page }) => {
  for (const path of ["/", "/sources/"]) {
    await openLive(page, path);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".bar")).toBeHidden();
    const closed = await page
      .locator("main details > :not(summary)")
      .evaluateAll((all) => all.filter((element) => !element.checkVisibility()).map((e) => e.textContent));
    expect(closed).toEqual([]);
    await expect(page.locator(".print-only").last()).toBeVisible();
    const pages = (await page.pdf()).toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator(".bar")).toBeVisible();
  }
});
