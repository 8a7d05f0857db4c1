import type { Page } from "@playwright/test";
import { itinerary } from "../support/journey.ts";
import { expect, test } from "../support/page.ts";
import { headingAt, openLive, openStill, partAt } from "../support/reader.ts";

const { account, atRest, day, days, faults, holder, map, rail, readDay } = itinerary;

/** As announced: a map for each day that had been, and one of the plan. */
const PLANNED = 4;

/** No map follows: every day has its own still one, with its words. */
async function expectFlat(page: Page, maps = days.length): Promise<void> {
  await expect(holder(page)).not.toHaveCSS("position", "sticky");
  await expect(map(page)).toBeHidden();
  await expect(page.locator(".day-map").filter({ visible: true })).toHaveCount(maps);
  for (const id of days) await expect(headingAt(page, `itinerary/${id}`)).toBeVisible();
}

test("for who wants less motion, until they want it all the same", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openLive(page, "/itinerary/");
  await expectFlat(page);
  for (const width of [1440, 820, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const still of await page.locator(".day-map").all())
      expect(await faults(still), `${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  // The switch works there too: what was only announced has the map of the plan.
  await account(page, "As announced").check();
  await expect(partAt(page, "itinerary/day-15").locator(".map-announced")).toBeVisible();
  await expect(partAt(page, "itinerary/day-13").locator(".map-full")).toBeVisible();
  await account(page, "As it happened").check();

  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(holder(page)).toHaveCSS("position", "sticky");
  await readDay(page, "day-13");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expectFlat(page);
  await expect(day(page)).toHaveCount(0);
});

test("in a low window, at 400 %, and on paper out of the middle of the plan", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 430 });
  await openLive(page, "/itinerary/?as=reported");
  await expectFlat(page, PLANNED);
  await page.setViewportSize({ width: 320, height: 256 });
  await expectFlat(page, PLANNED);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 900, height: 900 });
  await atRest(page);
  await page.emulateMedia({ media: "print" });
  await expectFlat(page);
  // Paper shows what happened, whatever the reader had been looking at.
  await expect(page.locator(".as-reported").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator(".plan td").nth(1)).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("with everything in it, and nothing that would need one", async ({ page }) => {
    await page.goto("/itinerary/?as=reported");
    await expectFlat(page);
    await expect(page.locator(".journey-as")).toBeHidden();
    await expect(rail(page).getByRole("link")).toHaveCount(days.length);
    await rail(page).getByRole("link", { name: "15 September: Fighters" }).click();
    await expect(headingAt(page, "itinerary/day-15")).toBeInViewport();
    await expect(partAt(page, "itinerary/day-15").getByRole("link", { name: "Gagarin plant" })).toBeVisible();
  });
});

test("when what makes the map follow does not come", async ({ page, complaints }) => {
  complaints.allow(/Journey-/, /net::ERR_FAILED/);
  await page.route("**/assets/Journey-*.js", (route) => route.abort());
  await openLive(page, "/itinerary/");
  await rail(page).getByRole("link", { name: "15 September: Fighters" }).focus();
  await expectFlat(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#itinerary\/day-15$/);
  await expect(headingAt(page, "itinerary/day-15")).toBeInViewport();
});

test("in somebody else’s page it is one day, whose rail leads to the others in the same frame", async ({
  page,
}) => {
  for (const width of [300, 600, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await openStill(page, "/embed/itinerary/");
    await expect(page.locator(".day-map")).toHaveCount(1);
    expect(await faults(page.locator(".day-map")), `${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await expect(day(page)).toHaveText("13 September: The meeting");
  await rail(page).getByRole("link", { name: "16 September: Bombers and one ship", exact: true }).click();
  await expect(page).toHaveURL("/embed/itinerary/day-16/");
  await expect(page.getByRole("heading", { name: /bombers and one ship/i })).toBeVisible();
  await announced(page).check();
  await expect(page.locator(".day").getByText("what the Pacific Fleet can do")).toBeVisible();
  await expect(page.locator(".map-announced")).toBeVisible();
});

/** In a frame the switch stands above the figure. */
const announced = (page: Page) => page.getByRole("radio", { name: "As announced" });
