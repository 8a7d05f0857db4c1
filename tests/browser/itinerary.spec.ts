import { itinerary } from "../support/journey.ts";
import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, headingAt, openLive, partAt } from "../support/reader.ts";
import { DESK, PHONE } from "../support/viewports.ts";

const { account, atRest, day, days, faults, here, holder, map, rail, readDay, stage } = itinerary;

for (const [name, viewport] of [
  ["a wide window", DESK],
  ["a very wide window", { width: 1920, height: 1080 }],
  ["a tablet", { width: 820, height: 1180 }],
  ["a tablet held sideways", { width: 1024, height: 768 }],
  ["a phone", PHONE],
  ["a small phone", { width: 320, height: 640 }],
] as const) {
  test.describe(`in ${name}`, () => {
    test.use({ viewport });

    test("the stage follows day by day, no word on it is cut or lies on another, and the words are in sight", async ({
      page,
    }) => {
      await openLive(page, "/itinerary/");
      for (const id of days) {
        await readDay(page, id);
        expect(await faults(map(page)), id).toEqual([]);
        await expect(day(page)).toHaveCount(1);
        const { top, edge, beside } = await headingAt(page, `itinerary/${id}`).evaluate((heading) => {
          const box = document.querySelector(".journey-map")?.getBoundingClientRect() ?? new DOMRect();
          const controls = document.querySelector(".journey-as")?.getBoundingClientRect() ?? new DOMRect();
          return { top: heading.getBoundingClientRect().top, edge: controls.bottom, beside: box.left > 0 };
        });
        // Beside the map, or below the stage.
        if (!beside) expect(top, id).toBeGreaterThan(edge - 1);
        expect(top, id).toBeLessThan(viewport.height - 100);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    });
  });
}

test("reading moves map, rail and train; what was travelled stays thin, only the day’s leg is bold", async ({
  page,
}) => {
  await openLive(page, "/itinerary/");
  await readDay(page, "day-13");
  await expect(day(page)).toHaveText("13");
  await expect(here(page)).toContainText("13Vostochny");
  await expect(map(page).locator("[data-shown] .map-full")).toHaveAttribute("d", /^M/);
  await expect(map(page).locator("[data-shown] .map-past")).toHaveCSS("stroke-width", "2px");
  const filled = () =>
    page.locator(".rail-run").evaluate((run) => {
      const rails = run.parentElement?.getBoundingClientRect() ?? new DOMRect();
      return Math.round(((run.getBoundingClientRect().right - rails.left) / rails.width) * 7);
    });
  expect(await filled()).toBe(2);

  // Round Vladivostok the other view comes, with the whole leg in a small map.
  await readDay(page, "day-16");
  await expect(here(page)).toContainText("16Artyom");
  await expect(map(page).locator(".map-inset")).toBeVisible();
  expect(await filled()).toBe(5);
  await readDay(page, "day-18");
  await expect(map(page).locator(".map-inset")).toHaveCount(0);
  expect(await filled()).toBe(7);
  // Whatever else is read, the stage stays where it was; nothing was spoken.
  for (const status of await page.getByRole("status").all()) await expect(status).toHaveText("");
});

test("whoever leaps over days finds the stage at the journey's end", async ({ page }) => {
  await openLive(page, "/itinerary/");
  await readDay(page, "day-13");
  await page.locator(".plan").evaluate((plan) => plan.scrollIntoView({ behavior: "instant" }));
  await expect(day(page)).toHaveText("18–19");
});

test("the numbers of the days keep clear of the edges of their cells at every width", async ({ page }) => {
  await openLive(page, "/itinerary/");
  for (let width = 320; width <= 1600; width += 40) {
    await page.setViewportSize({ width, height: 800 });
    const room = await rail(page)
      .getByRole("link")
      .evaluateAll((cells) =>
        cells.map((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          const [inner, outer] = [text, cell].map((part) => part.getBoundingClientRect());
          return inner && outer ? Math.min(inner.left - outer.left, outer.right - inner.right) : 0;
        }),
      );
    expect(room.length).toBe(7);
    expect(Math.min(...room), `${width} px`).toBeGreaterThan(1);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("a day of the rail is a link to its words, by a tap, and back returns; targets are large enough", async ({
    page,
  }) => {
    await openLive(page, "/itinerary/");
    await readDay(page, "day-10");
    await rail(page).getByRole("link", { name: "15 September: Fighters" }).tap();
    await expect(page).toHaveURL(/#itinerary\/day-15$/);
    await expect(day(page)).toHaveText("15");
    await atRest(page);
    await expect(headingAt(page, "itinerary/day-15")).toBeInViewport();
    for (const part of [".journey-stage", ".journey-map", ".rail"])
      await expect(page.locator(part).first()).toHaveCSS("touch-action", "auto");
    const targets = await page.locator(".rail a, .journey-as label").evaluateAll((all) =>
      all.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return [Math.round(width), Math.round(height)] as const;
      }),
    );
    for (const [width, height] of targets) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThanOrEqual(41);
    }
  });
});

test("one switch changes map, words and drawings, and stands in the address", async ({ page }) => {
  await openLive(page, "/itinerary/");
  await readDay(page, "day-16");
  const words = partAt(page, "itinerary/day-16");
  await expect(words).toContainText("boarded one frigate", { useInnerText: true });
  // Also where a part is not drawn, and its styles are not known, a screen reader hears one account alone.
  const unheard = words.locator("p[aria-hidden]");
  await expect(unheard).toContainText("what the Pacific Fleet can do");
  await account(page, "As announced").check();
  await expect(page).toHaveURL(/\?as=reported/);
  await atRest(page);
  await expect(words).not.toContainText("boarded one frigate", { useInnerText: true });
  await expect(words).toContainText("what the Pacific Fleet can do", { useInnerText: true });
  await expect(unheard).toContainText("boarded one frigate");
  await expect(words.locator(".drawing").filter({ visible: true })).toHaveClass(/drawing-planned/);
  await expect(here(page)).toContainText("Vladivostok");
  await expect(map(page).locator("[data-shown] .map-announced")).toHaveCSS("stroke-dasharray", /\d/);
  await expect(map(page)).not.toContainText("Knevichi");
  // The days stay where they are.
  await expect(day(page)).toHaveText("16");
  for (const id of ["day-15", "day-17", "day-18"]) {
    await readDay(page, id);
    expect(await faults(map(page)), id).toEqual([]);
  }
  await account(page, "As it happened").check();
  await expect(page).not.toHaveURL(/\?as=/);
});

test("what has the focus is never under the stage", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openLive(page, "/itinerary/");
  await readDay(page, "day-13");
  const edge = await stage(page).evaluate((element) => element.getBoundingClientRect().bottom);
  await partAt(page, "itinerary/day-15").getByRole("link").last().focus();
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press("Shift+Tab");
    const top = await page.locator(":focus").evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(edge - 1);
  }
});

test("what was announced and what happened stand side by side, each stop a link to its page", async ({
  page,
}) => {
  await openLive(page, "/itinerary/");
  const rows = page.locator(".plan tbody tr");
  await expect(rows).toHaveCount(7);
  await expect(rows.nth(1)).toContainText("What the Pacific Fleet can do");
  await rows.nth(1).getByRole("link", { name: "One frigate" }).scrollIntoViewIfNeeded();
  await expect(holder(page)).toHaveCSS("position", "sticky");
  await expectInUpperHalf(page.locator(".plan h3")).catch(() => {});
});
