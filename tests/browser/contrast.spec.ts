import type { Locator, Page } from "@playwright/test";
import { openCard } from "../support/card.ts";
import { type Colour, contrastOf } from "../support/contrast.ts";
import { inkOfRows, pieceOf } from "../support/ink.ts";
import { expect, test } from "../support/page.ts";
import { nextFrame, openLive, openStill } from "../support/reader.ts";

/*
 * Readers whose system sets the colours, or who ask for more contrast. The filter, the seats and the scale in forced colours
 * stand with their chapters.
 */

/** How much of a drawn line is ink: all of a solid one, less of a dashed one, half of a dotted one. */
async function inkOfLine(page: Page, line: Locator, edge: "top" | "bottom"): Promise<number> {
  const { x, y, width, height } = await pieceOf(line);
  // From a pixel beside it, which has the colour of the ground.
  const rows = await inkOfRows(page, {
    x: Math.round(x) - 1,
    y: Math.round(edge === "top" ? y : y + height - 2),
    width: Math.round(width) + 1,
    height: 2,
  });
  return Math.min(...rows);
}

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.beforeEach(({ page }) =>
      page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" }),
    );

    test("the number of a mark whose card is open is seen on its ground", async ({ page }) => {
      await openLive(page, "/gifts/");
      const mark = page.locator("main .mark").nth(4);
      await openCard(page, mark);
      await expect(mark).toHaveAttribute("aria-expanded", "true");
      const { adjusts, colours } = await mark.evaluate((one) => {
        const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(one);
        const channels = (rgb: string): number[] => (rgb.match(/[\d.]+/g) ?? []).map(Number);
        return {
          adjusts: forcedColorAdjust,
          colours: [channels(color), channels(backgroundColor)] as unknown as [Colour, Colour],
        };
      });
      expect(adjusts).toBe("none");
      expect(contrastOf(...colours)).toBeGreaterThanOrEqual(4.5);
    });

    test("solid, dashed and dotted are three lines: in the key, below a mark, across the page", async ({
      page,
    }) => {
      await openStill(page, "/");
      const keyed = (kind: string): Promise<number> =>
        inkOfLine(page, page.locator(`.line-key .line-mark[data-kind='${kind}']`).first(), "top");
      const [solid, dashed, dotted] = [await keyed("solid"), await keyed("dashed"), await keyed("dotted")];
      expect(solid).toBeGreaterThan(0.95);
      expect(dashed).toBeLessThan(0.85);
      expect(dotted).toBeLessThan(dashed);
      const marked = (kind: string): Promise<number> =>
        inkOfLine(page, page.locator(`.opening-words .mark[data-kind='${kind}']`).first(), "bottom");
      expect(await marked("solid")).toBeGreaterThan(0.75);
      expect(await marked("dotted")).toBeLessThan(0.7);
      expect(await marked("dotted")).toBeGreaterThan(0.2);
    });

    test("no word is covered by the plate of another: what stands above the story's name can be read", async ({
      page,
    }) => {
      await openStill(page, "/");
      const { x, y, width, height } = await pieceOf(page.locator(".opening-kicker"));
      const rows = await inkOfRows(page, {
        x: x - 2,
        y: y - 2,
        width: Math.min(width, 240),
        height: height + 4,
      });
      expect(Math.max(...rows)).toBeGreaterThan(0.1);
    });

    test("what is read now differs in the bar and on the rail", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "no-preference" });
      await openLive(page, "/#itinerary/day-15");
      const looks = (among: string): Promise<(readonly [boolean, string])[]> =>
        page.locator(among).evaluateAll((all) =>
          all.map((one) => {
            const { borderBottomColor, outlineStyle, outlineWidth } = getComputedStyle(one);
            return [one.hasAttribute("aria-current"), `${borderBottomColor} ${outlineStyle} ${outlineWidth}`];
          }),
        );
      for (const among of [".bar nav a", ".rail a"]) {
        await expect(page.locator(`${among}[aria-current]`)).toHaveCount(1);
        const all = await looks(among);
        const [[, current] = []] = all.filter(([here]) => here);
        for (const [here, look] of all) if (!here) expect(look, among).not.toBe(current);
      }
    });
  });

test("who asks for more contrast has no quiet words and no faint lines", async ({ page }) => {
  const faint = async (): Promise<string[]> => {
    await nextFrame(page);
    return page.evaluate(() => {
      const token = (name: string): string =>
        getComputedStyle(document.documentElement).getPropertyValue(name);
      const probe = document.createElement("i");
      document.body.append(probe);
      const colour = (name: string): string => {
        probe.style.color = token(name);
        return getComputedStyle(probe).color;
      };
      const ink = colour("--ink");
      const quiet = ["--ink-quiet", "--edge", "--rule"].filter((name) => colour(name) !== ink);
      probe.remove();
      return quiet;
    });
  };
  for (const path of ["/", "/gifts/glove/", "/embed/gifts/"]) {
    await page.emulateMedia({ contrast: "no-preference" });
    await openStill(page, path);
    expect((await faint()).length, path).toBeGreaterThan(0);
    await page.emulateMedia({ contrast: "more" });
    expect(await faint(), path).toEqual([]);
  }
});
