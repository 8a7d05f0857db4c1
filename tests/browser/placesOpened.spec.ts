import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, headingAt, live, pathOf } from "../support/reader.ts";
import { routes, titleOf } from "../support/routes.ts";
import { DESK, PHONE } from "../support/viewports.ts";

const parts = routes.filter(({ kind, part }) => kind === "story" && part !== "");

/** Pages that open at a chapter, at its items, at something late on the page, and at the last thing there is. */
const deep = [
  "/gifts/glove/",
  "/itinerary/frigate/",
  "/concerns/resolution-1874/",
  "/context/",
  parts.at(-1)?.path ?? "",
];

/** From the whole length of the story; that each page has its words is told by the tests of the built files. */
const spread = parts.filter((_, i) => i % 6 === 0).map(({ path }) => path);

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a page opened cold, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    for (const [name, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
      test(`shows its part on a ${name}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        for (const path of javaScriptEnabled ? deep : spread) {
          await test.step(path, async () => {
            await page.goto(path);
            if (javaScriptEnabled) await live(page);
            await page.evaluate(() => document.fonts.ready);
            await expect(page).toHaveTitle(titleOf(path));
            // Without a script nothing holds the place while late fonts move the chapters above: it stays in view.
            if (javaScriptEnabled) await expectInUpperHalf(headingAt(page, path));
            else await expect(headingAt(page, path)).toBeInViewport();
            await expect(headingAt(page, path)).toBeFocused();
            expect(pathOf(page)).toBe(path);
          });
        }
      });
    }
  });
}

test("an old #address becomes the part's own", async ({ page }) => {
  for (const [asked, path] of [
    ["/#gifts", "/gifts/"],
    ["/#concerns/resolution-1874", "/concerns/resolution-1874/"],
    ["/gifts/?theme=dark#itinerary", "/itinerary/"],
  ] as const) {
    // A fragment alone would not load the page anew.
    await page.goto("about:blank");
    await page.goto(asked);
    await expect.poll(() => pathOf(page)).toBe(path);
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    await expectInUpperHalf(headingAt(page, path));
    await expect(page).toHaveTitle(titleOf(path));
  }
  expect(new URL(page.url()).search).toBe("?theme=dark");
});
