import { expect, type Locator, type Page } from "@playwright/test";
import { titleOf } from "./routes.ts";
import { expectSent } from "./share.ts";

/** The sheet in which an item lies above its page. */
export const sheet = (page: Page): Locator => page.locator("dialog.item-sheet");

/** The first link of the page to an item that can be seen. */
export const linkTo = (page: Page, path: string): Locator =>
  page.locator(`main a[href$="${path.slice(1)}"]:not([data-pass]):visible`).first();

/** Waits until nothing moves any more. */
const rested = (page: Page): Promise<void> =>
  expect(page.locator("dialog.item-sheet[data-moving]")).toHaveCount(0);

/** Expects that an item lies above the page, with its own address and title, and is what would be sent. */
export async function expectOpen(page: Page, path: string): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === path);
  await expect(sheet(page).locator("article.item")).toBeVisible();
  await expect(page).toHaveTitle(titleOf(path));
  await expectSent(page, path);
  await rested(page);
}

/** Expects that the page is alone again. */
export async function expectClosed(page: Page, path: string): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === path);
  await expect(sheet(page)).toBeHidden();
  await rested(page);
}

/** Opens an item from its first link on the page, as a press does. */
export async function openSheet(page: Page, path: string): Promise<Locator> {
  const link = linkTo(page, path);
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expectOpen(page, path);
  return link;
}
