import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { groundIn, openLive } from "../support/reader.ts";

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const chosen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.theme);

const LIGHT = groundIn("light");
const DARK = groundIn("dark");

/** Opens the sheet and goes to a switch, by keys alone. */
async function toSwitch(page: Page, name: string): Promise<void> {
  await page.locator(".bar-more").focus();
  await page.keyboard.press("Enter");
  const group = page.getByRole("group", { name });
  await expect(group).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Tab");
    expect(await group.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }).toPass({ timeout: 5_000, intervals: [0] });
}

test("light and dark: by keys, at once, and remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openLive(page, "/");
  expect(await ground(page)).toBe(LIGHT);
  await toSwitch(page, "Light or dark");
  await expect(page.getByRole("radio", { name: "As the system" }).first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  expect(await chosen(page)).toBe("light");
  await page.keyboard.press("ArrowRight");
  expect(await chosen(page)).toBe("dark");
  expect(await ground(page)).toBe(DARK);
  await page.keyboard.press("Escape");
  await expect(page.locator("#more")).toBeHidden();
  await expect(page.locator(".bar-more")).toBeFocused();

  await page.reload();
  expect(await ground(page)).toBe(DARK);
  await openLive(page, "/sources/");
  expect(await ground(page)).toBe(DARK);
  await toSwitch(page, "Light or dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.keyboard.press("ArrowRight");
  expect(await chosen(page)).toBeUndefined();
  expect(await ground(page)).toBe(LIGHT);
  await page.reload();
  expect(await chosen(page)).toBeUndefined();
});

test("light and dark change in one step: nothing on the page fades for it, frame by frame", async ({
  page,
}) => {
  await openLive(page, "/gifts/");
  const fading = await page.evaluate(() => {
    document.querySelector<HTMLInputElement>("#more input[value='dark']")?.click();
    return document.getAnimations().filter((animation) => animation instanceof CSSTransition).length;
  });
  expect(await chosen(page)).toBe("dark");
  expect(fading).toBe(0);
});

test("a theme in the address, or one remembered, is there before the first word", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { themeAtBody: document.documentElement.dataset.theme ?? "none" });
    }).observe(document, { childList: true, subtree: true });
  });
  const atBody = () => page.evaluate(() => (window as unknown as { themeAtBody: string }).themeAtBody);
  await page.goto("/gifts/?theme=dark");
  expect(await atBody()).toBe("dark");
  expect(await ground(page)).toBe(DARK);
  await page.goto("/gifts/?theme=purple");
  expect(await atBody()).toBe("none");
  await page.evaluate(() => localStorage.setItem("rifle:theme", "dark"));
  await page.goto("/gifts/");
  expect(await atBody()).toBe("dark");
  // The address is stronger than what is remembered.
  await page.goto("/gifts/?theme=light");
  expect(await atBody()).toBe("light");
});

test("where storage throws, choices hold for the page and nothing is said", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await openLive(page, "/");
  await toSwitch(page, "Light or dark");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await ground(page)).toBe(DARK);
  await page.reload();
  expect(await chosen(page)).toBeUndefined();
});

test("a press that comes before React is not lost", async ({ page }) => {
  // The bar's chunk comes only once the press has been made.
  let pressed = (): void => {};
  const isPressed = new Promise<void>((resolve) => {
    pressed = resolve;
  });
  await page.route("**/assets/Bar-*.js", async (route) => {
    await isPressed;
    await route.continue();
  });
  await page.goto("/concerns/");
  await page.locator(".bar-key").click();
  await page.locator("#key label", { hasText: "Dim all that is not on record" }).click();
  pressed();
  await expect(page).toHaveURL("/concerns/?certainty=confirmed");
  await expect(page.getByRole("radio", { name: "Dim all that is not on record" })).toBeChecked();
  expect(await page.evaluate(() => document.documentElement.dataset.certainty)).toBe("confirmed");
});
