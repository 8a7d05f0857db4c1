import { itinerary } from "../support/journey.ts";
import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, headingAt, partAt, placeSaved, topOf } from "../support/reader.ts";
import { PHONE } from "../support/viewports.ts";

const { belowMap, openStaged, rail, stage } = itinerary;

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

test("a tap on a day goes there; no touch is captured; the map leaves room to read", async ({ page }) => {
  await openStaged(page, "/itinerary/khasan/");
  await rail(page).getByRole("link", { name: /^15/ }).tap();
  await expect(page).toHaveURL("/itinerary/komsomolsk/");
  const heading = headingAt(page, "/itinerary/komsomolsk/");
  // The address changes first, then the page goes there.
  await expectInUpperHalf(heading);
  const { top, edge } = await belowMap(heading);
  expect(edge).toBeGreaterThan(0);
  expect(edge).toBeLessThan(PHONE.height * 0.5);
  expect(top).toBeGreaterThan(edge);
  for (const part of [".journey-stage", ".journey-map", ".map-svg", ".rail"]) {
    await expect(page.locator(part).first()).toHaveCSS("touch-action", "auto");
  }
  const targets = await page.locator(".rail a, .journey-stepper a, .journey-as label").evaluateAll((all) =>
    all.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    }),
  );
  for (const [width = 0, height = 0] of targets) {
    expect(height).toBeGreaterThanOrEqual(44);
    expect(width).toBeGreaterThanOrEqual(41);
  }
});

test("turning the phone keeps the stop", async ({ page }) => {
  await openStaged(page, "/itinerary/aquarium/");
  await placeSaved(page);
  for (const turned of [{ width: 740, height: 360 }, PHONE]) {
    await page.setViewportSize(turned);
    await expect(headingAt(page, "/itinerary/aquarium/")).toBeInViewport();
    await placeSaved(page);
    await expect(page).toHaveURL("/itinerary/aquarium/");
  }
});

test("what has the focus is never under the map", async ({ page }) => {
  await openStaged(page, "/itinerary/vostochny/");
  const edge = await stage(page).evaluate((element) => element.getBoundingClientRect().bottom);
  await partAt(page, "/itinerary/komsomolsk/").locator("summary").first().focus();
  let seen = 0;
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press("Shift+Tab");
    const focused = page.locator(":focus");
    if (!(await focused.evaluate((element) => element.closest(".step") !== null))) break;
    expect(await topOf(focused)).toBeGreaterThanOrEqual(edge - 1);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(5);
});
