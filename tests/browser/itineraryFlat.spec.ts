import type { Page } from "@playwright/test";
import { itinerary } from "../support/journey.ts";
import { expect, test } from "../support/page.ts";
import { headingAt, nextFrame, openLive, openStill, partAt, pathOf } from "../support/reader.ts";

const { atRest, holder, map, openStaged, rail, stage, stops } = itinerary;

/** The map is a picture of the whole journey, all steps are there, and pictures stand between them. */
async function expectFlat(page: Page): Promise<void> {
  await expect(holder(page)).not.toHaveCSS("position", "sticky");
  await expect(page.locator(".step-map")).toHaveCount(5);
  for (const picture of await page.locator(".step-map").all()) await expect(picture).toBeVisible();
  for (const id of stops) await expect(headingAt(page, `/itinerary/${id}/`)).toBeVisible();
  await expect(map(page).locator(".map-route").first()).toHaveCSS("visibility", "visible");
  await expect(map(page).locator(".map-camera").first()).toHaveCSS("transform", "none");
}

test("for who wants less motion, until they want it all the same", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openLive(page, "/itinerary/vostochny/");
  await expectFlat(page);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(holder(page)).toHaveCSS("position", "sticky");
  await atRest(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expectFlat(page);
});

test("in a low window, and at 400 %", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 430 });
  await openLive(page, "/itinerary/");
  await expectFlat(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await expectFlat(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("on paper, out of the middle of the journey and of the plan", async ({ page }) => {
  await openStaged(page, "/itinerary/frigate/?as=reported");
  await page.emulateMedia({ media: "print" });
  await expectFlat(page);
  await expect(page.locator(".plan td").nth(1)).toBeVisible();
  await expect(page.locator(".as-reported").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator(".journey-controls")).toBeHidden();
  // Paper shows what came of it, whatever the reader had been looking at.
  await expect(partAt(page, "/itinerary/home/")).toContainText("A band plays", { useInnerText: true });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("with everything in it, and nothing that would need one", async ({ page }) => {
    await page.goto("/itinerary/?as=reported");
    await expectFlat(page);
    await expect(partAt(page, "/itinerary/home/")).toContainText("A band plays", { useInnerText: true });
    await expect(page.locator(".journey-as, .journey-stepper").filter({ visible: true })).toHaveCount(0);
    await expect(rail(page).getByRole("link")).toHaveCount(8);
    await rail(page).getByRole("link", { name: /^15/ }).click();
    expect(pathOf(page)).toBe("/itinerary/komsomolsk/");
    await expect(headingAt(page, "/itinerary/komsomolsk/")).toBeInViewport();
  });
});

test("by arrows nothing happens: there is nothing to follow", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openLive(page, "/itinerary/vostochny/");
  // Without scrolling to the rail, which would be reading on.
  const day = rail(page).getByRole("link", { name: /^15/ });
  await day.evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
  await page.keyboard.press("ArrowRight");
  await nextFrame(page);
  await expect(page).toHaveURL("/itinerary/vostochny/");
});

test("when what makes the map follow does not come", async ({ page, complaints }) => {
  complaints.allow(/Journey-/, /net::ERR_FAILED/);
  await page.route("**/assets/Journey-*.js", (route) => route.abort());
  await openLive(page, "/itinerary/vostochny/");
  await expectFlat(page);
  await expect(page.locator(".journey-stepper")).toBeHidden();
  await rail(page).getByRole("link", { name: /^15/ }).click();
  await expect(page).toHaveURL("/itinerary/komsomolsk/");
  await expect(headingAt(page, "/itinerary/komsomolsk/")).toBeInViewport();
});

test("in somebody else's page", async ({ page }) => {
  await openStill(page, "/embed/itinerary/?as=reported");
  await expect(stage(page)).not.toHaveCSS("position", "sticky");
  for (const id of stops) await expect(partAt(page, `/itinerary/${id}/`)).toBeVisible();
  await expect(map(page).locator(".map-announced").first()).toBeVisible();
  await expect(page.locator(".journey-stage input, .journey-stepper")).toHaveCount(0);
});
