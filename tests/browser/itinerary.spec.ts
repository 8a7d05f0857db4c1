import { itinerary } from "../support/journey.ts";
import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, headingAt, nextFrame, openLive, placeSaved, wheelTo } from "../support/reader.ts";
import { DESK, PHONE } from "../support/viewports.ts";

const {
  atRest,
  belowMap,
  day,
  here,
  labels,
  map,
  mapShown,
  next,
  openStaged,
  position,
  previous,
  rail,
  stage,
  stops,
} = itinerary;

test("reading moves the map, the rail and the address, and nothing is spoken", async ({ page }) => {
  await openLive(page, "/itinerary/");
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const before = await focused();
  await wheelTo(page, headingAt(page, "/itinerary/komsomolsk/"));
  await expect(page).toHaveURL("/itinerary/komsomolsk/");
  await expect(day(page)).toContainText("15");
  await expect(position(page)).toHaveText("5 of 14");
  await atRest(page);
  await expect(here(page, "Komsomolsk-").filter({ visible: true })).toHaveCount(1);
  // Two legs have been drawn there, and the chevrons of those to come wait.
  const chevrons = map(page).locator(".map-overview .map-chevron");
  await expect(chevrons.filter({ visible: true })).toHaveCount(5);
  expect(await focused()).toBe(before);
  for (const status of await page.getByRole("status").all()) await expect(status).toHaveText("");

  // On to Vladivostok the other map comes.
  await wheelTo(page, headingAt(page, "/itinerary/frigate/"));
  await expect(stage(page)).toHaveAttribute("data-shows", "vladivostok");
  await mapShown(page);
  await expect(page.locator(".map-fit-near")).toHaveCSS("opacity", "1");
  // And back.
  await wheelTo(page, headingAt(page, "/itinerary/vostochny/"));
  await expect(position(page)).toHaveText("3 of 14");
  await mapShown(page);
  await expect(page.locator(".map-fit-near")).toHaveCSS("opacity", "0");
});

for (const [name, viewport] of [
  ["a wide window", DESK],
  ["a tablet", { width: 820, height: 1180 }],
  ["a small, low tablet", { width: 960, height: 600 }],
  ["a phone", PHONE],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test("a shared link opens at its stop, and the map is there", async ({ page }) => {
      await openStaged(page, "/itinerary/gagarin-plant/");
      await expect(position(page)).toHaveText("6 of 14");
      const heading = headingAt(page, "/itinerary/gagarin-plant/");
      await expect(async () => {
        const { top, edge } = await belowMap(heading);
        // Beside the steps on a wide window, above them elsewhere.
        expect(edge === 0).toBe(viewport.width > viewport.height);
        expect(top).toBeGreaterThan(edge);
        expect(top).toBeLessThan(viewport.height * 0.7);
      }).toPass({ timeout: 10_000 });
    });

    test("no label of any stop is cut off or lies on another, and the stop is named", async ({ page }) => {
      await openStaged(page, "/itinerary/pyongyang/");
      await next(page).focus();
      for (const [i, id] of stops.entries()) {
        await expect(position(page)).toHaveText(`${i + 1} of ${stops.length}`);
        await atRest(page);
        await mapShown(page);
        const { overlaps, cut, named } = await labels(page);
        expect(overlaps, id).toEqual([]);
        expect(cut, id).toEqual([]);
        expect(named || id === "on-the-rails", id).toBe(true);
        if (i < stops.length - 1) await page.keyboard.press("ArrowRight");
      }
    });
  });
}

for (const [name, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport });

    test("the rail, the stepper and the map lead to stops, and back and forward return", async ({ page }) => {
      await openStaged(page, "/itinerary/khasan/");
      await placeSaved(page);
      await rail(page).getByRole("link", { name: /^16/ }).click();
      await expect(page).toHaveURL("/itinerary/artyom/");
      await expect(position(page)).toHaveText("7 of 14");
      await atRest(page);
      await placeSaved(page);
      await next(page).click();
      await expect(page).toHaveURL("/itinerary/knevichi/");
      await expect(headingAt(page, "/itinerary/knevichi/")).toBeFocused();
      await atRest(page);
      await mapShown(page);
      await placeSaved(page);
      const artyom = map(page).locator(".map-near .map-stop", { hasText: "Artyom" });
      await artyom.locator(".map-ring").click();
      await expect(page).toHaveURL("/itinerary/artyom/");
      await expect(position(page)).toHaveText("7 of 14");
      await atRest(page);
      await placeSaved(page);
      await previous(page).click();
      await expect(page).toHaveURL("/itinerary/gagarin-plant/");
      await placeSaved(page);

      await page.goBack();
      await expect(page).toHaveURL("/itinerary/artyom/");
      await placeSaved(page);
      await page.goBack();
      await expect(page).toHaveURL("/itinerary/knevichi/");
      await placeSaved(page);
      await page.goBack();
      await expect(page).toHaveURL("/itinerary/artyom/");
      await expect(position(page)).toHaveText("7 of 14");
      await page.goForward();
      await expect(position(page)).toHaveText("8 of 14");
    });
  });
}

test.describe("by keys", () => {
  test("Left and Right go from stop to stop; the heading is spoken with its number, once", async ({
    page,
  }) => {
    await openStaged(page, "/itinerary/pyongyang/");
    await next(page).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL("/itinerary/khasan/");
    const heading = page.getByRole("heading", { name: "Khasan (2 of 14)" });
    await expect(heading).toBeFocused();
    // The next press goes on from the heading.
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL("/itinerary/vostochny/");
    await expect(page.getByRole("heading", { name: "Vostochny Cosmodrome (3 of 14)" })).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL("/itinerary/pyongyang/");
    // Before the first there is nothing.
    await page.keyboard.press("ArrowLeft");
    await nextFrame(page);
    await expect(page).toHaveURL("/itinerary/pyongyang/");
  });

  test("the rail is a list of links, the day being read is marked", async ({ page }) => {
    await openStaged(page, "/itinerary/vostochny/");
    await expect(rail(page).getByRole("link")).toHaveCount(8);
    await expect(day(page)).toContainText("13");
    await rail(page).getByRole("link", { name: /^17/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/itinerary/university/");
    await expect(day(page)).toContainText("17");
  });
});

test("the journey can be had as data, each file with its type", async ({ page, request }) => {
  await openLive(page, "/itinerary/home/");
  const types: Record<string, RegExp> = {
    "itinerary.geojson": /application\/geo\+json/,
    "itinerary.csv": /text\/csv/,
    "itinerary.svg": /image\/svg\+xml/,
  };
  for (const [file, type] of Object.entries(types)) {
    const link = page.locator(`#itinerary a[href$='${file}']`);
    const answer = await request.get(await link.evaluate((element) => (element as HTMLAnchorElement).href));
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toMatch(type);
  }
});

test("at 320 px nothing scrolls sideways, and a heading chosen in the table lands below the map", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLive(page, "/itinerary/");
  await page.locator(".stops").scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator(".stops a", { hasText: "The aquarium" }).click();
  await expect(page).toHaveURL("/itinerary/aquarium/");
  await atRest(page);
  const aquarium = headingAt(page, "/itinerary/aquarium/");
  await expectInUpperHalf(aquarium);
  await expect(async () => {
    const { top, edge } = await belowMap(aquarium);
    expect(edge).toBeGreaterThan(0);
    expect(top).toBeGreaterThanOrEqual(edge - 1);
  }).toPass({ timeout: 10_000 });
  await page.setViewportSize(DESK);
  await page.locator(".stops a", { hasText: "Khasan" }).click();
  await expectInUpperHalf(headingAt(page, "/itinerary/khasan/"));
});
