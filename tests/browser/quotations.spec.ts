import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { live, openLive } from "../support/reader.ts";
import { address, panel } from "../support/share.ts";
import { dice } from "../support/wildMessages.ts";

/** Where a selection begins and ends: in which text of the page's words, and at which letter. */
type Ends = [text: number, letter: number][];

/** Finds the texts of the page's words that can be seen, and selects from one to another, or says where that would stand. */
const inTexts = (
  page: Page,
  ends: Ends,
  select: boolean,
): Promise<{ all: number[]; top: number; bottom: number }> =>
  page.evaluate(
    ({ ends, select }) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(
        document.querySelector("main") as Element,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const isWords = /\p{L}{3}/u.test(text.data) && !text.parentElement?.closest("svg, .mark, .kicker");
        if (isWords && text.parentElement?.checkVisibility() && text.parentElement.closest("p, li, dd"))
          texts.push(text);
      }
      const [begin, end] = ends;
      const range = document.createRange();
      if (begin && end) {
        range.setStart(texts[begin[0]] as Text, begin[1]);
        range.setEnd(texts[end[0]] as Text, end[1]);
        if (select)
          getSelection()?.setBaseAndExtent(
            range.startContainer,
            range.startOffset,
            range.endContainer,
            range.endOffset,
          );
      }
      const { top, bottom } = range.getClientRects()[0] ?? { top: 0, bottom: 0 };
      return { all: texts.map(({ length }) => length), top, bottom };
    },
    { ends, select },
  );

/** The link that is offered for what is selected. */
async function offered(page: Page): Promise<string> {
  // By a press of its key: the offer itself may lie outside the window.
  await page.getByRole("button", { name: "Share these words" }).dispatchEvent("click");
  const link = await address(page).inputValue();
  await panel(page).getByRole("button", { name: "Close" }).click();
  await expect(address(page)).toHaveCount(0);
  return link;
}

for (const path of ["/concerns/", "/context/kim-jong-sik/"]) {
  test(`wherever words are selected on ${path}, the browser itself comes back to them`, async ({
    page,
    context,
  }) => {
    const roll = dice(1_874);
    await openLive(page, path);
    const { all } = await inTexts(page, [], false);
    const opened = await context.newPage();
    let exact = 0;
    for (let i = 0; i < 12; i += 1) {
      const first = roll(all.length);
      const last = Math.min(all.length - 1, first + roll(3));
      const from = roll(Math.max(1, (all[first] ?? 1) - 25));
      const ends: Ends = [
        [first, from],
        [last, last === first ? (all[first] ?? 1) : Math.max(1, roll(all[last] ?? 1))],
      ];
      await page.bringToFront();
      await inTexts(page, ends, true);
      if ((await page.evaluate(() => getSelection()?.toString().trim().split(/\s+/).length ?? 0)) < 7)
        continue;
      const link = await offered(page);
      if (!link.includes("#:~:text=")) continue;
      exact += 1;
      // Another fragment alone would not load the page again.
      await opened.goto("about:blank");
      await opened.goto(link);
      await live(opened);
      await expect(async () => {
        const { top, bottom } = await inTexts(opened, ends, false);
        expect(top, link).toBeGreaterThanOrEqual(0);
        expect(bottom, link).toBeLessThanOrEqual(900);
      }).toPass({ timeout: 10_000 });
    }
    expect(exact).toBeGreaterThan(2);
  });
}

test("all words of the story are shared by a short link, at once", async ({ page }) => {
  await openLive(page, "/");
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("main") as Element));
  const link = await offered(page);
  expect(link.length).toBeLessThan(600);
});
