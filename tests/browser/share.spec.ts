import type { Page } from "@playwright/test";
import { withHostPage } from "../support/hostPage.ts";
import { iframe } from "../support/hostServer.ts";
import { expect, STATUS_404, test } from "../support/page.ts";
import { openLive, partAt } from "../support/reader.ts";
import { titleOf } from "../support/routes.ts";
import { address, copyLink, panel, selectWords, sendLink, viewports } from "../support/share.ts";
import { openSheet, sheet } from "../support/sheet.ts";

const ITEM = "/gifts/glove/";

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  const copied = async (page: Page): Promise<string> =>
    new URL(await page.evaluate(() => navigator.clipboard.readText())).href;

  test("Copy link copies the page's own address, in a sheet the item's, and says so for a moment", async ({
    page,
    origin,
  }) => {
    await openLive(page, "/?certainty=confirmed#gifts/glove");
    const said = copyLink(page);
    await said.click();
    await expect(said).toHaveText("Copied.");
    await expect(said).toHaveAttribute("aria-live", "polite");
    expect(await copied(page)).toBe(`${origin}/`);
    await expect(said).toHaveText("Copy link");

    await openSheet(page, ITEM);
    await expect(sheet(page).getByRole("link", { name: "Embed" })).toHaveCount(0);
    await sheet(page).locator("[data-pass='copy']").click();
    expect(await copied(page)).toBe(origin + ITEM);

    await openLive(page, "/gifts/");
    await copyLink(page).click();
    await expect(copyLink(page)).toHaveText("Copied.");
    expect(await copied(page)).toBe(`${origin}/gifts/`);
  });
});

test("Share opens the system's sheet with the page's title, in a sheet with the item's", async ({
  page,
  origin,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    navigator.share = async (data) => void shared.push(data);
  });
  await openLive(page, "/#concerns");
  await sendLink(page).click();
  await openSheet(page, ITEM);
  await sheet(page).locator("[data-pass='send']").click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
    { title: titleOf("/"), url: `${origin}/` },
    { title: titleOf(ITEM), url: origin + ITEM },
  ]);
  await expect(panel(page)).toHaveCount(1);
});

/** As most browsers at a desk have it. */
const withoutSystemSheet = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "share", { value: undefined });
  });

for (const [where, viewport] of viewports) {
  test.describe(`on ${where}`, () => {
    test.use({ viewport });

    test("where there is no system sheet, ours opens, whole, and within the window", async ({ page }) => {
      await withoutSystemSheet(page);
      for (const path of ["/?certainty=confirmed", "/concerns/", "/concerns/shells/", "/aftermath/treaty/"]) {
        await openLive(page, path);
        const link = sendLink(page);
        await link.focus();
        await page.keyboard.press("Enter");
        await expect(address(page)).toHaveValue(new RegExp(`${path.replace("?", "\\?")}$`));
        await expect(page.getByRole("button", { name: "Copy the link" })).toBeFocused();
        const { left, right, top, wide } = await panel(page).evaluate((dialog) => {
          const { left, right, top } = dialog.getBoundingClientRect();
          return { left, right, top, wide: dialog.scrollWidth - dialog.clientWidth };
        });
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(viewport.width);
        expect(wide, path).toBe(0);
        await page.keyboard.press("Escape");
        await expect(panel(page)).toHaveCount(0);
        await expect(link).toBeFocused();
      }
    });

    test("selected words are offered as a link that leads to them", async ({ page, context }) => {
      await openLive(page, "/gifts/");
      const words = await selectWords(partAt(page, "gifts"));
      const offer = page.getByRole("button", { name: "Share these words" });
      await expect(offer).toBeInViewport({ ratio: 1 });
      await offer.click();
      await expect(page.getByLabel("Words to go with it")).toHaveValue(new RegExp(`“${words}”`));
      const link = await address(page).inputValue();
      expect(new URL(link).pathname).toBe("/gifts/");
      expect(link).toContain("#:~:text=");
      await page.getByText("Cite it").click();
      await expect(page.getByLabel("Citation")).toHaveValue(/“/);
      const opened = await context.newPage();
      await opened.goto(link);
      await expect(partAt(opened, "gifts").getByText(words).first()).toBeInViewport();
    });
  });
}

test("it looks the same on pages that have none of its parts", async ({ page }) => {
  await withoutSystemSheet(page);
  const lookOn = async (path: string) => {
    await openLive(page, path);
    await sendLink(page).click();
    await page.getByText("Cite it").click();
    return panel(page).evaluate((dialog) =>
      Array.from(
        dialog.querySelectorAll(".kicker, button, input, textarea, summary, fieldset, legend, label span"),
        (part) => {
          const look = getComputedStyle(part);
          const names = ["font", "color", "list-style-type", "border-top-width", "opacity", "clip-path"];
          return [part.localName, ...names.map((name) => look.getPropertyValue(name))];
        },
      ),
    );
  };
  const onStory = await lookOn("/");
  expect(onStory.length).toBeGreaterThan(10);
  for (const path of [ITEM, "/sources/"]) expect(await lookOn(path), path).toEqual(onStory);
});

test("words of an item that lies above the page lead to the item's page; the offer goes with the selection", async ({
  page,
}) => {
  await openLive(page, "/");
  await openSheet(page, ITEM);
  const words = await selectWords(sheet(page).locator(".item-text"));
  const offer = page.getByRole("button", { name: "Share these words" });
  await offer.click();
  await expect(page.getByLabel("Words to go with it")).toHaveValue(new RegExp(words));
  expect(new URL(await address(page).inputValue()).pathname).toBe(ITEM);
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Words to go with it")).toHaveCount(0);
  await expect(sheet(page)).toBeVisible();
  await selectWords(sheet(page).locator(".item-text"));
  await expect(offer).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(offer).toBeHidden();
});

test("a link to a date leads to it, though its day and month do not part on the page", async ({ page }) => {
  await page.goto(`/concerns/shells/#:~:text=${encodeURIComponent("On 13 October 2023")}`);
  const words = page.locator(".item-text").getByText("On 13 October 2023");
  await expect(words).toBeInViewport();
  expect(await words.textContent()).toContain("13\u00a0October");
});

test("where the browser lets nobody copy, the address stands there, selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await openLive(page, "/itinerary/khasan/");
  await copyLink(page).click();
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
    await frame.locator("[data-pass='copy']").click();
    await expect(frame.getByLabel("Its address")).toHaveValue(`${origin}/gifts/hat/`);
    await frame.getByRole("button", { name: "Copy the link" }).click();
    await expect(frame.getByRole("status").filter({ hasText: /Copied|did not let us/ })).toBeVisible();
  });
});

test("clicked twice while what it needs is on its way, the panel opens once; where that does not come, the link leads on", async ({
  page,
  complaints,
}) => {
  complaints.allow(STATUS_404);
  await withoutSystemSheet(page);
  let come = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/pass.json", async (route) => {
    await waiting;
    await route.continue();
  });
  await openLive(page, "/gifts/");
  const asked = page.waitForRequest(/pass\.json/);
  await sendLink(page).click();
  await asked;
  await sendLink(page).click();
  come();
  await expect(panel(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);

  await page.unroute("**/pass.json");
  await page.route("**/pass.json", (route) => route.fulfill({ status: 404, body: "gone" }));
  await openLive(page, "/gifts/?utm_source=x");
  await sendLink(page).click();
  await expect(page).toHaveURL("/gifts/");
});

test.describe("a browser that marks no words of a link", () => {
  const marked = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get("shared-words") ?? [])].map(String));

  test("has them marked by us; words that are not there, or a broken address, change nothing", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Document.prototype, "fragmentDirective");
    });
    await openLive(page, ITEM);
    const words = await selectWords(page.locator(".item-text"));
    // Another fragment alone would not load the page again.
    await page.goto("about:blank");
    await openLive(page, `${ITEM}#:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`);
    await expect.poll(() => marked(page)).toEqual([words]);
    await expect(page.getByText(words).first()).toBeInViewport();
    for (const broken of ["no%20such%20words", "%E0%A4%A", ",,,", "-,a,-", "%00", "(.*)"]) {
      await page.goto("about:blank");
      await openLive(page, `/gifts/hat/#:~:text=${broken}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
      expect((await marked(page)).length).toBeLessThanOrEqual(1);
    }
  });
});
