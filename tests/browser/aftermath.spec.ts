import type { Locator, Page } from "@playwright/test";
import { events } from "../../src/story/aftermath.ts";
import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, headingAt, openLive, partAt, placeSaved, wheelTo } from "../support/reader.ts";

const months = (page: Page): Locator =>
  page.getByRole("navigation", { name: "The events on a line of months" });
const box = (target: Locator): Promise<DOMRect> =>
  target.evaluate((element) => element.getBoundingClientRect());
const at = (id: string): string => `/aftermath/${id}/`;

test("the months and the list lead to an event, scrolling reads it, and each is its address", async ({
  page,
}) => {
  await openLive(page, "/aftermath/");
  await months(page)
    .getByRole("link", { name: /^4 January 2024/ })
    .click();
  await expect(page).toHaveURL(at("missiles"));
  await expect(headingAt(page, at("missiles"))).toBeFocused();
  await expectInUpperHalf(headingAt(page, at("missiles")));
  await placeSaved(page);

  await wheelTo(page, headingAt(page, at("troops")));
  await expect(page).toHaveURL(at("troops"));
  await placeSaved(page);
  await page.goBack();
  await expect(page).not.toHaveURL(at("troops"));
});

test("what passes an event on stands below its words, not on the line of its lane", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, "/aftermath/");
  for (const words of await page.locator(".later-words").all()) {
    const [heading, share] = [words.getByRole("heading"), words.locator(".share")];
    expect((await share.boundingBox())?.x).toBe((await heading.boundingBox())?.x);
  }
});

test("the months stand in order, three lanes under one another, each mark large enough", async ({ page }) => {
  await openLive(page, "/aftermath/");
  const links = await months(page)
    .getByRole("link")
    .evaluateAll((all) =>
      all.map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { left, top, width, height, lane: (element as HTMLElement).dataset.lane ?? "" };
      }),
    );
  expect(links).toHaveLength(events.length);
  const lefts = links.map(({ left }) => left);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  const lanes = ["gifts", "journeys", "objections"].map(
    (lane) => new Set(links.filter((l) => l.lane === lane).map(({ top }) => top)),
  );
  for (const tops of lanes) expect(tops.size).toBe(1);
  const tops = lanes.map(([top = 0]) => top);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  for (const { width, height } of links) {
    expect(height).toBeGreaterThanOrEqual(44);
    expect(width).toBeGreaterThanOrEqual(40);
  }
});

test("a line leads from September to each event: it starts at the left edge and ends at the event's lane", async ({
  page,
}) => {
  await openLive(page, "/aftermath/");
  for (const { id, before } of events) {
    const event = partAt(page, at(id));
    const [line, words, then] = await Promise.all([
      box(event.locator(".later-back")),
      box(event.locator(".later-words")),
      box(event.locator(".later-before")),
    ]);
    expect(line.left, id).toBeCloseTo(then.left, 0);
    expect(line.right, id).toBeCloseTo(words.left, 0);
    expect(then.right, id).toBeLessThan(words.left);
    const style = { feared: "dotted", announced: "dashed", said: "solid" }[before.was];
    await expect(event.locator(".later-back")).toHaveCSS("border-top-style", style);
  }
});

test("what had been feared leads to the objection, and back returns to the event", async ({ page }) => {
  await openLive(page, at("containers"));
  await placeSaved(page);
  await partAt(page, at("containers")).getByRole("link", { name: "Shells and rockets" }).click();
  await expect(page).toHaveURL("/concerns/shells/");
  await page.goBack();
  await expect(page).toHaveURL(at("containers"));
  await expectInUpperHalf(headingAt(page, at("containers")));
});

test("on a phone each event stands with what had been said then, and the sum is in blocks that name their column", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLive(page, at("treaty"));
  await expectInUpperHalf(headingAt(page, at("treaty")));
  await expect(months(page)).toBeHidden();
  const event = partAt(page, at("treaty"));
  await expect(event.getByText("Announced then")).toBeVisible();
  await expect(event.getByText("Now borne out")).toBeVisible();
  const table = page.getByRole("table", { name: "Feared then, known since" });
  await expect(table.getByRole("rowheader", { name: /^Help with satellites/ })).toBeVisible();
  // At one moment, whatever the page may still be scrolling.
  const [record, open] = await table
    .getByRole("row")
    .nth(1)
    .getByRole("cell")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
  expect(open?.top).toBeGreaterThanOrEqual(record?.bottom ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("the key dims what is only claimed, with its mark, and leaves the confirmed as it is", async ({
  page,
}) => {
  await openLive(page, "/aftermath/?certainty=confirmed");
  const colour = (target: Locator): Promise<string> =>
    target.evaluate((element) => getComputedStyle(element).color);
  const heading = (id: string): Locator => headingAt(page, at(id));
  expect(await colour(heading("containers"))).not.toBe(await colour(heading("lavrov")));
  const mark = (id: string): Promise<string> =>
    partAt(page, at(id))
      .locator(".line-mark")
      .evaluate((element) => getComputedStyle(element).borderTopColor);
  expect(await mark("containers")).not.toBe(await mark("lavrov"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("events, their way back and the sum are there, and the months lead to them", async ({ page }) => {
    await page.goto("/aftermath/");
    for (const { id } of events) {
      await expect(headingAt(page, at(id))).toBeVisible();
      await expect(partAt(page, at(id)).locator(".later-now")).toBeVisible();
    }
    await months(page)
      .getByRole("link", { name: /^19 June 2024: Putin/ })
      .click();
    await expect(page).toHaveURL(at("treaty"));
    await expectInUpperHalf(headingAt(page, at("treaty")));
  });
});

test("on paper the whole account is there, with every line back", async ({ page }) => {
  await openLive(page, "/aftermath/");
  await page.emulateMedia({ media: "print" });
  for (const { id } of events) {
    await expect(headingAt(page, at(id))).toBeVisible();
    await expect(partAt(page, at(id)).locator(".later-before")).toBeVisible();
  }
  await expect(page.getByRole("table", { name: "Feared then, known since" })).toBeVisible();
});

test("where the months are too narrow for a finger their strokes are a picture, whole, and no links", async ({
  page,
}) => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 820, height: 1180 },
  ]) {
    await page.setViewportSize(viewport);
    await openLive(page, "/");
    const lanes = page.locator(".months-lanes");
    // Chapters above may still be laid out, which moves what was scrolled to.
    await expect(async () => {
      await lanes.scrollIntoViewIfNeeded();
      await expect(page.locator(".months-year").last()).toBeInViewport({ ratio: 1, timeout: 500 });
    }).toPass();
    for (const link of await page.locator(".months a").all()) await expect(link).toBeHidden();
  }
});
