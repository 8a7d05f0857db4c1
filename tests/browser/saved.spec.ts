import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { SINGLE_FILE } from "../../src/page/singlePath.ts";
import { type Complaints, expect, test } from "../support/page.ts";
import { groundIn, openLive, visibleWords } from "../support/reader.ts";
import { saveAsMhtml, saveLikeBrowser, saveLikeWget, writeCopy } from "../support/savedCopy.ts";

/** The story, a chapter, an item, the ledger. */
const PATHS = ["/", "/itinerary/", "/gifts/glove/", "/sources/"] as const;

/** How a page looks, by what its styles say of its headings, its drawings and its parts. No sizes that go by a face. */
const look = (page: Page) =>
  page.evaluate(() => {
    const styled = [...document.querySelectorAll("body, main h1, main h2, main h3, main svg, main section")];
    return styled.map((element) => {
      const { backgroundColor, color, display, fontFamily, fontSize, paddingInlineStart } =
        getComputedStyle(element);
      return [
        element.tagName,
        backgroundColor,
        color,
        display,
        fontFamily,
        fontSize,
        paddingInlineStart,
      ].join();
    });
  });

/** From a disk a browser runs no module and asks no other origin: neither is missed. */
function allowDisk(complaints: Complaints): void {
  complaints.allow(
    /Access to script at 'file:[^']*\/index-[\w-]+\.js' from origin 'null'/,
    /Failed to load resource: net::ERR_FAILED \(file:[^)]*\/index-[\w-]+\.js\)/,
    /request failed: file:\S*\/index-[\w-]+\.js net::ERR_FAILED/,
  );
}

for (const path of PATHS) {
  test(`${path} fetched by wget opens from the disk with its words, styles and faces`, async ({
    page,
    complaints,
  }, { outputDir }) => {
    allowDisk(complaints);
    // wget knows no apple-touch-icon, and leaves it on the host.
    complaints.allow(/(?:Loading the image|policy violation: img-src).*icon-180\.png/);
    await openLive(page, path);
    const live = { look: await look(page), words: await visibleWords(page) };
    await page.goto(await saveLikeWget(page, path, outputDir));
    await page.evaluate(() => document.fonts.ready);
    expect(await look(page)).toEqual(live.look);
    expect(await visibleWords(page)).toBe(live.words);
    expect(await page.evaluate(() => document.fonts.check("400 18px 'Rifle Text'"))).toBe(true);
  });
}

for (const path of PATHS) {
  test(`${path} saved by a browser, complete, opens from the disk with its words and styles`, async ({
    page,
    complaints,
  }, { outputDir }) => {
    allowDisk(complaints);
    // Of faces and icons a browser saves none: others stand in, and the page's own policy lets nothing be fetched.
    complaints.allow(
      /(?:Loading the image|policy violation: img-src|request failed: http:).*icon/,
      /(?:Failed to load resource|request failed: file:).*\.woff2/,
      /(?:Loading the script|policy violation: script-src-elem|request failed: http:).*\/assets\/[\w-]+\.js/,
    );
    await openLive(page, path);
    const live = { look: await look(page), words: await visibleWords(page) };
    await page.goto(await saveLikeBrowser(page, outputDir));
    expect(await look(page)).toEqual(live.look);
    expect(await visibleWords(page)).toBe(live.words);
  });

  test(`${path} saved by a browser in a single file opens from the disk with its words and styles`, async ({
    page,
  }, { outputDir }) => {
    await openLive(page, path);
    const live = { look: await look(page), words: await visibleWords(page) };
    await page.goto(await saveAsMhtml(page, outputDir));
    expect(await look(page)).toEqual(live.look);
    // Without scripts some controls are not offered.
    expect(await visibleWords(page)).toBeGreaterThan(live.words - 20);
  });
}

test("every rule reads as it was written, which is how a browser saves it", async ({ page }) => {
  for (const path of [...PATHS, "/data/", "/concerns/", "/embed/itinerary/vostochny/", `/${SINGLE_FILE}`]) {
    await page.goto(path);
    const lost = await page.evaluate(() => {
      const emptied = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) => [
          ...(/:\s*;/.test((rule as CSSStyleRule).style?.cssText ?? "") ? [rule.cssText] : []),
          ...emptied((rule as CSSGroupingRule).cssRules ?? ([] as unknown as CSSRuleList)),
        ]);
      return [...document.styleSheets].flatMap((sheet) => emptied(sheet.cssRules));
    });
    expect(lost, path).toEqual([]);
  }
});

test.describe("the single file", () => {
  /** Its words, its ground and its faces: what a copy of it must have. */
  async function expectReadable(page: Page, words: number): Promise<void> {
    await page.evaluate(() => document.fonts.ready);
    expect(await visibleWords(page)).toBeGreaterThan(words);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      groundIn("light"),
    );
    expect(await page.evaluate(() => document.fonts.check("800 40px 'Rifle Display'", "RIFLE"))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expect(page.locator("main svg").first()).toBeVisible();
  }

  test("is shown under the headers of the host, with its ending and without", async ({ page }) => {
    for (const path of [`/${SINGLE_FILE}`, `/${SINGLE_FILE.replace(/\.html$/, "")}`]) {
      await page.goto(path);
      await expectReadable(page, 1_800);
    }
  });

  test("opens when it has been fetched by wget, or saved by a browser", async ({ page }, { outputDir }) => {
    const path = `/${SINGLE_FILE}`;
    await page.goto(await saveLikeWget(page, path, join(outputDir, "wget")));
    await expectReadable(page, 1_800);
    await page.goto(path);
    const complete = await saveLikeBrowser(page, join(outputDir, "complete"));
    const single = await saveAsMhtml(page, outputDir);
    for (const copy of [complete, single]) {
      await page.goto(copy);
      await expectReadable(page, 1_800);
    }
  });

  test("is readable as far as it came, when its download broke off", async ({ page }, { outputDir }) => {
    const whole = readFileSync(join("dist", SINGLE_FILE));
    let before = 100;
    for (const share of [0.15, 0.18, 0.33, 0.5, 0.75, 0.97]) {
      const part = whole.subarray(0, Math.floor(whole.length * share));
      await page.goto(writeCopy(join(outputDir, `cut-${share}.html`), part));
      await expectReadable(page, before);
      before = Math.max(before, (await visibleWords(page)) - 1);
    }
    expect(before).toBeGreaterThan(1_800);
  });
});

test("the map that stands alone is drawn under the headers of the host, with every word", async ({
  page,
  complaints,
}) => {
  // A drawing names no icon: a browser with a window asks where icons once were.
  complaints.allow(/\/favicon\.ico/);
  await page.setViewportSize({ width: 2080, height: 1330 });
  await page.goto("/itinerary.svg");
  const fill = await page
    .locator(".map-land")
    .first()
    .evaluate((land) => getComputedStyle(land).fill);
  expect(fill).not.toBe("rgb(0, 0, 0)");
  // What is cut off cannot be pointed at.
  const hidden = await page.locator("text").evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const found = [0.2, 0.5, 0.8].map((at) =>
        document.elementFromPoint(left + width * at, top + height / 2)?.closest("text"),
      );
      return width > 0 && found.every((one) => one === text) ? [] : [text.textContent];
    }),
  );
  expect(hidden).toEqual([]);
});
