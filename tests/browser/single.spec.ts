import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { SINGLE_FILE } from "../../src/page/singlePath.ts";
import { storyChapters } from "../../src/story/chapters.ts";
import { expectNoViolations } from "../support/axe.ts";
import { expect, test } from "../support/page.ts";
import { groundIn, openEverything, partAt, topOf, visibleWords } from "../support/reader.ts";

const address = pathToFileURL(resolve("dist", SINGLE_FILE)).href;

/** Every request that was made, but for what the file holds itself. */
let asked: string[] = [];

test.beforeEach(async ({ context, page }) => {
  asked = [];
  context.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  // From the disk, with no network at all.
  await context.setOffline(true);
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
});

test.afterEach(() => {
  expect(asked).toEqual([address]);
});

/** The faces of ours that have been loaded, by name. */
const faces = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, status }) => status === "loaded" && !family.includes("Fallback"))
      .map(({ family }) => family.replaceAll('"', "")),
  );

test("opened from the disk, offline, all words and faces are there", async ({ page }) => {
  expect(await visibleWords(page)).toBeGreaterThan(1_800);
  for (const { id } of storyChapters) await expect(page.locator(`[id="${id}"] h2`).first()).toBeVisible();
  expect(new Set(await faces(page))).toEqual(new Set(["Rifle Display", "Rifle Text", "Rifle Label"]));
  expect(
    await page.evaluate(() =>
      ["800 40px 'Rifle Display'", "400 18px 'Rifle Text'", "500 16px 'Rifle Label'"].map((font) =>
        document.fonts.check(font, "RIFLE"),
      ),
    ),
  ).toEqual([true, true, true]);
  // Drawings and map are drawn: the styles have been let in.
  await expect(page.locator("#top svg").first()).toBeVisible();
  await expect(page.locator("#itinerary .map-svg").first()).toBeVisible();
  // Nothing stands there that only a script could answer.
  await expect(page.locator("button, input, select, .when-live:visible")).toHaveCount(0);
});

test("a mark leads to its claim, the claim to its source, and back leads to the sentence", async ({
  page,
}) => {
  const mark = page.locator("#gifts .mark").first();
  const number = await mark.textContent();
  await mark.click();
  const claim = page.locator(".claim:target");
  await expect(claim).toBeInViewport();
  expect((await claim.locator(".claim-number").textContent())?.split(", ")).toContain(number);
  await claim.locator("a[href^='#source-']").first().click();
  await expect(page.locator(".ledger-sources li:target")).toBeInViewport();
  await page.goBack();
  await expect(claim).toBeInViewport();
  await page.goBack();
  await expect(mark).toBeInViewport();
});

test("the bar leads to the chapters, a link in them to an item in full, and that back to its place", async ({
  page,
}) => {
  for (const { id } of storyChapters) {
    await page.locator(`.bar a[href="#${id}"]`).click();
    const heading = page.locator(`[id="${id}"] h2`).first();
    await expect(heading).toBeInViewport();
    expect(await topOf(heading)).toBeLessThan(300);
  }
  await page.locator("#itinerary a[href='#item/itinerary/vostochny']").first().click();
  const item = partAt(page, "/item/itinerary/vostochny/");
  await expect(item.locator("h3").first()).toBeInViewport();
  await item.locator(".single-back a").click();
  await expect(partAt(page, "/itinerary/day-13/")).toBeInViewport();
  await page.locator(".bar nav a").last().click();
  await expect(page.locator("main h2:target, :target h2").first()).toBeInViewport();
});

test("it fits at every width, with everything open", async ({ page }) => {
  for (const width of [320, 360, 820, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    await openEverything(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      `${width} px`,
    ).toBeLessThanOrEqual(0);
    // Every chapter can be reached from the bar, which stays in the window.
    for (const link of await page.locator(".bar nav a").all()) {
      const box = await link.boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  }
});

test("it is light or dark as the system is", async ({ page }) => {
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground()).toBe(groundIn("light"));
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(groundIn("dark"));
});

test("axe finds nothing, in light and dark", async ({ page }) => {
  test.setTimeout(120_000);
  await openEverything(page);
  // The ledger is asked about on its own page.
  await page.locator(".ledger-group").evaluateAll((groups) => {
    for (const group of groups) group.remove();
  });
  await expectNoViolations(page);
});

test("on paper it is open throughout, says where it lives, and has no bar", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".bar, .skip").first()).toBeHidden();
  await expect(page.locator(".print-only").last()).toBeVisible();
  await expect(page.locator(".claim").first()).toBeVisible();
  const details = page.locator("main details").first();
  if ((await details.count()) > 0)
    await expect(details.locator(":scope > :not(summary)").first()).toBeVisible();
});
