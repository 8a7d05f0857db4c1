import { expect, test } from "../support/page.ts";
import { routes } from "../support/routes.ts";

/** A phone. */
const WINDOW = { width: 390, height: 844 };

/** Items whose pages are long lists: what one capital said, the rules, the readings. */
const LISTS = /^\/(concerns\/(washington|seoul|rules)|context\/readings)\/$/;

/** How many screens a page may take. */
function screensOf({ kind, path }: (typeof routes)[number]): number {
  if (kind === "story") return 25;
  return kind === "chapter" || LISTS.test(path) ? 8 : 4;
}

test("the story is 25 screens of a phone, 1,850 words and 90 marks, a chapter eight screens, an item four", async ({
  page,
  browser,
  origin,
}) => {
  test.setTimeout(150_000);
  await page.setViewportSize(WINDOW);
  // On an item's page scripts change no height; without them a hundred pages take half the time.
  const still = await browser.newContext({ viewport: WINDOW, javaScriptEnabled: false });
  const stillPage = await still.newPage();
  const long: string[] = [];
  for (const route of routes.filter(({ kind }) => ["story", "chapter", "item"].includes(kind))) {
    const opened = route.kind === "item" ? stillPage : page;
    await opened.goto(origin + route.path);
    if (opened === page) await expect(page.locator("html")).toHaveAttribute("data-laid-out");
    const { screens, words, marks } = await opened.evaluate(async (height) => {
      await document.fonts.ready;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let words = 0;
      while (texts.nextNode()) {
        const { parentElement, textContent } = texts.currentNode;
        // The words that are read: not those of drawings, of marks, or of what is closed.
        if (
          !parentElement ||
          parentElement.closest("svg, script, style, .mark, .visually-hidden, [aria-hidden]")
        )
          continue;
        if (!parentElement.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }))
          continue;
        words += textContent?.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length ?? 0;
      }
      const marks = [...document.querySelectorAll(".mark")].filter((mark) =>
        mark.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }),
      ).length;
      return { screens: document.documentElement.scrollHeight / height, words, marks };
    }, WINDOW.height);
    if (screens > screensOf(route)) long.push(`${route.path} takes ${screens.toFixed(1)} screens`);
    if (route.kind === "story" && words > 1_850) long.push(`${route.path} has ${words} words`);
    if (route.kind === "story" && marks > 90) long.push(`${route.path} has ${marks} marks`);
  }
  await still.close();
  expect(long).toEqual([]);
});
