import { expect, test } from "../support/page.ts";
import { openLive } from "../support/reader.ts";
import { openSheet, sheet } from "../support/sheet.ts";

test.describe("at four times the size of a laptop's text", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test("the sheet has all of the window, can be read to its end and be closed from anywhere", async ({
    page,
  }) => {
    await openLive(page, "/");
    await openSheet(page, "/gifts/glove/");
    const panel = sheet(page).locator(".item-sheet-panel");
    const close = sheet(page).getByRole("button", { name: "Close" });
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 256 });
    expect(await panel.evaluate(({ scrollWidth }) => scrollWidth)).toBe(320);
    await expect(sheet(page).getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
    // The last thing that can be reached, by keyboard as well.
    await sheet(page).locator("a[href]").last().focus();
    await expect(sheet(page).locator("a[href]").last()).toBeInViewport({ ratio: 1 });
    await expect(close).toBeInViewport({ ratio: 1 });
    // What stays in sight leaves most of the window to the words.
    expect((await sheet(page).locator(".item-sheet-head").boundingBox())?.height).toBeLessThan(256 / 4);
  });
});

test("printed with an item open, the item is printed, as its own page is", async ({ page }) => {
  const pages = async (): Promise<number> =>
    (await page.pdf()).toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
  await page.goto("/gifts/glove/");
  const alone = await pages();
  await openLive(page, "/");
  await openSheet(page, "/gifts/glove/");
  expect(Math.abs((await pages()) - alone)).toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main")).toBeHidden();
  await expect(sheet(page).getByRole("heading", { level: 1 })).toBeVisible();
  await expect(sheet(page).locator(".who-says-so > li").last()).toBeVisible();
  await expect(sheet(page).locator(".print-only").last()).toContainText("/gifts/glove/");
  await expect(sheet(page).getByRole("button")).toHaveCount(0);
  // Nothing of it is held in a window.
  const heights = await sheet(page).evaluate((box) =>
    [box, ...box.querySelectorAll("article")].map((one) => one.clientHeight),
  );
  expect(heights[0]).toBeGreaterThanOrEqual(heights[1] ?? Number.POSITIVE_INFINITY);
});
