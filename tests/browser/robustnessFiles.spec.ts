import { expect, STATUS_404, test } from "../support/page.ts";
import { headingAt, openLive, pathOf, visibleWords } from "../support/reader.ts";
import { linkTo } from "../support/sheet.ts";

/** A whole story has at least so many words in sight. */
const MANY = 1_000;

/** Ways in which a file may fail to come. */
const failures = {
  missing: { status: 404, contentType: "text/html", body: "gone" },
  broken: { status: 200, contentType: "text/javascript", body: "export const Bar = ;" },
  changed: { status: 200, contentType: "text/javascript", body: 'document.body.dataset.changed = ""' },
  foreign: { status: 200, contentType: "text/html", body: "<p>Log in to this network" },
  hanging: null,
};

for (const [name, answer] of Object.entries(failures)) {
  test(`the story stands when the chunk of its bar is ${name}`, async ({ page, complaints }) => {
    complaints.allow(
      STATUS_404,
      /Failed to find a valid digest in the 'integrity' attribute/,
      /Failed to load module script: Expected a JavaScript/,
    );
    let requested = false;
    await page.route("**/assets/Bar-*.js", async (route) => {
      requested = true;
      if (answer) await route.fulfill(answer);
    });
    await page.goto("/");
    await expect.poll(() => requested).toBe(true);
    expect(await visibleWords(page)).toBeGreaterThan(MANY);
    // A link is a link.
    await page.locator(".bar nav a[href='#concerns']").click();
    await expect(page).toHaveURL("/#concerns");
    await expect(headingAt(page, "concerns")).toBeInViewport();
    await linkTo(page, "/gifts/glove/").click();
    await expect(page).toHaveURL("/gifts/glove/");
    await expect(page.locator("main article.item")).toBeVisible();
    // What was changed on the way has not been run.
    await expect(page.locator("body[data-changed]")).toHaveCount(0);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });

  test(`the story stands when its script is ${name}`, async ({ page, complaints }) => {
    complaints.allow(
      STATUS_404,
      /SyntaxError|Unexpected token/,
      /Failed to find a valid digest in the 'integrity' attribute/,
      /Failed to load module script: Expected a JavaScript/,
    );
    await page.route("**/assets/index-*.js", async (route) => {
      if (answer) await route.fulfill(answer);
    });
    await page.goto("/itinerary/", { waitUntil: "commit" });
    await expect(headingAt(page, "/itinerary/")).toBeInViewport();
    await expect.poll(() => visibleWords(page)).toBeGreaterThan(200);
    await page.locator(".bar nav a[href$='concerns/']").click({ noWaitAfter: true });
    await expect.poll(() => pathOf(page)).toBe("/concerns/");
    await expect(headingAt(page, "/concerns/")).toBeInViewport();
    await expect(page.locator("body[data-changed]")).toHaveCount(0);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}

test("the words stand when the styles and fonts do not come", async ({ page, complaints }) => {
  complaints.allow(STATUS_404, /Failed to load resource: net::ERR_FAILED/, /request failed: .*\.(css|woff2)/);
  await page.route(/\.(css|woff2)$/, (route) => route.abort());
  await openLive(page, "/");
  expect(await visibleWords(page)).toBeGreaterThan(MANY);
});
