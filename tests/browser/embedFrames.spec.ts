import { withFramed } from "../support/hostPage.ts";
import { expect, test } from "../support/page.ts";

test("an embed stands in somebody else's page: no frame of ours, no focus, and its links leave the article where it is", async ({
  page,
  origin,
  complaints,
}) => {
  await withFramed({ page, complaints }, { src: `${origin}/embed/gifts/` }, async (frame) => {
    const article = page.url();
    await expect(frame.locator("main h2").first()).toBeVisible();
    await expect(frame.locator(".bar, header, .foot, [autofocus], script[src]")).toHaveCount(0);
    await expect(frame.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
    await expect(frame.locator("main")).toHaveCSS("border-top-width", "3px");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    for (const [link, address] of [
      [frame.locator(".embed-credit a").first(), new RegExp(`^${origin}/$`)],
      [frame.locator(".embed-credit a").last(), new RegExp(`^${origin}/gifts/`)],
    ] as const) {
      const opened = page.waitForEvent("popup");
      await link.click();
      const popup = await opened;
      await expect(popup).toHaveURL(address);
      await popup.close();
    }
    await expect(page).toHaveURL(article);
  });
});

test("in a sandbox without scripts it is complete, and shows no control", async ({
  page,
  origin,
  complaints,
}) => {
  // The browser says that it does as the host asked.
  complaints.allow(/Blocked script execution .* because the document's frame is sandboxed/);
  const src = `${origin}/embed/gifts/glove/`;
  await withFramed({ page, complaints }, { src, sandbox: "" }, async (frame) => {
    await expect(frame.locator("main h2")).toBeVisible();
    await expect(frame.locator("main")).toHaveCSS("border-top-width", "3px");
    for (const summary of await frame.locator("details summary").all()) await summary.click();
    await expect(frame.locator(".who-says-so")).toBeVisible();
    await expect(frame.locator(":is(fieldset, input, button):visible")).toHaveCount(1);
    await expect(frame.getByRole("textbox", { name: "Link" })).toHaveValue(/\/gifts\/glove\/$/);
  });
});

test("the address is copied, in somebody else's page and in a sandbox; where that is refused it is selected", async ({
  context,
  origin,
  complaints,
}) => {
  // A policy may say no to the first way: the browser says so.
  complaints.allow(/Clipboard/i);
  for (const sandbox of [undefined, "allow-scripts"]) {
    const page = await context.newPage();
    const src = `${origin}/embed/gifts/glove/`;
    await withFramed({ page, complaints }, { src, sandbox }, async (frame) => {
      await frame.locator(".embed-pass summary").click();
      const button = frame.locator(".embed-pass button");
      await button.click();
      await expect
        .poll(async () => {
          const selected = await frame
            .getByRole("textbox", { name: "Link" })
            .evaluate((field: HTMLInputElement) => field.selectionEnd === field.value.length);
          return selected || (await button.textContent()) === "Copied.";
        })
        .toBe(true);
    });
  }
});

test("a page of the story works in a frame too, and takes no focus from its host", async ({
  page,
  origin,
  complaints,
}) => {
  await withFramed({ page, complaints }, { src: `${origin}/concerns/` }, async (frame) => {
    await expect(frame.locator("h1")).toHaveCount(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });
});
