import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test } from "../support/page.ts";
import { openStill } from "../support/reader.ts";
import { DESK, PHONE } from "../support/viewports.ts";

/* What a browser reads aloud, and what its reading view keeps: the words in the order in which they are seen. */

const story = ["/", "/gifts/", "/itinerary/", "/concerns/", "/context/", "/aftermath/"];
const others = [
  "/gifts/glove/",
  "/concerns/resolution-1874/",
  "/context/sergei-shoigu/",
  "/aftermath/treaty/",
];

// What stands beside does not count: columns are read one by one.
for (const [name, viewport] of [
  ["a phone", PHONE],
  ["a desk", DESK],
] as const)
  test(`on ${name} no paragraph, heading or entry is read before what stands above it`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const path of [...story, ...others]) {
      await openStill(page, path);
      const found = await page.evaluate(() => {
        const laidOut = new CSSStyleSheet();
        laidOut.replaceSync("* { content-visibility: visible !important }");
        document.adoptedStyleSheets.push(laidOut);
        const blocks = [
          ...document.querySelectorAll("main :is(h1, h2, h3, h4, p, dt, dd, figcaption, summary)"),
        ].filter(
          (one) =>
            one.textContent?.trim() &&
            one.checkVisibility({ visibilityProperty: true }) &&
            getComputedStyle(one).clipPath === "none" &&
            // Above and below the axis of months, whose order is that of time, and around the table of the talks.
            !one.closest("[aria-hidden='true'], .month-axis, .print-only"),
        );
        const boxes = blocks.map((one) => one.getBoundingClientRect());
        const faults: string[] = [];
        for (const [i, box] of boxes.entries())
          for (let j = i + 1; j < Math.min(i + 12, boxes.length); j++) {
            const later = boxes[j] as DOMRect;
            const sameColumn = Math.min(box.right, later.right) - Math.max(box.left, later.left) > 8;
            if (sameColumn && later.bottom <= box.top + 2 && later.height > 0)
              faults.push(
                `“${blocks[i]?.textContent?.slice(0, 40)}” is read before “${blocks[j]?.textContent?.slice(0, 40)}”`,
              );
          }
        return faults;
      });
      expect.soft(found, path).toEqual([]);
    }
  });

test("a reading view keeps the title and the words of the story, of a chapter and of an item, in their order", async ({
  page,
}) => {
  for (const path of ["/", "/itinerary/", "/gifts/glove/", "/context/sergei-shoigu/"]) {
    await openStill(page, path);
    // Both read the page at one moment: a script may mark meanwhile which account of the journey is heard.
    const html = await page.content();
    const parsed = (): Document => new JSDOM(html, { url: page.url() }).window.document;
    const document = parsed();
    const said = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    const written = [...document.querySelectorAll("main p")]
      .filter((one) => !one.closest("[aria-hidden='true'], details, .print-only, footer, .item-evidence"))
      // A reading view drops what it takes for a list of links.
      .filter((one) => !one.closest(".month-axis, .talks-key, .concern-rule"))
      .map((one) => {
        for (const mark of one.querySelectorAll(".mark, [aria-hidden='true']")) mark.remove();
        return said(one.textContent ?? "");
      })
      .filter((letters) => letters.length > 40);
    const article = new Readability(parsed()).parse();
    const { document: kept } = new JSDOM(article?.content ?? "").window;
    for (const mark of kept.querySelectorAll("a[href*='#claim-']")) mark.remove();
    const text = said(kept.body.textContent ?? "");
    const places = written.map((words) => text.indexOf(words));
    expect(article?.title, path).toBeTruthy();
    expect(
      written.filter((_, i) => places[i] === -1),
      path,
    ).toEqual([]);
    expect(places, path).toEqual([...places].sort((a, b) => a - b));
  }
});
