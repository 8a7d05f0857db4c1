import { expect, test } from "../support/page.ts";
import { openLive } from "../support/reader.ts";

const compare = "details[data-view='compare']";

test("a shared link opens the comparison, and opening or closing it is in the address", async ({ page }) => {
  await openLive(page, "/gifts/?view=compare");
  const details = page.locator(compare);
  await expect(details).toHaveAttribute("open", "");
  await expect(details.getByRole("rowheader", { name: "Calibre" })).toBeVisible();
  await details.locator("summary").click();
  await expect(page).toHaveURL("/gifts/");
  await details.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?view=compare$/);
});

test("both rifles have the same blanks in the comparison", async ({ page }) => {
  await openLive(page, "/gifts/?view=compare");
  for (const question of ["Maker, model", "Calibre", "Photograph"]) {
    const cells = page.locator(compare).getByRole("row", { name: question }).getByRole("cell");
    const [kim, putin] = await cells.allInnerTexts();
    expect(kim).toBeTruthy();
    expect(kim).toBe(putin);
  }
});

test("a view that is none changes nothing", async ({ page }) => {
  await openLive(page, "/gifts/?view=%3Cimg%3E");
  await expect(page.locator(compare)).not.toHaveAttribute("open", "");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the comparison opens as any other detail, and the list can be downloaded", async ({
    page,
    request,
  }) => {
    await page.goto("/gifts/");
    await page.locator(`${compare} summary`).click();
    await expect(
      page.locator(compare).getByRole("columnheader", { name: "The rifle for Kim" }),
    ).toBeVisible();
    const href = await page.locator("a[download]").first().getAttribute("href");
    const answer = await request.get(new URL(href ?? "", page.url()).href);
    expect(answer.headers()["content-type"]).toContain("text/csv");
    expect(await answer.text()).toContain("rifle-to-kim");
  });
});
