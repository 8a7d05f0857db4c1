import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { headingAt, openLive, partAt, pathOf, wheelTo } from "../support/reader.ts";
import { serve } from "../support/staticServer.ts";

const STATUS_404 = /Failed to load resource: the server responded with a status of 404/;

const panel = (page: Page) => page.getByRole("dialog");
const address = (page: Page) => page.getByLabel("Its address");
const shareLink = (page: Page, path: string) =>
  partAt(page, path).getByRole("link", { name: "Share" }).first();

/** Selects the words of a part from one text to another, as a reader's hand would. */
const select = (page: Page, path: string, from: string, to: string): Promise<void> =>
  partAt(page, path).evaluate(
    (part, [from, to]) => {
      const range = document.createRange();
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      let begun = false;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? "";
        if (!begun && text.includes(from)) {
          begun = true;
          range.setStart(node, text.indexOf(from));
          node.parentElement?.scrollIntoView({ block: "center" });
        }
        if (begun && text.includes(to)) {
          range.setEnd(node, text.indexOf(to) + to.length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );

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

  test("what is selected can be shared from the share link as well", async ({ page }) => {
    await openLive(page, "/gifts/glove/");
    await select(page, "/gifts/glove/", "One British newspaper", "whole space suit.");
    await shareLink(page, "/gifts/glove/").focus();
    await page.keyboard.press("Enter");
    await expect(address(page)).toHaveValue(/\/gifts\/glove\/#:~:text=/);
  });
});

for (const [where, viewport] of [
  ["a phone", { width: 320, height: 640 }],
  ["a desk", { width: 1440, height: 900 }],
] as const) {
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

    test("selected words are offered as a link that leads to them, with their owner", async ({
      page,
      context,
    }) => {
      await openLive(page, "/concerns/shells/");
      await select(page, "/concerns/shells/", "arms talks between", "actively advancing.");
      const offer = page.getByRole("button", { name: "Share these words" });
      await expect(offer).toBeInViewport({ ratio: 1 });
      await offer.click();
      await expect(page.getByLabel("Words to go with it")).toHaveValue(
        /^Claimed by Adrienne Watson.*, not established: “arms talks between the two are actively advancing\.”\n/,
      );
      const link = await address(page).inputValue();
      expect(new URL(link).pathname).toBe("/concerns/shells/");
      await page.getByText("Cite it").click();
      await expect(page.getByLabel("Citation")).toHaveValue(
        /^Claimed by Adrienne Watson.*, not established: “/,
      );

      const opened = await context.newPage();
      await opened.goto(link);
      await expect(
        partAt(opened, "/concerns/shells/").getByText("actively advancing").first(),
      ).toBeInViewport();
    });

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

test("what somebody is on record as saying is theirs, and no fact for that", async ({ page }) => {
  await openLive(page, "/concerns/military-ties/");
  const said = page.locator("[id='concerns/military-ties'] [data-voice='moscow'] .panel-text").first();
  await said.evaluate((paragraph) => {
    paragraph.scrollIntoView({ block: "center" });
    getSelection()?.selectAllChildren(paragraph);
  });
  await page.getByRole("button", { name: "Share these words" }).click();
  await expect(page.getByLabel("Words to go with it")).toHaveValue(/^(?:Said|Claimed|Read so) by [^:]+: “/);
});

test("the offer goes with the selection, and a word or two are none", async ({ page }) => {
  await openLive(page, "/gifts/glove/");
  const offer = page.getByRole("button", { name: "Share these words" });
  await select(page, "/gifts/glove/", "One British newspaper", "whole space suit.");
  await expect(offer).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(offer).toBeHidden();
  await select(page, "/gifts/glove/", "British", "British");
  // The same wait, for words that are offered, says that this one would have been by now.
  expect(
    await page.locator(".share-offer").evaluate(
      (button: HTMLElement) =>
        new Promise<boolean>((done) => {
          let shown = !button.hidden;
          new MutationObserver(() => {
            shown ||= !button.hidden;
          }).observe(button, { attributes: true });
          setTimeout(() => done(shown), 800);
        }),
    ),
  ).toBe(false);
});

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
  const { port, close } = await serve((_, answer) =>
    answer.setHeader("content-type", "text/html").end(
      `<!doctype html><title>Host page</title><link rel="icon" href="data:,">
      <iframe title="A story" src="${origin}/gifts/hat/" width="360" height="700" sandbox="allow-scripts allow-same-origin"></iframe>`,
    ),
  );
  complaints.alsoOurs(`http://localhost:${port}`);
  try {
    await page.goto(`http://localhost:${port}/`);
    const frame = page.frameLocator("iframe");
    await frame.locator("[id='gifts/hat'] a.share").click();
    await expect(frame.getByLabel("Its address")).toHaveValue(`${origin}/gifts/hat/`);
    await frame.getByRole("button", { name: "Copy the link" }).click();
    await expect(frame.getByRole("status").filter({ hasText: /Copied|did not let us/ })).toBeVisible();
  } finally {
    await page.close();
    await close();
  }
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
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await link.click();
  await expect(page.getByRole("dialog")).toHaveCount(1);
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
