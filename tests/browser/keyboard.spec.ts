import { marks, openCard } from "../support/card.ts";
import { expect, test } from "../support/page.ts";
import { atRest, openEverything, openLive } from "../support/reader.ts";
import { panel, sendLink } from "../support/share.ts";
import { openSheet } from "../support/sheet.ts";
import { walkThrough } from "../support/tabStops.ts";
import { DESK, PHONE } from "../support/viewports.ts";

/* By keyboard alone. What Escape closes, and where the focus then is, stands with the tests of cards, sheets and dialogs. */

const ALL = { missed: [], faults: [] };

for (const [name, viewport, paths] of [
  ["a desk", DESK, ["/", "/concerns/", "/gifts/glove/", "/embed/", "/embed/itinerary/"]],
  ["a phone", PHONE, ["/", "/itinerary/", "/embed/story/"]],
] as const)
  test.describe(`on ${name}`, () => {
    test.use({ viewport });
    for (const path of paths)
      test(`the Tab key leads through ${path} in the order of reading, to all that can be pressed, in sight`, async ({
        page,
      }) => {
        await openLive(page, path);
        if (path === "/concerns/") {
          await openEverything(page);
          await atRest(page);
        }
        expect(await walkThrough(page)).toEqual(ALL);
      });
  });

test("the Tab key leads through a sheet, a card, the share dialog and the menus", async ({ page }) => {
  await openLive(page, "/gifts/");
  await openSheet(page, "/gifts/glove/");
  // Its heading has the focus; what closes the sheet stands before it.
  await page.keyboard.press("Shift+Tab");
  expect(await walkThrough(page, "dialog.item-sheet article")).toEqual(ALL);
  await page.keyboard.press("Escape");
  await openCard(page, marks(page).first());
  expect(await walkThrough(page, ".evidence-card")).toEqual(ALL);
  await page.keyboard.press("Escape");
  for (const name of ["How sure are we?", "Display"]) {
    const button = page.getByRole("button", { name });
    await button.focus();
    await page.keyboard.press("Enter");
    const menu = `#${await button.getAttribute("popovertarget")}`;
    expect(await walkThrough(page, menu)).toEqual(ALL);
    await page.keyboard.press("Escape");
    await expect(page.locator(menu)).toBeHidden();
  }
  await sendLink(page).press("Enter");
  await expect(panel(page)).toBeVisible();
  // Its first button has the focus; above it stands the address.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await walkThrough(page, "dialog[open]")).toEqual(ALL);
});
