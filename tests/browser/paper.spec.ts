import { expect, test } from "../support/page.ts";
import { A4, LETTER, print } from "../support/pdf.ts";
import { live, openLive, openStill } from "../support/reader.ts";
import { titleOf } from "../support/routes.ts";

/* Paper, and the PDF that a reader keeps: read aloud, found by its bookmarks, and looked at. */

/** What a heading says, whatever its capitals and where its lines end. */
const said = (text: string): string => text.toLowerCase().replace(/\s+/g, "");

for (const [path, a4, letter, tags] of [
  ["/", 24, 24, ["P", "Link", "L", "LI", "Figure", "Table", "TH"]],
  ["/concerns/", 7, 7, ["P", "Link", "L", "LI", "Figure"]],
  ["/gifts/glove/", 3, 3, ["P", "Link", "L", "LI", "BlockQuote"]],
] as const)
  test(`${path} printed is a tagged document with its title, language and headings, no page of which is empty`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openLive(page, path);
    const headings = await page.locator("main :is(h1, h2, h3)").evaluateAll((all) =>
      all.map((one) => {
        const seen = (one.querySelector("a") ?? one).cloneNode(true) as Element;
        for (const heard of seen.querySelectorAll(".visually-hidden")) heard.remove();
        return seen.textContent ?? "";
      }),
    );
    for (const [paper, most] of [
      [A4, a4],
      [LETTER, letter],
    ] as const) {
      const printed = await print(page, paper);
      expect([printed.title, printed.language]).toEqual([titleOf(path), "en"]);
      const outline = printed.outline.map(said);
      expect(headings.filter((name) => !outline.some((mark) => mark.includes(said(name))))).toEqual([]);
      expect(printed.tags.get("H1")).toBe(1);
      expect(tags.filter((tag) => !printed.tags.has(tag))).toEqual([]);
      expect(printed.unnamed).toBe(0);
      // Below this one stands a drawing, which has no words.
      expect(printed.orphans.filter((text) => !/a sword for a coin$/i.test(text))).toEqual([]);
      expect(printed.pages.length).toBeLessThanOrEqual(most);
      expect(printed.pages.filter((text) => text.trim().length < 60)).toEqual([]);
    }
  });

test("what is folded on the screen is on paper, and an item has the addresses of its pages", async ({
  page,
}) => {
  await openLive(page, "/concerns/");
  const folded = await page.locator(".concern-more .quotation").first().textContent();
  expect(said((await print(page, A4)).pages.join(""))).toContain(said(folded ?? "").slice(0, 60));
  await page.goto("/gifts/glove/");
  await live(page);
  const address = await page.locator(".item-evidence a").first().getAttribute("href");
  expect(said((await print(page, A4)).pages.join(""))).toContain(said(address ?? ""));
});

test("paper is white and its words are black, also for who reads in the dark", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const path of ["/", "/aftermath/", "/gifts/glove/", "/sources/"]) {
    await openStill(page, path);
    const coloured = await page.locator("body, body *").evaluateAll((all) =>
      all
        .filter((one) => !(one instanceof SVGElement) && one.checkVisibility())
        .map((one) => [one.className || one.tagName, getComputedStyle(one).backgroundColor] as const)
        .filter(([, colour]) => !/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/.test(colour)),
    );
    expect(coloured, path).toEqual([]);
    await expect(page.locator("main h1").first()).toHaveCSS("color", "rgb(0, 0, 0)");
  }
});
