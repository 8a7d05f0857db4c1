import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { SINGLE_FILE } from "../../src/page/singlePath.ts";
import { storyChapters } from "../../src/story/chapters.ts";
import { stops } from "../../src/story/itinerary.ts";
import { axeViolations } from "../support/axe.ts";
import { expect, test } from "../support/page.ts";
import { groundIn, layOutEverything, partAt, topOf, visibleWords } from "../support/reader.ts";

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
  for (const { name } of storyChapters)
    await expect(page.getByRole("heading", { name, exact: true, level: 2 })).toBeVisible();
  expect(new Set(await faces(page))).toEqual(new Set(["Rifle Display", "Rifle Text", "Rifle Label"]));
  expect(
    await page.evaluate(() =>
      ["800 40px 'Rifle Display'", "400 18px 'Rifle Text'", "500 16px 'Rifle Label'"].map((font) =>
        document.fonts.check(font, "RIFLE"),
      ),
    ),
  ).toEqual([true, true, true]);
  // Drawings and map are drawn: the styles have been let in.
  await expect(page.locator(".emblem-to-kim").first()).toBeVisible();
  await expect(page.locator(".journey-map .map-fit").first()).toBeVisible();
  // Nothing stands there that only a script could answer.
  await expect(page.locator("button, input, select, .when-live:visible")).toHaveCount(0);
});

test("a mark leads to its claim, the claim to its source, and back leads to the sentence", async ({
  page,
}) => {
  const mark = page.locator("#gifts .marks a").first();
  const number = await mark.textContent();
  await mark.click();
  const claim = page.locator(".claim:target");
  await expect(claim).toBeInViewport();
  await expect(claim.locator(".claim-number")).toHaveText(number ?? "");
  await claim.locator("a[href^='#source-']").first().click();
  await expect(page.locator(".ledger-sources li:target")).toBeInViewport();
  await page.goBack();
  await expect(claim).toBeInViewport();
  await page.goBack();
  await expect(mark).toBeInViewport();
});

test("the bar and the links of the story lead to its parts, below the bar", async ({ page }) => {
  for (const { id, name } of storyChapters) {
    await page.locator(`.bar a[href="#${id}"]`).click();
    const heading = page.getByRole("heading", { name, exact: true, level: 2 });
    await expect(heading).toBeInViewport();
    // Chapters above may still be being set.
    await expect(async () => {
      const top = await topOf(heading);
      expect(top).toBeGreaterThan(52);
      expect(top).toBeLessThan(300);
    }).toPass({ timeout: 10_000 });
  }
  const [, second] = stops;
  await page.locator(`.rail a[href="#itinerary/${stops[0]?.id}"]`).click();
  await expect(partAt(page, `/itinerary/${stops[0]?.id}/`)).toBeInViewport();
  await page.locator(`main a[href="#itinerary/${second?.id}"]`).first().click();
  await expect(partAt(page, `/itinerary/${second?.id}/`)).toBeInViewport();
  await page.locator(".bar a[href='#sources']").click();
  await expect(page.locator("#sources h2")).toBeInViewport();
});

test("what is one click deeper opens", async ({ page }) => {
  const plate = partAt(page, "/gifts/rifle-to-kim/");
  const [first, second] = [
    plate.locator(".gift-parts details").nth(0),
    plate.locator(".gift-parts details").nth(1),
  ];
  await first.locator("summary").click();
  await expect(first.locator("p")).toBeVisible();
  // Of the parts of a plate one is open at a time, without a script too.
  await second.locator("summary").click();
  await expect(second.locator("p")).toBeVisible();
  await expect(first.locator("p")).toBeHidden();
  const more = page.locator("#itinerary .step .more summary").first();
  await more.click();
  await expect(more.locator("xpath=..").locator("p")).toBeVisible();
});

test("it fits at every width, with everything open", async ({ page }) => {
  for (const width of [320, 360, 820, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    await layOutEverything(page);
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

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await layOutEverything(page);
    expect(await axeViolations(page)).toEqual([]);
  });
}

test("on paper it is open throughout, says where it lives, and has no bar", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".bar, .skip").first()).toBeHidden();
  await expect(page.locator(".print-only").last()).toBeVisible();
  await expect(page.locator("#itinerary .step .more p").first()).toBeVisible();
  await expect(page.locator(".claim").first()).toBeVisible();
});
