import type { Page } from "@playwright/test";
import { expectNoViolations } from "../support/axe.ts";
import { embedKinds } from "../support/embeds.ts";
import { expect, STATUS_404, test } from "../support/page.ts";
import { openEverything, openLive } from "../support/reader.ts";
import { sendLink } from "../support/share.ts";
import { openSheet } from "../support/sheet.ts";
import { DESK, PHONE } from "../support/viewports.ts";

const kinds = ["/", "/gifts/", "/gifts/glove/", "/sources/", "/embed/concerns/", "/nothing-here/"];
/** One page of each kind: the chapters, an item of each shape, what editors and readers of data see, the embeds. */
const everyKind = [
  ...kinds,
  ...["/itinerary/", "/concerns/", "/context/", "/aftermath/", "/data/", "/embed/"],
  ...["/gifts/sword-and-coin/", "/itinerary/vostochny/", "/concerns/shells/", "/concerns/resolution-1874/"],
  ...["/concerns/washington/", "/concerns/rules/", "/context/sergei-shoigu/", "/context/readings/"],
  ...["/aftermath/treaty/", ...embedKinds.filter((path) => !kinds.includes(path))],
];

test.describe("axe finds nothing", () => {
  for (const path of everyKind) {
    test(`at ${path} in both themes`, async ({ page, complaints }) => {
      if (path === "/nothing-here/") complaints.allow(STATUS_404);
      // Colours that fade would be looked at half-way.
      await page.emulateMedia({ reducedMotion: "reduce" });
      // What is laid out meanwhile would be looked at half-way, too.
      await openLive(page, path);
      await openEverything(page);
      await expectNoViolations(page);
    });
  }

  // The cards of marks: `evidence.spec.ts`; the single file: `single.spec.ts`.
  for (const [what, viewport, open] of [
    ["a sheet", DESK, (page: Page) => openSheet(page, "/gifts/glove/")],
    ["the share dialog", DESK, (page: Page) => sendLink(page).click()],
    ["the certainty filter", DESK, (page: Page) => page.locator(".bar-key").click()],
    ["the menu", PHONE, (page: Page) => page.locator(".bar-more").click()],
  ] as const)
    test(`where ${what} is open, in both themes`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await openLive(page, "/gifts/");
      await open(page);
      await expect(page.locator("dialog[open], [popover]:popover-open")).toBeVisible();
      await expectNoViolations(page);
    });
});

/** What reaches beyond the window's right edge, if the page scrolls sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...beyond.slice(0, 8).map((e) => e.outerHTML.slice(0, 100))];
  });

for (const path of kinds) {
  test(`${path} never scrolls sideways, and has no small type or target, at any width`, async ({
    page,
    complaints,
  }) => {
    if (path === "/nothing-here/") complaints.allow(STATUS_404);
    await page.goto(path);
    for (const width of [320, 360, 820, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await openEverything(page);
      expect.soft(await sideways(page), `${width} px`).toEqual([]);
      expect.soft(await page.evaluate(smallType), `type at ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(smallTargets), `targets at ${width} px`).toEqual([]);
    }
  });

  test.describe("at 400 %", () => {
    test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

    test(`${path} can be read`, async ({ page, complaints }) => {
      if (path === "/nothing-here/") complaints.allow(STATUS_404);
      await page.goto(path);
      await openEverything(page);
      expect(await sideways(page)).toEqual([]);
      // In a window this low nothing may stay in front of the words.
      const inFront = await page.evaluate(() =>
        [...document.querySelectorAll("body *")]
          .filter((e) => /fixed|sticky/.test(getComputedStyle(e).position) && e.checkVisibility())
          .map((e) => e.outerHTML.slice(0, 100)),
      );
      expect(inFront).toEqual([]);
    });
  });
}

/** Runs in the page: texts below 14 px as they are drawn. */
function smallType(): string[] {
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element || !texts.currentNode.textContent?.trim()) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    let size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (element instanceof SVGGraphicsElement) {
      const matrix = element.getScreenCTM();
      if (matrix) size *= Math.hypot(matrix.a, matrix.b);
    }
    if (size < 13.95)
      found.add(`${size.toFixed(1)} px: ${texts.currentNode.textContent.trim().slice(0, 60)}`);
  }
  return [...found];
}

/** Runs in the page: targets a finger could miss. Links inside a sentence are as high as its lines. */
function smallTargets(): string[] {
  const found = new Set<string>();
  for (const element of document.querySelectorAll("a[href], button, summary, input, select, textarea")) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.matches(".skip")) continue;
    const target = element instanceof HTMLInputElement ? (element.closest("label") ?? element) : element;
    let { width, height } = target.getBoundingClientRect();
    const isMark = element.matches(".mark");
    // The target may reach beyond the box of the link: over a mark's number, over all of a row.
    const around = getComputedStyle(element, "::after");
    if (around.content !== "none" && around.position === "absolute") {
      width = Number.parseFloat(around.width);
      height = Number.parseFloat(around.height);
    }
    const isInline = getComputedStyle(element).display === "inline";
    const inSentence =
      (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    if (isInline && inSentence && !isMark) continue;
    // The name of a source below what it says is text too, but has no line of words to lean on.
    const least = isInline || isMark ? 24 : 44;
    // A link that runs over two lines is as high as one of them.
    const high = isInline ? (element.getClientRects()[0]?.height ?? 0) : height;
    if (high < least - 0.5 || (isMark && width < 23.5)) {
      found.add(
        `${width.toFixed(0)} × ${high.toFixed(1)}, needs ${least}: ${element.outerHTML.slice(0, 120)}`,
      );
    }
  }
  return [...found].slice(0, 12);
}

test("the first Tab shows the skip link", async ({ page }) => {
  for (const path of ["/", "/sources/"]) {
    await openLive(page, path);
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip");
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
  }
});

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const) {
  test(`who goes back with the Tab key is never led under the bar, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openLive(page, "/");
    // The way on is walked in `keyboard.spec.ts`. Backwards the window is followed from its other edge.
    await page.locator(".close a").last().focus();
    const covered: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press("Shift+Tab");
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        const box = element?.getClientRects()[0];
        if (!element || !box) return "nothing has focus";
        const hit = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
        return hit && element.contains(hit) ? null : element.outerHTML.slice(0, 100);
      });
      if (hidden) covered.push(hidden);
    }
    expect(covered).toEqual([]);
  });
}
