import type { Locator, Page } from "@playwright/test";
import { itinerary } from "../support/journey.ts";
import { expect, test } from "../support/page.ts";
import {
  expectInUpperHalf,
  headingAt,
  nextFrame,
  openLive,
  partAt,
  pathOf,
  placeSaved,
  topOf,
  wheelTo,
} from "../support/reader.ts";

const { stops, day, position, stage, map, next, previous, awake, settled, labels } = itinerary;

const PHONE = { width: 360, height: 740 };

/** Where a heading and the lower edge of the map stand, at one moment; beside the steps the map has no such edge. */
const belowMap = (heading: Locator): Promise<{ top: number; edge: number }> =>
  heading.evaluate((element) => {
    const map = document.querySelector(".journey-stage")?.getBoundingClientRect();
    return {
      top: element.getBoundingClientRect().top,
      edge: map && map.left <= 0 ? map.bottom : 0,
    };
  });

const choice = (page: Page, name: string, value: string): Locator =>
  page.locator(`input[data-choice='${name}'][value='${value}']`);

test("reading moves the map, the rail and the address, and nothing is spoken", async ({ page }) => {
  await openLive(page, "/itinerary/");
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const before = await focused();
  await wheelTo(page, headingAt(page, "/itinerary/komsomolsk/"));
  await expect(page).toHaveURL("/itinerary/komsomolsk/");
  await awake(page);
  await expect(day(page)).toContainText("15");
  await expect(position(page)).toHaveText("5 of 14");
  await expect(map(page).locator("[data-stop='komsomolsk'][data-state='now']")).toBeAttached();
  await expect(map(page).locator("[data-stop='vostochny']")).toHaveAttribute("data-state", /from|past/);
  // Two legs out of four have been drawn, and the chevrons of those to come wait.
  await expect(map(page).locator("[data-leg='home'][data-later]").first()).toBeAttached();
  await expect(map(page).locator("[data-leg='vostochny']:not([data-later])").first()).toBeAttached();
  expect(await focused()).toBe(before);
  for (const status of await page.getByRole("status").all()) await expect(status).toHaveText("");

  // On to Vladivostok the other view comes.
  await wheelTo(page, headingAt(page, "/itinerary/frigate/"));
  await expect(page.locator(".journey")).toHaveAttribute("data-shows", "vladivostok");
  await expect(page.locator(".map-fit-near")).toHaveCSS("opacity", "1");
  // And back.
  await wheelTo(page, headingAt(page, "/itinerary/vostochny/"));
  await expect(position(page)).toHaveText("3 of 14");
  await expect(page.locator(".map-fit").first()).toHaveCSS("opacity", "1");
});

for (const [name, viewport] of [
  ["a wide window", { width: 1440, height: 900 }],
  ["a tablet", { width: 820, height: 1180 }],
  ["a small, low tablet", { width: 960, height: 600 }],
  ["a phone", PHONE],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test("a shared link opens at its stop, and the map is there", async ({ page }) => {
      await openLive(page, "/itinerary/gagarin-plant/");
      await awake(page);
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

    test("the rail, the stepper and the map lead to stops, and back and forward return", async ({ page }) => {
      await openLive(page, "/itinerary/khasan/");
      await awake(page);
      await placeSaved(page);
      await page.locator(".rail a", { hasText: "16" }).click();
      await expect(page).toHaveURL("/itinerary/artyom/");
      await expect(position(page)).toHaveText("7 of 14");
      await settled(page);
      await placeSaved(page);
      await next(page).click();
      await expect(page).toHaveURL("/itinerary/knevichi/");
      await expect(headingAt(page, "/itinerary/knevichi/")).toBeFocused();
      await settled(page);
      await placeSaved(page);
      await map(page).locator(".map-near [data-stop='artyom'] .map-ring").click();
      await expect(page).toHaveURL("/itinerary/artyom/");
      await expect(position(page)).toHaveText("7 of 14");
      await settled(page);
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

    test("no label of any step is cut off or lies on another, and the stop is named", async ({ page }) => {
      await openLive(page, "/itinerary/pyongyang/?view=steps");
      await awake(page);
      for (const [i, id] of stops.entries()) {
        await expect(position(page)).toHaveText(`${i + 1} of ${stops.length}`);
        await settled(page);
        const { overlaps, cut, named } = await labels(page, id);
        expect(overlaps, id).toEqual([]);
        expect(cut, id).toEqual([]);
        expect(named || id === "on-the-rails", id).toBe(true);
        if (i < stops.length - 1) await next(page).click();
      }
    });
  });
}

test.describe("by keys", () => {
  test("Left and Right go from stop to stop; the heading is spoken with its number, once", async ({
    page,
  }) => {
    await openLive(page, "/itinerary/pyongyang/");
    await awake(page);
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
    // Keys that mean something else do so still.
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("ArrowDown");
    await expect(page).toHaveURL("/itinerary/pyongyang/");
  });

  test("the rail is a list of links, the day being read is marked", async ({ page }) => {
    await openLive(page, "/itinerary/vostochny/");
    await awake(page);
    const rail = page.getByRole("navigation", { name: "Days of September 2023" });
    await expect(rail.getByRole("link")).toHaveCount(8);
    await expect(day(page)).toContainText("13");
    await rail.getByRole("link", { name: /^17/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/itinerary/university/");
    await expect(day(page)).toContainText("17");
  });
});

test.describe("the plan and what came of it", () => {
  test("one switch changes map, steps, rail and table, and stands in the address", async ({ page }) => {
    await openLive(page, "/itinerary/frigate/");
    await awake(page);
    const step = partAt(page, "/itinerary/frigate/");
    await expect(step.getByRole("heading")).toHaveText(/Vladivostok: one frigate/i, { useInnerText: true });
    await choice(page, "as", "reported").check();
    await expect(page).toHaveURL("/itinerary/frigate/?as=reported");
    await expect(step.getByRole("heading")).toHaveText(/What the fleet can do/i, { useInnerText: true });
    await expect(step).not.toContainText("Marshal Shaposhnikov", { useInnerText: true });
    await expect(map(page).locator(".map-near .map-foretold")).toBeVisible();
    await expect(map(page).locator(".map-near [data-stop='knevichi']")).toBeHidden();
    // The plan had no days, and the train has not gone beyond the 14th.
    await expect(day(page)).toHaveCount(0);
    await expect(partAt(page, "/itinerary/knevichi/")).toContainText("nothing foretold", {
      useInnerText: true,
    });
    const row = page.locator(".stops tr", { hasText: "Knevichi" });
    await expect(row.getByRole("cell").first()).toHaveText(/not known on 14 September/, {
      useInnerText: true,
    });
    await expect(page.locator(".plan td").nth(1)).toBeHidden();
    // What had happened by then is known.
    const known = page.locator(".stops tr", { hasText: "On the rails" }).getByRole("cell").first();
    await expect(known).toHaveText(/^14 Sept/, { useInnerText: true });

    // It goes along from stop to stop, and back takes nothing of it away.
    await previous(page).click();
    await expect(page).toHaveURL("/itinerary/knevichi/?as=reported");
    await choice(page, "as", "").check();
    await expect(page).toHaveURL("/itinerary/knevichi/");
    await expect(step).toContainText("Marshal Shaposhnikov", { useInnerText: true });
  });

  test("what is announced follows no railway: straight dashed links between dashed rings", async ({
    page,
  }) => {
    await openLive(page, "/itinerary/vostochny/?as=reported");
    await awake(page);
    const link = map(page).locator(".map-overview .map-announced");
    await expect(link).toBeVisible();
    expect(await link.evaluate((path) => path.getAttribute("d")?.match(/L/g)?.length)).toBe(2);
    await expect(link).toHaveCSS("stroke-dasharray", /\d/);
    await expect(map(page).getByText("Dashed: announced, without a route.")).toBeVisible();
    await expect(map(page).locator(".map-overview [data-stop='artyom']")).toBeHidden();
  });

  for (const size of [PHONE, { width: 1440, height: 900 }]) {
    test(`at ${size.width} all of the plan is in sight on its day, each stop named, and the note lies on nothing`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await openLive(page, "/itinerary/on-the-rails/?as=reported");
      await awake(page);
      await settled(page);
      for (const name of ["Vostochny", "Komsomolsk-", "Vladivostok"]) {
        const label = map(page).locator(".map-overview text").filter({ hasText: name, visible: true });
        await expect(label, name).toBeInViewport({ ratio: 0.99 });
      }
      expect((await labels(page, "komsomolsk")).cut).toEqual([]);
      const note = await map(page).locator(".journey-note").boundingBox();
      const below = stage(page).locator(".journey-controls > *, [data-stop], [data-scale]");
      for (const element of await below.filter({ visible: true }).all()) {
        const box = await element.boundingBox();
        // On a wide window the controls stand above the map.
        if (!note || !box || box.y + box.height <= note.y) continue;
        expect(box.y).toBeGreaterThanOrEqual(note.y + note.height);
      }
    });
  }

  test("either account can be asked for by its name", async ({ page }) => {
    await openLive(page, "/itinerary/?as=happened");
    await expect(choice(page, "as", "")).toBeChecked();
    await expect(choice(page, "view", "")).toBeChecked();
    await expect(page).toHaveURL("/itinerary/?as=happened");
  });

  test("the rifles' comparison and a way to read the journey do not undo each other", async ({ page }) => {
    await openLive(page, "/itinerary/?view=steps");
    const compare = page.locator("details[data-view='compare']");
    await compare.locator("summary").click();
    await expect(compare).toHaveAttribute("open", "");
    await expect(choice(page, "view", "steps")).toBeChecked();
    await choice(page, "view", "read").check();
    await expect(compare).toHaveAttribute("open", "");
    await expect.poll(() => new URL(page.url()).search).toBe("?view=read");
  });

  test("a shared link shows the plan before any script of the page", async ({ page, complaints }) => {
    complaints.allow(/net::ERR_FAILED/);
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.goto("/itinerary/komsomolsk/?as=reported");
    await expect(partAt(page, "/itinerary/komsomolsk/")).toContainText("Kim is to go on", {
      useInnerText: true,
    });
    await expect(map(page).locator(".map-overview .map-announced")).toBeVisible();
    await expect(map(page).locator(".as-happened.map-route")).toBeHidden();
  });

  test("values that are none are ignored, and the address is cleaned", async ({ page }) => {
    for (const query of [
      "as=%3Cimg%20src%3Dx%3E",
      "as=REPORTED&view=%00",
      "view=steps%20read&as=__proto__",
    ]) {
      await openLive(page, `/itinerary/khasan/?${query}`);
      await expect.poll(() => new URL(page.url()).search).toBe("");
      await expect(partAt(page, "/itinerary/home/")).toContainText("A band plays", { useInnerText: true });
      await expect(choice(page, "as", "")).toBeChecked();
    }
  });
});

test.describe("the flat form", () => {
  const flat = async (page: Page): Promise<void> => {
    await expect(stage(page)).not.toHaveCSS("position", "sticky");
    await expect(page.locator(".step-map")).toHaveCount(5);
    for (const picture of await page.locator(".step-map").all()) await expect(picture).toBeVisible();
    for (const id of stops) await expect(headingAt(page, `/itinerary/${id}/`)).toBeVisible();
    // The map is the whole journey, as a picture.
    await expect(map(page).locator(".map-route").first()).toHaveCSS("visibility", "visible");
  };

  test("for who wants to read straight through", async ({ page }) => {
    await openLive(page, "/itinerary/");
    await awake(page);
    await choice(page, "view", "read").check();
    await expect(page).toHaveURL("/itinerary/?view=read");
    await flat(page);
    await expect(page.locator(".map-camera").first()).toHaveCSS("transform", "none");
    await choice(page, "view", "").check();
    await expect(stage(page)).toHaveCSS("position", "sticky");
  });

  test("for who wants less motion, until they want it all the same", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openLive(page, "/itinerary/");
    await flat(page);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await expect(stage(page)).toHaveCSS("position", "sticky");
  });

  test("in a low window, and at 400 %, whatever the address asks for", async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 430 });
    await openLive(page, "/itinerary/?view=steps");
    await flat(page);
    await page.setViewportSize({ width: 320, height: 256 });
    await flat(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("on paper, out of the middle of the journey and of the plan", async ({ page }) => {
    await openLive(page, "/itinerary/frigate/?as=reported&view=steps");
    await awake(page);
    await page.emulateMedia({ media: "print" });
    await flat(page);
    await expect(page.locator(".plan td").nth(1)).toBeVisible();
    await expect(page.locator(".as-reported").filter({ visible: true })).toHaveCount(0);
    await expect(page.locator(".journey-stepper")).toBeHidden();
    await expect(page.locator(".journey-as")).toBeHidden();
    // Paper shows what came of it, whatever the reader had been looking at.
    await expect(partAt(page, "/itinerary/home/")).toContainText("A band plays", { useInnerText: true });
  });

  test.describe("without a script", () => {
    test.use({ javaScriptEnabled: false });

    test("with everything in it, and nothing that would need one", async ({ page }) => {
      await page.goto("/itinerary/?as=reported&view=steps");
      await flat(page);
      await expect(partAt(page, "/itinerary/home/")).toContainText("A band plays", { useInnerText: true });
      await expect(
        page.locator(".journey-as, .journey-view, .journey-stepper").filter({ visible: true }),
      ).toHaveCount(0);
      await expect(page.locator(".rail").getByRole("link")).toHaveCount(8);
      await page.locator(".rail a", { hasText: "15" }).click();
      expect(pathOf(page)).toBe("/itinerary/komsomolsk/");
      await expect(headingAt(page, "/itinerary/komsomolsk/")).toBeInViewport();
    });
  });

  test("by arrows nothing happens: there is nothing to follow", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openLive(page, "/itinerary/vostochny/");
    await page.locator(".rail a").nth(4).focus();
    await page.keyboard.press("ArrowRight");
    await nextFrame(page);
    await expect(page).toHaveURL("/itinerary/vostochny/");
  });

  test("when what makes the map follow does not come", async ({ page, complaints }) => {
    complaints.allow(/journeyStage/, /net::ERR_FAILED/);
    await page.route("**/journeyStage*", (route) => route.abort());
    await openLive(page, "/itinerary/vostochny/?view=steps");
    await flat(page);
    await expect(page.locator(".journey-stepper")).toBeHidden();
    await page.locator(".rail a", { hasText: "15" }).click();
    await expect(page).toHaveURL("/itinerary/komsomolsk/?view=steps");
    await expect(headingAt(page, "/itinerary/komsomolsk/")).toBeInViewport();
  });

  test("in somebody else's page", async ({ page }) => {
    await page.goto("/embed/itinerary/?view=steps&as=reported");
    await expect(stage(page)).not.toHaveCSS("position", "sticky");
    for (const id of stops) await expect(partAt(page, `/itinerary/${id}/`)).toBeVisible();
    await expect(map(page).locator(".map-announced").first()).toBeVisible();
    await expect(page.locator("input:not([readonly]):not([data-choice='as']), .journey-stepper")).toHaveCount(
      0,
    );
  });
});

test.describe("one stop at a time", () => {
  for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
    test(`with buttons, at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const shown = (): Promise<string[]> =>
        page
          .locator(".step")
          .evaluateAll((steps) => steps.filter((step) => step.checkVisibility()).map(({ id }) => id));
      await openLive(page, "/itinerary/?view=steps");
      await awake(page);
      await expect.poll(shown).toEqual(["itinerary/pyongyang"]);
      await next(page).click();
      await expect(page).toHaveURL("/itinerary/khasan/?view=steps");
      await expect.poll(shown).toEqual(["itinerary/khasan"]);
      await expect(headingAt(page, "/itinerary/khasan/")).toBeFocused();
      await expect(headingAt(page, "/itinerary/khasan/")).toBeInViewport();
      await page.locator(".rail a", { hasText: "17" }).first().click();
      await expect(page).toHaveURL("/itinerary/university/?view=steps");
      await expect.poll(shown).toEqual(["itinerary/university"]);
      await page.reload();
      await expect.poll(shown).toEqual(["itinerary/university"]);
      await page.goBack();
      await expect.poll(shown).toEqual(["itinerary/khasan"]);
      // Reading on to another chapter does not change what was left.
      await wheelTo(page, page.locator(".stops h3"));
      await expect(page).toHaveURL("/itinerary/?view=steps");
      await expect.poll(shown).toEqual(["itinerary/khasan"]);
    });
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a tap on a day goes there; no touch is captured; the map leaves room to read", async ({ page }) => {
    await openLive(page, "/itinerary/khasan/");
    await awake(page);
    await page.locator(".rail a", { hasText: "15" }).tap();
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
    await openLive(page, "/itinerary/aquarium/");
    await awake(page);
    await placeSaved(page);
    for (const turned of [
      { width: 740, height: 360 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(turned);
      await expect(headingAt(page, "/itinerary/aquarium/")).toBeInViewport();
      await placeSaved(page);
      await expect(page).toHaveURL("/itinerary/aquarium/");
    }
  });

  test("what has the focus is never under the map", async ({ page }) => {
    await openLive(page, "/itinerary/vostochny/");
    await awake(page);
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
});

test.describe("in the reader's own time", () => {
  test.use({ timezoneId: "America/New_York" });

  test("six in the morning at Khasan is noted in UTC and where the reader is", async ({ page }) => {
    await openLive(page, "/itinerary/khasan/");
    await awake(page);
    const step = partAt(page, "/itinerary/khasan/");
    await step.getByText("The time in UTC, and where you are").click();
    await expect(step).toContainText("UTC: Monday 11 September, 20:00");
    await expect(step).toContainText("Where you are: Monday 11 September, 16:00");
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
  await awake(page);
  const aquarium = headingAt(page, "/itinerary/aquarium/");
  await expectInUpperHalf(aquarium);
  await expect(async () => {
    const { top, edge } = await belowMap(aquarium);
    expect(edge).toBeGreaterThan(0);
    expect(top).toBeGreaterThanOrEqual(edge - 1);
  }).toPass({ timeout: 10_000 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator(".stops a", { hasText: "Khasan" }).click();
  await expectInUpperHalf(headingAt(page, "/itinerary/khasan/"));
});
