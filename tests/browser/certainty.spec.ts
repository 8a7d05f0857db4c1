import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { openLive } from "../support/reader.ts";

const key = (page: Page) => page.locator("#key input");
const DOTTED = "main span[data-line='dotted']";
const dotted = (page: Page) => page.locator(`${DOTTED}:visible`).first();
const colourOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    return element ? getComputedStyle(element).color : "";
  }, selector);

test("a shared link shows its certainty on the first paint, before any script of the page", async ({
  page,
  complaints,
}) => {
  complaints.allow(/net::ERR_FAILED/);
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("/concerns/?certainty=confirmed");
  expect(await page.evaluate(() => document.documentElement.dataset.certainty)).toBe("confirmed");
  expect(await colourOf(page, DOTTED)).not.toBe(await colourOf(page, "main"));
});

test("the filter is chosen by keys alone; it is spoken, lives in the address and goes along", async ({
  page,
}) => {
  await openLive(page, "/gifts/");
  await page.getByRole("button", { name: "How sure are we?" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#key").getByRole("button", { name: "Close" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(key(page).first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL("/gifts/?certainty=announced");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL("/gifts/?certainty=confirmed");
  await expect(page.getByRole("status").filter({ hasText: /^\d+ of \d+ statements dimmed$/ })).toBeAttached();
  await page.keyboard.press("Escape");
  await page.locator(".bar nav a[href$='/itinerary/']").click();
  await expect(page).toHaveURL("/itinerary/?certainty=confirmed");
  await page.reload();
  await expect(key(page).last()).toBeChecked();
  await page.goto("/itinerary/");
  await expect(key(page).first()).toBeChecked();
});

test("what is spoken is what is dimmed, in either account of the journey", async ({ page }) => {
  for (const account of ["happened", "reported"]) {
    await openLive(page, `/itinerary/?as=${account}`);
    await page.getByRole("button", { name: "How sure are we?" }).click();
    await page.locator("#key").getByRole("radio", { name: "Dim all that is not on record" }).check();
    const dimmed = await page.evaluate(() => {
      const other = document.documentElement.dataset.as === "reported" ? ".as-happened" : ".as-reported";
      const statements = [...document.querySelectorAll("main a.mark")].filter((one) => !one.closest(other));
      const dimmed = statements.filter((one) => one.closest("[data-line='dashed'], [data-line='dotted']"));
      return `${dimmed.length} of ${statements.length}`;
    });
    await expect(page.getByRole("status").filter({ hasText: "statements dimmed" })).toContainText(dimmed);
  }
});

test("what is dimmed stays in its place, readable and marked by more than its colour, in forced colours too", async ({
  page,
}) => {
  await openLive(page, "/concerns/");
  const statement = dotted(page);
  await statement.scrollIntoViewIfNeeded();
  const before = await statement.boundingBox();
  await key(page)
    .last()
    .evaluate((radio: HTMLInputElement) => radio.click());
  const after = await statement.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  const style = () =>
    statement.evaluate((element) => {
      const { textDecorationLine, textDecorationStyle, opacity } = getComputedStyle(element);
      return { textDecorationLine, textDecorationStyle, opacity };
    });
  const dimmed = { textDecorationLine: "underline", textDecorationStyle: "dotted", opacity: "1" };
  expect(await style()).toEqual(dimmed);
  await page.emulateMedia({ forcedColors: "active" });
  expect(await style()).toEqual(dimmed);
});

test("on a phone the key opens from the bar's sign: four lines in words, then one choice", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLive(page, "/aftermath/");
  await page.getByRole("button", { name: "How sure are we?" }).click();
  const sheet = page.getByRole("dialog", { name: "How sure are we?" });
  await expect(sheet.getByRole("listitem")).toHaveCount(4);
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await sheet.getByRole("radio", { name: "Dim all that is not on record" }).check();
  await expect(page).toHaveURL("/aftermath/?certainty=confirmed");
  await page.keyboard.press("Escape");
  await expect(page.locator("#key")).toBeHidden();
});

test("an embed understands the address as well, and offers no control without a script behind it", async ({
  page,
}) => {
  await page.goto("/embed/itinerary/?certainty=confirmed");
  expect(await page.evaluate(() => document.documentElement.dataset.certainty)).toBe("confirmed");
  // Its one switch, of the two accounts, has a script behind it.
  await expect(page.locator("input:not([readonly]):not([data-choice='as'])")).toHaveCount(0);
});
