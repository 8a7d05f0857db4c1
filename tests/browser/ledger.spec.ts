import type { Locator, Page } from "@playwright/test";
import { claims } from "../../src/story/claims.ts";
import { expectNoViolations } from "../support/axe.ts";
import { expect, test } from "../support/page.ts";
import { openLive, openStill } from "../support/reader.ts";
import { DESK, PHONE } from "../support/viewports.ts";

const COUNT = Object.keys(claims).length;

const shown = (page: Page): Locator => page.locator(".claim:visible");
const status = (page: Page): Locator => page.locator(".ledger-filter [role='status']");
const list = (page: Page, name: string): Locator => page.getByRole("combobox", { name });
const search = (page: Page): Locator => page.getByRole("searchbox");

/** Opens the ledger at its claims, and waits until they can be narrowed. */
async function openLedger(page: Page): Promise<void> {
  await openLive(page, "/sources/#claims");
  await expect(page.locator("[data-island='ledger'][data-mounted]")).toHaveCount(1);
  await expect(status(page)).toHaveText(`${COUNT} of ${COUNT} claims shown`);
}

for (const viewport of [PHONE, DESK]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test("the ledger is searched, narrowed in each way, and shown again", async ({ page }) => {
      await openLedger(page);
      await search(page).fill("Zlatoust");
      await expect(shown(page)).toHaveCount(1);
      await expect(status(page)).toHaveText(`1 of ${COUNT} claims shown`);
      await expect(page.locator(".ledger-claims:visible")).toHaveCount(1);
      await page.getByRole("button", { name: "Show all" }).click();
      await expect(shown(page)).toHaveCount(COUNT);
      await expect(search(page)).toHaveValue("");

      await list(page, "Chapter").selectOption("Rules");
      await expect(page.locator(".ledger-claims:visible h3")).toHaveText(["Rules"]);
      await list(page, "Published by").selectOption("SIPRI");
      await expect(page.locator("#claim-r-1718")).toBeVisible();
      await expect(page.locator("#claim-r-1695")).toBeHidden();
      await page.getByRole("button", { name: "Show all" }).click();

      await list(page, "How sure").selectOption("Announced");
      await expect(shown(page)).toHaveCount(
        await page.locator(".claim .line-mark[data-kind='dashed']").count(),
      );
      await list(page, "Who says so").selectOption(claims["i-shipyard-not-seen"].saidBy ?? "");
      await expect(page.locator("#claim-i-shipyard-not-seen")).toBeVisible();
      await expect(shown(page)).toHaveCount(1);
      await search(page).fill("no such words");
      await expect(status(page)).toHaveText("No claim matches");
    });

    test("a link to a claim that is hidden brings everything back, and leads there", async ({ page }) => {
      await openLedger(page);
      await search(page).fill("Zlatoust");
      await expect(page.locator("#claim-i-frigate")).toBeHidden();
      await page.locator(".stroke[href='#claim-i-frigate']").click();
      await expect(page.locator("#claim-i-frigate")).toBeInViewport();
      await expect(shown(page)).toHaveCount(COUNT);
      // The same link once more, whose address is the page's already.
      await search(page).fill("Zlatoust");
      await page.locator(".stroke[href='#claim-i-frigate']").click();
      await expect(page.locator("#claim-i-frigate")).toBeInViewport();
      // And by the address alone.
      await search(page).fill("Zlatoust");
      await page.evaluate(() => {
        location.hash = "#claim-g-glove";
      });
      await expect(page.locator("#claim-g-glove")).toBeInViewport();
      await search(page).fill("Zlatoust");
      await shown(page).locator(".claim-sources a").first().click();
      await expect(page.locator(".ledger-sources li:target")).toBeInViewport();
    });
  });
}

test("axe finds nothing while the ledger is narrowed", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openLedger(page);
  await search(page).fill("Peskov");
  await expect(shown(page).first()).toBeVisible();
  await expectNoViolations(page);
});

test("by the keyboard alone", async ({ page }) => {
  await openLedger(page);
  await search(page).focus();
  await page.keyboard.type("Zlatoust");
  await expect(shown(page)).toHaveCount(1);
  for (const name of ["Chapter", "How sure", "Who says so", "Published by"]) {
    await page.keyboard.press("Tab");
    await expect(list(page, name)).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(shown(page)).toHaveCount(COUNT);
  await page.keyboard.press("Tab");
  await expect(page.locator("#claims-g a").first()).toBeFocused();
});

test("strokes are not among what the keyboard reaches: the names of the groups are", async ({ page }) => {
  await openLive(page, "/sources/");
  await page.locator(".strokes a").first().focus();
  await page.keyboard.press("Tab");
  await expect(page.locator(".strokes a[href='#claims-i']")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#claims-i")).toBeInViewport();
});

test("controls are high enough for a finger, and a window of 320 px does not scroll sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLedger(page);
  for (const control of await page.locator(".ledger-filter :is(input, select, button)").all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await list(page, "Who says so").selectOption({ index: 5 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("narrowed to little, nothing is left of the room of what is hidden", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openLedger(page);
  await search(page).fill("Zlatoust");
  await expect(shown(page)).toHaveCount(1);
  const { bottom } =
    (await shown(page).evaluate((claim) => ({ bottom: claim.getBoundingClientRect().bottom }))) ?? {};
  const next = await page.locator(".ledger-sources").evaluate((list) => list.getBoundingClientRect().top);
  expect(next - bottom).toBeLessThan(400);
});

test("in a page that was translated on its way, it goes by what the page says", async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      for (const element of document.querySelectorAll(
        ".ledger-claims > h3, .claim > p:first-child, .claim-facts span",
      )) {
        const font = document.createElement("font");
        font.textContent = element.textContent
          .replaceAll("Zlatoust", "Slatoust")
          .replace("Gifts", "Geschenke");
        element.replaceChildren(font);
      }
    });
  });
  await openLedger(page);
  await search(page).fill("Slatoust");
  await expect(shown(page)).toHaveCount(1);
  await search(page).fill("");
  await list(page, "Chapter").selectOption("Geschenke");
  await expect(page.locator(".ledger-claims:visible")).toHaveCount(1);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every claim stands there, and no control", async ({ page }) => {
    await openStill(page, "/sources/");
    await expect(shown(page)).toHaveCount(COUNT);
    await expect(page.locator(".ledger-filter")).toBeHidden();
    await page.locator(".strokes a").first().click();
    await expect(page.locator("#claims-g")).toBeInViewport();
  });
});
