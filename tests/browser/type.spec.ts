import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { openLive, openStill } from "../support/reader.ts";
import { openSheet, sheet } from "../support/sheet.ts";
import { PHONE } from "../support/viewports.ts";

/** How the type is set: which face a text has, how far apart its lines stand, where they may break. */

/** The faces of the files in which a browser has set the first text that a selector finds. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test("Russian words have the face of the text in a sheet that comes long after the page", async ({
  page,
}) => {
  await openLive(page, "/");
  await openSheet(page, "/gifts/glove/");
  await expect(sheet(page).locator("[lang='ru']").first()).toBeVisible();
  await expect
    .poll(() => facesOf(page, "dialog [lang='ru']"))
    .toEqual([expect.stringMatching(/^Rifle Text Cut/)]);
});

test("an embed has the faces of the story, and that of Cyrillic where there is some", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font")
      asked.push(/[a-z]+-[a-z]+/.exec(request.url().split("/").at(-1) ?? "")?.[0] ?? "");
  });
  await openStill(page, "/embed/gifts/hat/");
  expect(asked.sort()).toEqual(["display-latin", "label-latin", "text-latin"]);
  await openStill(page, "/embed/gifts/glove/");
  expect(asked).toContain("text-cyrillic");
  for (const selector of [".item-text p:not([lang])", "[lang='ru']"])
    await expect.poll(() => facesOf(page, selector)).toContainEqual(expect.stringMatching(/^Rifle Text Cut/));
});

test("running text has the one weight that its face has", async ({ page }) => {
  for (const path of ["/", "/sources/", "/concerns/shells/", "/concerns/resolution-1718/"]) {
    await openStill(page, path);
    const bold = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
        .filter((element) => {
          const { fontFamily, fontWeight } = getComputedStyle(element);
          return /^"?Rifle Text/.test(fontFamily) && fontWeight !== "400";
        })
        .map(({ textContent }) => textContent?.slice(0, 40)),
    );
    expect(bold, path).toEqual([]);
  }
});

/** Lines of one size in one block that stand farther apart than the others, by their first words. */
const stretchedLines = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const blockOf = (element: Element): Element =>
      getComputedStyle(element).display === "inline" && element.parentElement
        ? blockOf(element.parentElement)
        : element;
    const blocks = new Set(
      [...document.querySelectorAll("main .mark")].map(({ parentElement }) =>
        blockOf(parentElement as Element),
      ),
    );
    return [...blocks].flatMap((block) => {
      const lines: { top: number; high: number; words: string }[] = [];
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement, textContent } = texts.currentNode;
        if (!parentElement || parentElement.closest(".mark")) continue;
        const range = document.createRange();
        range.selectNode(texts.currentNode);
        const high = Number.parseFloat(getComputedStyle(parentElement).lineHeight);
        for (const { top, width } of range.getClientRects())
          if (width > 1) lines.push({ top, high, words: textContent?.slice(0, 30) ?? "" });
      }
      return lines
        .filter(({ top, high }, i) => {
          const before = lines[i - 1];
          const apart = before && before.high === high ? top - before.top : 0;
          return apart > high + 0.6 && apart < 2 * high;
        })
        .map(({ words }) => words);
    });
  });

test("marks stretch no line, in whatever size of type", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["/aftermath/", "/context/", "/concerns/washington/"]) {
    await openStill(page, path);
    for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
      await page.setViewportSize(viewport);
      expect(await stretchedLines(page), `${path} at ${viewport.width}`).toEqual([]);
    }
  }
});
