import type { Page } from "@playwright/test";
import { guests } from "../../src/story/context.ts";
import { expect, test } from "../support/page.ts";
import { openStill, partAt } from "../support/reader.ts";

/** Words that lie on other words, or a scroll to the side. */
const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const places =
      "#context :is(.talks-side h3, .guest, .talks-table > li, .talks-others, .standing-place > p)";
    const lines = [...document.querySelectorAll(places)].flatMap((place) => {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      const rects: { place: Element; rect: DOMRect }[] = [];
      while (texts.nextNode()) {
        if (texts.currentNode.parentElement?.closest(".visually-hidden")) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        for (const rect of range.getClientRects()) rects.push({ place, rect });
      }
      return rects;
    });
    const overlaps = lines.flatMap(({ place, rect }, i) =>
      lines
        .slice(i + 1)
        .filter(
          (other) =>
            other.place !== place &&
            rect.left < other.rect.right - 1 &&
            rect.right > other.rect.left + 1 &&
            rect.top < other.rect.bottom - 1 &&
            rect.bottom > other.rect.top + 1,
        )
        .map((other) => `${place.textContent} / ${other.place.textContent}`),
    );
    return scrollWidth > innerWidth ? [...overlaps, `${scrollWidth} px wide`] : overlaps;
  });

/** Where somebody's entry stands. */
const boxOf = (page: Page, person: string): Promise<{ left: number; right: number; top: number }> =>
  partAt(page, `/context/${person}/`).evaluate((element) => {
    const { left, right, top } = element.getBoundingClientRect();
    return { left, right, top };
  });

test("Russia sits left of the table, North Korea right, face to face, at any width", async ({ page }) => {
  await openStill(page, "/context/");
  for (const width of [320, 390, 620, 820, 1100, 1440, 1920]) {
    await page.setViewportSize({ width, height: 1000 });
    expect(await layoutFaults(page), String(width)).toEqual([]);
    for (const [russian, korean] of [
      ["vladimir-putin", "kim-jong-un"],
      ["sergei-shoigu", "kang-sun-nam"],
    ] as const) {
      const [left, right] = [await boxOf(page, russian), await boxOf(page, korean)];
      const table = await page.locator(".talks-table").boundingBox();
      expect(left.right).toBeLessThanOrEqual((table?.x ?? 0) + 1);
      expect(right.left).toBeGreaterThanOrEqual((table?.x ?? 0) + (table?.width ?? 0) - 1);
      expect(left.top).toBeCloseTo(right.top, 0);
    }
  }
});

test("on a phone a name with its office is a target for a finger, and leads to the person", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openStill(page, "/context/");
  const low = await page
    .locator("#context :is(.guest, .standing-place > p > a, .readings-all > a)")
    .evaluateAll((all) =>
      all
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map(({ textContent }) => textContent),
    );
  expect(low).toEqual([]);
  // Beside the words, in the same row.
  const office = partAt(page, "/context/yuri-trutnev/");
  const { height = 0 } = (await office.boundingBox()) ?? {};
  const at = await office.evaluate((element, y) => {
    element.scrollIntoView({ block: "center" });
    const { left, top } = element.getBoundingClientRect();
    return document
      .elementFromPoint(left + 8, top + y)
      ?.closest("a")
      ?.getAttribute("href");
  }, height - 4);
  expect(at).toBe("../context/yuri-trutnev/");
});

test("the certainty filter dims who is only said to have come, and somebody's reading; what is on record stays", async ({
  page,
}) => {
  await openStill(page, "/context/?certainty=confirmed");
  const colour = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  const sure = await colour("[id='context/ri-pyong-chol'] > a");
  expect(await colour("[id='context/kim-jong-sik'] > a")).not.toBe(sure);
  expect(await colour(".scale-voice [data-line]")).not.toBe(await colour(".scale-voice"));
});

test("forced colours and paper keep both kinds of seats and the scale", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openStill(page, "/context/");
  const seatOf = (person: string): Promise<string> =>
    partAt(page, `/context/${person}/`).evaluate((element) => {
      const { borderLeftStyle, borderLeftWidth } = getComputedStyle(element, "::before");
      return `${borderLeftStyle} ${borderLeftWidth}`;
    });
  for (const media of ["screen", "print"] as const) {
    await page.emulateMedia({ media });
    expect(await seatOf("sergei-lavrov")).toMatch(/^solid 1[34]px$/);
    expect(await seatOf("yuri-trutnev")).toBe("dotted 2px");
    await expect(page.locator(".scale-rings i").first()).toHaveCSS("border-top-style", "dotted");
    for (const { person } of guests) await expect(partAt(page, `/context/${person}/`)).toBeVisible();
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a person's page is four screens of a phone at most, that of all readings eight", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [id, screens] of [
      ["vladimir-putin", 4],
      ["sergei-shoigu", 4],
      ["alexander-kozlov", 4],
      ["ri-pyong-chol", 4],
      ["readings", 8],
    ] as const) {
      await openStill(page, `/context/${id}/`);
      const { height = 0 } = (await page.locator("body").boundingBox()) ?? {};
      expect(height, id).toBeLessThanOrEqual(screens * 844);
      await expect(page.locator(".item-evidence li").first()).toBeVisible();
    }
  });
});
