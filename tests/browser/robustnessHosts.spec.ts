import type { Page } from "@playwright/test";
import { expect, STATUS_404, test } from "../support/page.ts";
import { groundIn, hashOf, live, openLive, partAt, visibleWords } from "../support/reader.ts";
import { titleOf } from "../support/routes.ts";
import { linkTo, sheet } from "../support/sheet.ts";
import { serve } from "../support/staticServer.ts";
import { type HostRules, wildHost } from "../support/wildHosts.ts";

/** Runs a host of the wild with our folder, and gives the address of the story there. */
async function withHost(rules: HostRules, use: (story: string) => Promise<void>): Promise<void> {
  const { port, close } = await serve(wildHost(process.env.OUT_DIR ?? "dist", rules));
  try {
    await use(`http://localhost:${port}${rules.folder}`);
  } finally {
    await close();
  }
}

/** Expects that the page looks like one of ours. */
async function expectStyled(page: Page): Promise<void> {
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(groundIn("light"));
  expect(await visibleWords(page)).toBeGreaterThan(60);
}

/** Addresses of the page of an item, as others write, send and measure them. */
const sent = [
  "gifts/glove",
  "gifts/glove/",
  "gifts/glove/index.html",
  "gifts/glove?utm_source=chat&fbclid=a.b/c",
  "gifts/glove/?utm_source=chat#xtor=RSS-1",
  "gifts/glove#Echobox=1700000000",
  "gifts/glove#amp=1",
];
const withCapitals = ["Gifts/Glove/", "GIFTS/GLOVE", "Gifts/glove/Index.html?fbclid=x#amp=1"];

for (const folder of ["/", "/a/b/"]) {
  for (const redirects of [true, false]) {
    for (const ignoresCase of [true, false]) {
      const rules = { folder, redirects, ignoresCase };
      test(`a host ${JSON.stringify(rules)} shows the item that was sent, styled, and its links lead on`, async ({
        page,
        complaints,
      }) => {
        await withHost(rules, async (story) => {
          complaints.alsoOurs(new URL(story).origin);
          for (const address of [...sent, ...(ignoresCase ? withCapitals : [])]) {
            await test.step(address, async () => {
              await page.goto("about:blank");
              await page.goto(story + address);
              await live(page);
              await expect(page).toHaveTitle(titleOf("/gifts/glove/"));
              await expectStyled(page);
              await page.evaluate(() => document.fonts.ready);
              expect(
                await page.evaluate(() => [...document.fonts].some(({ status }) => status === "loaded")),
              ).toBe(true);
              const next = page.locator("[rel='next']").first();
              const to = await next.evaluate((link: HTMLAnchorElement) => link.href);
              expect(to.toLowerCase().startsWith(`${story}gifts/`), to).toBe(true);
              expect((await page.request.get(to)).status(), to).toBe(200);
            });
          }
          await page.goto(story.replace(/(?<=\w)\/$/, ""));
          await live(page);
          await expectStyled(page);
          await linkTo(page, "/gifts/glove/").click();
          await expect(sheet(page).locator("article.item")).toBeVisible();
          await expect(page).toHaveURL(`${story}gifts/glove/`);
          await page.goto(`${story}${ignoresCase ? "Gifts" : "gifts"}`);
          await live(page);
          await linkTo(page, "/glove/").click();
          await expect(sheet(page).locator("article.item")).toBeVisible();
        });
      });
    }
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a host that redirects shows all; one that does not the words and their styles, without faces and links", async ({
    page,
    complaints,
  }) => {
    // Relative addresses cannot be right there: nothing but a script could mend them.
    complaints.allow(STATUS_404, /MIME type/, /Failed to decode downloaded font|OTS parsing error/);
    for (const redirects of [true, false])
      await withHost({ folder: "/a/b/", redirects, ignoresCase: false }, async (story) => {
        complaints.alsoOurs(new URL(story).origin);
        for (const address of sent) {
          await page.goto(story + address);
          await expect(page).toHaveTitle(titleOf("/gifts/glove/"));
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.locator("body")).toHaveCSS("background-color", groundIn("light"));
        }
      });
  });
});

test("on a host that knows small letters only, the 404 page goes on to the page that is meant, never to another host", async ({
  page,
  complaints,
}) => {
  complaints.allow(STATUS_404);
  await withHost({ folder: "/", redirects: false, ignoresCase: false }, async (story) => {
    complaints.alsoOurs(new URL(story).origin);
    for (const address of ["Gifts/Glove/?fbclid=x", "GIFTS/GLOVE", "gifts/Glove/Index.html"]) {
      await page.goto(story + address);
      await expect(page).toHaveTitle(titleOf("/gifts/glove/"));
      expect(page.url().startsWith(`${story}gifts/glove/`), page.url()).toBe(true);
    }
    for (const address of ["Gifts/Nothing/", "/evil.example/Gifts/", "Some.PDF"]) {
      await page.goto(story + address);
      await expect(page.getByRole("heading", { level: 1, name: "Nothing at this address" })).toBeVisible();
      await expect(page).toHaveURL(story + address.toLowerCase());
    }
  });
});

test("our own server sends capital letters to the page's address, with the query", async ({ request }) => {
  for (const [asked, to] of [
    ["/Gifts/Glove?theme=dark&a=%20b", "/gifts/glove/?theme=dark&a=%20b"],
    ["/SOURCES/", "/sources/"],
    ["/Embed/gifts", "/embed/gifts/"],
  ] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([301, to]);
  }
});

test("what a tracker adds to a fragment does not lead astray", async ({ page }) => {
  for (const added of ["&xtor=RSS-1", "?utm_source=chat", "&Echobox=17&x=#y"]) {
    await page.goto("about:blank");
    await openLive(page, `/?theme=dark#gifts/glove${added}`);
    await expect(partAt(page, "gifts/glove")).toBeInViewport();
    await expect.poll(() => hashOf(page)).toBe("#gifts/glove");
  }
  await page.goto("about:blank");
  await openLive(page, "/sources/#claim-g-glove&xtor=RSS-1");
  await expect(page.locator("#claim-g-glove")).toBeInViewport();
  for (const own of ["#xtor=RSS-1", "#Echobox=1700000000", "#amp=1", "#nothing&x"]) {
    await page.goto("about:blank");
    await openLive(page, `/${own}`);
    expect(await page.evaluate(() => scrollY), own).toBe(0);
    await expectStyled(page);
  }
});
