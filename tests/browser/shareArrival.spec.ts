import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { headingAt, openLive, pathOf, wheelTo } from "../support/reader.ts";
import { shareLink, viewports } from "../support/share.ts";

for (const [where, viewport] of viewports) {
  test.describe(`on ${where}`, () => {
    test.use({ viewport });

    test("who comes by a link to one part is told that it is one, until they go on", async ({ page }) => {
      await openLive(page, "/gifts/glove/");
      const notice = page.locator(".arrival");
      await expect(notice).toContainText("Part of A rifle for a rifle");
      await expect(notice).toBeInViewport({ ratio: 1 });
      await wheelTo(page, headingAt(page, "/gifts/cosmonaut-photographs/"));
      await expect(page).not.toHaveURL("/gifts/glove/");
      await expect(notice).toBeHidden();

      await openLive(page, "/gifts/");
      await expect(notice).toHaveCount(0);
      await openLive(page, "/itinerary/home/");
      await notice.getByRole("link", { name: "From the start" }).click();
      await expect.poll(() => pathOf(page)).toBe("/");
      await expect(page.locator("h1 span").first()).toBeInViewport();
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each part has a link to its own page, and a page says what it is a part of", async ({ page }) => {
    await page.goto("/gifts/");
    await shareLink(page, "/gifts/hat/").click();
    await expect(page).toHaveURL("/gifts/hat/");
    await expect(page.locator(".arrival")).toBeInViewport();
  });
});

test.describe("a browser that marks no words of a link", () => {
  const marked = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get("shared-words") ?? [])].map(String));

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Document.prototype, "fragmentDirective");
    });
  });

  test("has them marked by us, in what is folded as well", async ({ page }) => {
    await openLive(
      page,
      "/itinerary/khasan/#:~:text=One%20British%20newspaper%E2%80%99s,whole%20space%20suit",
    );
    await expect.poll(() => marked(page)).toHaveLength(1);
    expect((await marked(page))[0]).toMatch(/^One British newspaper’s.*whole space suit$/);
    await expect(page.getByText("One British newspaper")).toBeInViewport();
  });

  test("and shows the story where the words are not there, or the address is broken", async ({ page }) => {
    for (const words of ["no%20such%20words", "%E0%A4%A", ",,,", "-,a,-", "%00", "(.*)"]) {
      // Another fragment alone would not load the page again.
      await page.goto("about:blank");
      await openLive(page, `/gifts/hat/#:~:text=${words}`);
      await expect(headingAt(page, "/gifts/hat/")).toBeInViewport();
      expect((await marked(page)).length).toBeLessThanOrEqual(1);
    }
  });
});
