import type { Locator, Page } from "@playwright/test";
import { concerns } from "../../src/story/concerns.ts";
import { expect, test } from "../support/page.ts";
import { headingAt, openLive, openStill, partAt } from "../support/reader.ts";

const PHONE = { width: 390, height: 844 };
/** A phone's bar, px. */
const BAR = 56;

const rowOf = (page: Page, id: string): Locator => partAt(page, `/concerns/${id}/`);
const fold = (page: Page, id: string): Locator => rowOf(page, id).locator("details");
const colourOf = (element: Locator): Promise<string> =>
  element.evaluate((one) => getComputedStyle(one).color);

/** What is wrong with the layout: words over words, lines that miss the bar or their corner, controls far from their rule. */
const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`${scrollWidth} px wide`);
    const texts = [
      ...document.querySelectorAll(
        ".feared-head h3, .feared-bar, .feared p, .concern-head h3, .concern-rule, .concern-closed > .quotation, .concern-more > summary, .vote-strip text",
      ),
    ].map((element) => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      while (words.nextNode()) {
        if (words.currentNode.parentElement?.closest(".visually-hidden, .mark")) continue;
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        boxes.push(...range.getClientRects());
      }
      return { name: element.textContent?.slice(0, 24), boxes };
    });
    const meet = (one: DOMRect, other: DOMRect): boolean =>
      one.right > other.left + 1 &&
      other.right > one.left + 1 &&
      one.bottom > other.top + 3 &&
      other.bottom > one.top + 3;
    for (const [i, { name, boxes }] of texts.entries())
      for (const other of texts.slice(i + 1))
        if (boxes.some((one) => other.boxes.some((two) => meet(one, two))))
          faults.push(`${name} / ${other.name}`);
    for (const row of document.querySelectorAll(".concern-row")) {
      const [above, control] = [".concern-rule > :last-child", "summary"].map((selector) =>
        row.querySelector(selector)?.getBoundingClientRect(),
      );
      const gap = (control?.top ?? 0) - (above?.bottom ?? 0);
      if (Math.abs(gap) > 20) faults.push(`${row.id} opens ${gap} px below what stands behind the bar`);
    }
    const [down, across] = [".feared-from-journey", "[data-sender=north-korea] .stretch"].map((selector) =>
      document.querySelector(`.feared ${selector}`)?.getBoundingClientRect(),
    );
    for (const side of ["right", "bottom"] as const)
      if (Math.abs((down?.[side] ?? 0) - (across?.[side] ?? 9)) > 0.5) faults.push(`no corner: ${side}`);
    const middle = innerWidth / 2;
    for (const line of document.querySelectorAll<HTMLElement>(".concerns .stretch[data-along=x]")) {
      const { left, right } = line.getBoundingClientRect();
      if (line.dataset.kind === "solid") {
        if (left >= middle || right <= middle) faults.push("a solid line does not pass");
      } else {
        const gap = line.dataset.from === "start" ? middle - right : left - middle;
        if (gap < 5 || gap > 20) faults.push(`a dotted line ends ${gap} px from the middle of the bar`);
      }
    }
    return faults;
  });

test("lines stop at the bar or pass it, and no words lie on others, at any width", async ({ page }) => {
  await openLive(page, "/concerns/");
  for (const width of [320, 390, 699, 820, 1100, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await layoutFaults(page), String(width)).toEqual([]);
  }
});

test("on a phone the whole answer is one screen, without a tap; the six things follow on the same bar", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openLive(page, "/");
  // Parts that are far away have their own heights by then.
  await expect(page.locator(":root")).toHaveAttribute("data-laid-out");
  const [top, end, rows] = await page.evaluate(() => {
    const at = (selector: string): DOMRect =>
      (document.querySelector(selector) as Element).getBoundingClientRect();
    return [at("#concerns").top, at(".feared").bottom, at(".concern-rows").top];
  });
  expect((end ?? 0) - (top ?? 0)).toBeLessThanOrEqual(PHONE.height - BAR);
  expect(rows).toBeCloseTo(end ?? 0, 0);
  const targets = await page
    .locator(".concern-more > summary, .votes li > a")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
});

test("a row opens in place, by keyboard too, and leads to the whole; the rows before it stay where they are", async ({
  page,
}) => {
  await openLive(page, "/concerns/");
  const control = fold(page, "satellites").locator("summary");
  const before = await control.evaluate((one) => one.getBoundingClientRect().top + scrollY);
  await control.focus();
  await page.keyboard.press("Enter");
  await expect(fold(page, "satellites").getByText("That’s why we came here")).toBeVisible();
  await expect(rowOf(page, "satellites").getByText("15 in favour")).toBeVisible();
  expect(await control.evaluate((one) => one.getBoundingClientRect().top + scrollY)).toBeCloseTo(before, 0);
  await expect(fold(page, "satellites").getByRole("link").last()).toHaveAttribute(
    "href",
    /concerns\/satellites\/$/,
  );
  // Nothing lies over the rule, which begins at the height of the line.
  await rowOf(page, "satellites").locator(".rule-link").click({ trial: true });
});

test("the certainty filter dims what is claimed or feared, never a rule nor what is on record", async ({
  page,
}) => {
  await openLive(page, "/concerns/?certainty=confirmed");
  const given = await colourOf(headingAt(page, "/concerns/drones/"));
  expect(await colourOf(headingAt(page, "/concerns/shells/"))).not.toBe(given);
  expect(await colourOf(rowOf(page, "shells").locator(".rule-link"))).toBe(given);
  expect(await colourOf(page.locator(".feared-head h3").first())).not.toBe(given);
  expect(await colourOf(page.locator(".feared-rule a").first())).toBe(given);
  await openLive(page, "/concerns/washington/?certainty=confirmed");
  const claimed = page.locator(".quotation [data-line='dotted']").first();
  expect(await colourOf(claimed)).not.toBe(given);
  expect(await colourOf(page.locator(".behind-bar a").first())).toBe(given);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("answer, rows and votes are there in full, and a row opens", async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto("/concerns/");
    await expect(page.getByText("Washington and Seoul feared")).toBeVisible();
    for (const { id, row } of concerns)
      await expect(rowOf(page, id).getByText(row.by.replaceAll("\u00a0", " ")).first()).toBeVisible();
    await fold(page, "shells").locator("summary").click();
    await expect(rowOf(page, "shells").getByText("The Kremlin said that nothing was signed")).toBeVisible();
  });

  test("so are the rules, and a link to one of them leads to it", async ({ page }) => {
    await page.goto("/concerns/rules/#rule-food");
    await expect(page.getByText("No vehicle may be sent to North Korea")).toBeVisible();
    await expect(page.locator("[id='rule-food']")).toBeInViewport();
  });
});

test("on paper each row is open", async ({ page }) => {
  await openLive(page, "/concerns/");
  await page.emulateMedia({ media: "print" });
  for (const voice of await page.locator(".concern-voice").all()) await expect(voice).toBeVisible();
});

test("forced colours keep the bar of the answer, of a row and of a list, and the gap where something passed", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openLive(page, "/concerns/");
  const barOf = (element: Locator, piece: "::before" | "::after"): Promise<string> =>
    element.evaluate((one, pseudo) => getComputedStyle(one, pseudo).borderInlineStartWidth, piece);
  expect(await barOf(page.locator(".feared"), "::before")).toBe("10px");
  for (const id of ["satellites", "drones"])
    expect(await barOf(rowOf(page, id).locator(".concern-closed"), "::before")).toBe("10px");
  const piece = await rowOf(page, "drones")
    .locator(".concern-closed")
    .evaluate((one) => [
      getComputedStyle(one, "::before").gridRowStart,
      getComputedStyle(one, "::after").gridRowStart,
    ]);
  expect(piece).toEqual(["1", "3"]);
  await openStill(page, "/concerns/seoul/");
  expect(await barOf(page.locator(".before-bar li").first(), "::before")).toBe("10px");
});
