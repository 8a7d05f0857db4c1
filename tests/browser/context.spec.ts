import type { Locator, Page } from "@playwright/test";
import { guests } from "../../src/story/context.ts";
import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, headingAt, layOutEverything, openLive, partAt } from "../support/reader.ts";

const person = (page: Page, id: string): Locator => partAt(page, `/context/${id}/`);
const office = (page: Page, id: string): Locator => person(page, id).locator(".guest-office");

/** Where the seat of a person, and the person's name, stand across the page. */
const across = async (page: Page, id: string): Promise<{ seat: number; name: number }> => {
  const middle = (target: Locator): Promise<number> =>
    target.evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    });
  return {
    seat: await middle(person(page, id).locator(".guest-seat")),
    name: await middle(person(page, id).locator(".guest-words")),
  };
};

for (const [name, viewport] of [
  ["a wide window", { width: 1440, height: 900 }],
  ["a phone", { width: 360, height: 740 }],
] as const) {
  test(`each person has an address, and a shared link opens at its entry, on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const id of ["sergei-lavrov", "ri-pyong-chol", "kim-jong-sik"]) {
      await openLive(page, `/context/${id}/`);
      await expect(headingAt(page, `/context/${id}/`)).toBeFocused();
      await expectInUpperHalf(headingAt(page, `/context/${id}/`));
      await expect(page).toHaveTitle(/on the guest list of September 2023/);
    }
  });
}

test("Russia sits left of the table, North Korea right, face to face; on a phone along its two edges", async ({
  page,
}) => {
  await openLive(page, "/context/");
  for (const width of [1440, 820]) {
    await page.setViewportSize({ width, height: 1000 });
    const russia = await across(page, "sergei-lavrov");
    const korea = await across(page, "choe-son-hui");
    expect(russia.name).toBeLessThan(russia.seat);
    expect(russia.seat).toBeLessThan(width / 2);
    expect(korea.seat).toBeGreaterThan(width / 2);
    expect(korea.name).toBeGreaterThan(korea.seat);
    // At one moment: after the turn of the window the page may still be scrolling to where the reader was.
    const tops = await page.evaluate(() =>
      ["sergei-lavrov", "choe-son-hui"].map(
        (id) => document.getElementById(`context/${id}`)?.getBoundingClientRect().top ?? Number.NaN,
      ),
    );
    expect(tops[0]).toBeCloseTo(tops[1] ?? 0, 0);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const russia = await across(page, "sergei-lavrov");
  const korea = await across(page, "choe-son-hui");
  expect(russia.seat).toBeGreaterThan(russia.name);
  expect(korea.seat).toBeLessThan(korea.name);
});

test("nobody's words lie on anybody else's, at any width", async ({ page }) => {
  await openLive(page, "/context/");
  await layOutEverything(page);
  for (const width of [320, 600, 820, 1024, 1440, 2200]) {
    await page.setViewportSize({ width, height: 1000 });
    const overlaps = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll(
          ".guest-words, .guest-ties > li > a, .guest-where > *, .guest-field, .guest-seat",
        ),
      ].map((element) => ({ element, box: element.getBoundingClientRect() }));
      return boxes.flatMap(({ element, box }, i) =>
        boxes
          .slice(i + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right - 1 &&
              box.right > other.left + 1 &&
              box.top < other.bottom - 1 &&
              box.bottom > other.top + 1,
          )
          .map(
            (other) => `${element.textContent?.slice(0, 20)} / ${other.element.textContent?.slice(0, 20)}`,
          ),
      );
    });
    expect(overlaps, String(width)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
  }
});

test("the readings have a page", async ({ page }) => {
  await openLive(page, "/context/readings/");
  await expectInUpperHalf(headingAt(page, "/context/readings/"));
  await expect(page).toHaveTitle(/What experts read into the meeting/);
});

test("from a seat a line leads to a stop and to an objection, and back again", async ({ page }) => {
  await openLive(page, "/context/denis-manturov/");
  await person(page, "denis-manturov").getByRole("link", { name: "The Gagarin aircraft plant" }).click();
  await expect(page).toHaveURL("/itinerary/gagarin-plant/");
  await page.goBack();
  await expect(page).toHaveURL("/context/denis-manturov/");
  await person(page, "denis-manturov").getByRole("link", { name: "Military ties in general" }).click();
  await expect(page).toHaveURL("/concerns/military-ties/");
  await expect(headingAt(page, "/concerns/military-ties/")).toBeFocused();
});

test("the key dims who is only said to have come, and somebody's reading; the confirmed stay", async ({
  page,
}) => {
  await openLive(page, "/context/?certainty=confirmed");
  const colour = (target: Locator): Promise<string> =>
    target.evaluate((element) => getComputedStyle(element).color);
  const sure = await colour(headingAt(page, "/context/ri-pyong-chol/"));
  expect(await colour(headingAt(page, "/context/kim-jong-sik/"))).not.toBe(sure);
  expect(await colour(page.locator(".reading-who").first())).not.toBe(sure);
  expect(await colour(page.locator(".reading-china h4"))).toBe(sure);
});

test("forced colours keep seats, lines and the scale", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openLive(page, "/context/");
  await expect(page.locator(".reading-mark [data-placed]").first()).toHaveCSS("border-top-style", "dotted");
  await expect(person(page, "pak-thae-song").locator(".guest-bar")).toHaveCSS("border-left-width", "7px");
  await expect(person(page, "ri-pyong-chol").locator("i.guest-square")).toHaveCSS("border-top-width", "6px");
});

test("targets are large enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLive(page, "/context/");
  const low = await page
    .locator("#context :is(.guest-ties > li, .guest-where) > a")
    .evaluateAll((all) =>
      all
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map(({ textContent }) => textContent),
    );
  expect(low).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("everybody is there, and no control that does nothing", async ({ page }) => {
    await page.goto("/context/kim-yo-jong/");
    for (const { person: id } of guests) await expect(office(page, id)).toBeVisible();
  });
});

test("on paper everybody is told of", async ({ page }) => {
  await openLive(page, "/context/");
  await page.emulateMedia({ media: "print" });
  for (const { person: id } of guests) await expect(office(page, id)).toBeVisible();
});
