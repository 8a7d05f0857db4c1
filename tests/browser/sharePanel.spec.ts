import { iframe, withHostPage } from "../support/hostPage.ts";
import { expect, STATUS_404, test } from "../support/page.ts";
import { headingAt, openLive, partAt, pathOf } from "../support/reader.ts";
import { address, panel, shareLink, viewports } from "../support/share.ts";

test.describe("by keyboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the link of a part is copied, spoken, and the reader is back where they were", async ({ page }) => {
    await openLive(page, "/gifts/sword/?certainty=confirmed&fbclid=x&utm_source=mail");
    await expect(page).toHaveURL("/gifts/sword/?certainty=confirmed");
    const link = shareLink(page, "/gifts/sword/");
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(panel(page)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Claimed: a sword for Kim" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy the link" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Copied." })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname).toBe("/gifts/sword/");
    expect(new URL(copied).search).toBe("?certainty=confirmed");

    await page.getByRole("checkbox", { name: "Only confirmed" }).uncheck();
    await expect(address(page)).not.toHaveValue(/certainty/);
    await expect(page.getByLabel("Words to go with it")).toHaveValue(
      /^Claimed by Oleg Trubin.*, not established: /,
    );
    await page.keyboard.press("Escape");
    await expect(panel(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).toHaveURL("/gifts/sword/?certainty=confirmed");
  });
});

for (const [where, viewport] of viewports) {
  test.describe(`on ${where}`, () => {
    test.use({ viewport });

    test("the panel of each kind of part is whole, and within the window", async ({ page }) => {
      await openLive(page, "/gifts/");
      for (const path of [
        "/gifts/",
        "/gifts/rifle-to-kim/",
        "/gifts/hat/",
        "/itinerary/khasan/",
        "/concerns/shells/",
        "/concerns/resolution-1874/",
        "/context/kim-yo-jong/",
        "/aftermath/treaty/",
      ]) {
        // On a phone a row of the panel is folded.
        await partAt(page, path).evaluate((part) => {
          for (const details of part.querySelectorAll<HTMLDetailsElement>("details[data-own]"))
            details.open = true;
        });
        await shareLink(page, path).click();
        await expect(address(page)).toHaveValue(new RegExp(`${path}$`));
        const { left, right, top, wide } = await panel(page).evaluate((dialog) => {
          const { left, right, top } = dialog.getBoundingClientRect();
          return { left, right, top, wide: dialog.scrollWidth - dialog.clientWidth };
        });
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(viewport.width);
        expect(wide, path).toBe(0);
        await page.getByRole("button", { name: "Close" }).click();
        await expect(panel(page)).toHaveCount(0);
      }
    });
  });
}

test("where the browser lets nobody copy, the address stands there, selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await openLive(page, "/itinerary/khasan/");
  await shareLink(page, "/itinerary/khasan/").click();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText(/did not let us copy/)).toBeVisible();
  await expect(address(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString() ?? "")).toMatch(/\/itinerary\/khasan\/$/);
});

test("in somebody else’s frame, without permissions, the link can be had", async ({
  page,
  origin,
  complaints,
}) => {
  complaints.allow(/Blocked autofocusing/, /clipboard/i, /Permissions policy violation/);
  const body = iframe(
    `${origin}/gifts/hat/`,
    'style="width: 360px; height: 700px" sandbox="allow-scripts allow-same-origin"',
  );
  await withHostPage({ page, complaints }, body, async () => {
    const frame = page.frameLocator("iframe");
    await frame.locator("[id='gifts/hat'] a.share").click();
    await expect(frame.getByLabel("Its address")).toHaveValue(`${origin}/gifts/hat/`);
    await frame.getByRole("button", { name: "Copy the link" }).click();
    await expect(frame.getByRole("status").filter({ hasText: /Copied|did not let us/ })).toBeVisible();
  });
});

test("clicked twice while what it needs is on its way, the panel opens once", async ({ page }) => {
  let come = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/share.json", async (route) => {
    await waiting;
    await route.continue();
  });
  await openLive(page, "/gifts/");
  const asked = page.waitForRequest(/share\.json/);
  const link = shareLink(page, "/gifts/hat/");
  await link.click();
  await asked;
  await link.click();
  come();
  await expect(panel(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await link.click();
  await expect(panel(page)).toHaveCount(1);
});

test("where what the panel needs does not come, the link leads to the part’s page", async ({
  page,
  complaints,
}) => {
  complaints.allow(STATUS_404);
  await page.route("**/share.json", (route) => route.fulfill({ status: 404, body: "gone" }));
  await openLive(page, "/gifts/");
  await shareLink(page, "/gifts/hat/").click();
  await expect.poll(() => pathOf(page)).toBe("/gifts/hat/");
  await expect(headingAt(page, "/gifts/hat/")).toBeInViewport();
});
