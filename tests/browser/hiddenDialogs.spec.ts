import type { Page } from "@playwright/test";
import { card, marks } from "../support/card.ts";
import { expect, test } from "../support/page.ts";
import { openLive, partAt } from "../support/reader.ts";
import { titleOf } from "../support/routes.ts";
import { copyLink, panel, selectWords, sendLink } from "../support/share.ts";
import { expectClosed, linkTo } from "../support/sheet.ts";

/** What filter lists and readers' own stylesheets do to what they take for an advertisement. */
const hide = (page: Page, selector: string): Promise<unknown> =>
  page.addInitScript((selector) => {
    addEventListener("DOMContentLoaded", () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${selector} { display: none !important }`);
      document.adoptedStyleSheets.push(sheet);
    });
  }, selector);

/** Expects that the page answers: nothing modal lies above it. */
async function expectAlive(page: Page): Promise<void> {
  await expect(page.locator("dialog:modal")).toHaveCount(0);
  await page.locator(".bar nav a").nth(1).click({ trial: true });
}

test("where the share dialog is hidden, the link is followed, and the page answers", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", { value: undefined });
  });
  await hide(page, "dialog.pass-on");
  await openLive(page, "/gifts/?utm_source=x");
  await sendLink(page).click();
  await expect(page).toHaveURL("/gifts/");
  await expect(panel(page)).toHaveCount(0);
  await expectAlive(page);
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("where the share dialog is hidden, selected words are copied with their link; that is said", async ({
    page,
    origin,
  }) => {
    await hide(page, "dialog.pass-on");
    await openLive(page, "/gifts/");
    const words = await selectWords(partAt(page, "gifts"));
    // It is said for two seconds only, or until the page scrolls.
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const look = (): void => {
        for (const { textContent, hidden } of document.querySelectorAll("button"))
          if (textContent === "Copied." && !hidden) dataset.said = "";
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await page.getByRole("button", { name: "Share these words" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-said");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`“${words}”`);
    expect(copied).toContain(`${origin}/gifts/#:~:text=`);
    await expectAlive(page);
    await copyLink(page).click();
    await expect(copyLink(page)).toHaveText("Copied.");
  });
});

test("where the sheet of an item is hidden, whole or in part, its page is loaded instead", async ({
  page,
}) => {
  for (const hidden of [".item-sheet", ".item-sheet-panel"]) {
    await hide(page, hidden);
    await openLive(page, "/");
    await linkTo(page, "/gifts/glove/").click();
    await expect(page.locator("main article.item")).toBeVisible();
    await expect(page).toHaveTitle(titleOf("/gifts/glove/"));
    await page.goBack();
    await expectClosed(page, "/");
    await expectAlive(page);
  }
});

test("where the card of a mark is hidden, the mark leads to the ledger", async ({ page }) => {
  await hide(page, ".evidence-card");
  await openLive(page, "/gifts/");
  await marks(page).first().click();
  await expect(page).toHaveURL(/\/sources\/#claim-/);
  await expect(card(page)).toHaveCount(0);
});
