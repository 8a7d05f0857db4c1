import type { Locator, Page } from "@playwright/test";
import { events, fears } from "../../src/story/aftermath.ts";
import { expect, test } from "../support/page.ts";
import { openStill, partAt } from "../support/reader.ts";

const labelOf = (page: Page, id: string): Locator => partAt(page, `/aftermath/${id}/`).locator("p");

type Box = { left: number; top: number; right: number; bottom: number };

const boxesOf = (page: Page): Promise<Box[]> =>
  page.locator(".month-axis [id] > p").evaluateAll((labels) =>
    labels.map((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Pairs of labels that lie on one another. */
const collisions = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes.flatMap((b, j) => (j > i && overlap(a, b) ? [`${events[i]?.id} and ${events[j]?.id}`] : [])),
  );

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test("at every width the labels keep apart, at their sides of the axis, in the order of time", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStill(page, "/aftermath/");
  for (const width of [320, 390, 820, 1100, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await boxesOf(page);
    expect(collisions(boxes), `${width}`).toEqual([]);
    expect(await sideways(page), `${width}`).toBe(0);
    const [middle, lying] = await page.locator(".month-axis > ol").evaluate((list) => {
      const mark = list.querySelector(".axis-veto")?.getBoundingClientRect();
      const { width: wide, height: high } = list.getBoundingClientRect();
      if (!mark) throw new Error("There is no veto on the axis");
      return wide > high ? [mark.top + mark.height / 2, true] : [mark.left + mark.width / 2, false];
    });
    expect(lying).toBe(width >= 1100);
    for (const [i, box] of boxes.entries()) {
      const russia = events[i]?.side === "russia";
      const [near, far] = lying ? [box.top, box.bottom] : [box.left, box.right];
      if (russia) expect(far, events[i]?.id).toBeLessThan(middle);
      else expect(near, events[i]?.id).toBeGreaterThan(middle);
    }
    for (const side of ["russia", "north-korea"]) {
      const own = boxes
        .filter((_, i) => events[i]?.side === side)
        .map(({ left, top }) => (lying ? left : top));
      if (!lying) expect(own).toEqual([...own].sort((a, b) => a - b));
    }
  }
});

test("an event's mark stands at the date of its label, upright and lying", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStill(page, "/aftermath/");
  const veto = page.locator(".axis-veto");
  const time = labelOf(page, "panel-veto").locator("time");
  const centre = async (target: Locator): Promise<{ x: number; y: number; left: number }> =>
    target.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, left };
    });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(Math.abs((await centre(veto)).y - (await centre(time)).y)).toBeLessThan(14);
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(Math.abs((await centre(veto)).x - (await centre(labelOf(page, "panel-veto"))).left)).toBeLessThan(3);
});

test("the wall turns over in both themes, and the lines between the fears reach from edge to edge", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openStill(page, "/aftermath/");
  const ground = (): Promise<string> =>
    partAt(page, "/aftermath/").evaluate((section) => getComputedStyle(section).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).not.toBe(light);
  const lines = await page.locator(".fears .stretch").evaluateAll((all) =>
    all.map((line) => {
      const { left, width } = line.getBoundingClientRect();
      return [left, width];
    }),
  );
  expect(lines).toEqual(fears.map(() => [0, 390]));
  // On a phone each row names its parts; on a wide page the heads do.
  const row = page.locator(".fears li").first();
  await expect(row.getByText("Unknown")).toBeInViewport();
  await expect(page.locator(".fears-heads")).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator(".fears-heads")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a label leads to its event, and that to what had been feared", async ({ page }) => {
    await page.goto("/aftermath/");
    // At its beginning: the target of the mark at its end reaches over its middle.
    await labelOf(page, "containers")
      .getByRole("link")
      .first()
      .click({ position: { x: 20, y: 10 } });
    await expect(page).toHaveURL("/aftermath/containers/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Over 1,000 containers, said Washington",
    );
    await expect(page.getByText("Feared in September 2023")).toBeVisible();
    await page.getByRole("link", { name: "Shells and rockets" }).click();
    await expect(page).toHaveURL("/concerns/shells/");
  });
});

test("in frames of 300 to 900 px the fears and the months are whole, by the width of their own box", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStill(page, "/embed/aftermath/months/");
  for (const width of [300, 600, 900]) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      collisions(
        await page
          .locator(".event-label > p")
          .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON() as Box)),
      ),
      `${width}`,
    ).toEqual([]);
    expect(await sideways(page), `${width}`).toBe(0);
  }
  await openStill(page, "/embed/aftermath/");
  for (const width of [300, 900]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.locator(".fears li")).toHaveCount(fears.length);
    expect(await sideways(page), `${width}`).toBe(0);
  }
});
