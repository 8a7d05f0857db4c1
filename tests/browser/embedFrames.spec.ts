import { storyChapters } from "../../src/story/chapters.ts";
import { embedKinds } from "../support/embeds.ts";
import { withFramed } from "../support/hostPage.ts";
import { expect, test } from "../support/page.ts";

for (const { id, name } of storyChapters) {
  test(`/embed/${id}/ stands in somebody else's page`, async ({ page, origin, complaints }) => {
    await withFramed({ page, complaints }, { src: `${origin}/embed/${id}/` }, async (frame) => {
      await expect(frame.getByRole("heading", { name, exact: true })).toBeVisible();
      await expect(frame.locator(".bar, header, .foot, footer")).toHaveCount(0);
      await expect(frame.locator("[autofocus]")).toHaveCount(0);
      await expect(frame.locator("script[src]")).toHaveCount(0);
      await expect(frame.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      await expect(frame.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`/${id}/$`));
      await expect(frame.locator("main")).toHaveCSS("border-top-style", "solid");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
      // It leads out of the frame, to the whole story, and leaves the article where it is.
      const opened = page.waitForEvent("popup");
      await frame.locator(".embed-credit a").click();
      await expect(await opened).toHaveURL(`${origin}/${id}/`);
    });
  });
}

for (const sandbox of ["", "allow-scripts"]) {
  test(`an embed is complete in a frame with sandbox="${sandbox}"`, async ({ page, origin, complaints }) => {
    // The browser says that it does as the host asked.
    if (sandbox === "")
      complaints.allow(/Blocked script execution .* because the document's frame is sandboxed/);
    await withFramed({ page, complaints }, { src: `${origin}/embed/gifts/`, sandbox }, async (frame) => {
      await expect(frame.getByRole("heading", { name: "The gift exchange" })).toBeVisible();
      await expect(frame.locator("main")).toHaveCSS("border-top-style", "solid");
      await frame.locator("details summary").first().click();
      await expect(frame.locator("details > :not(summary)").first()).toBeVisible();
    });
  });
}

test("the whole story works in a frame too, and takes no focus from its host", async ({
  page,
  origin,
  complaints,
}) => {
  // The browser says that it has refused the focus, before any script of ours could have waived it.
  complaints.allow(/Blocked autofocusing on a <h2> element in a cross-origin subframe/);
  await withFramed({ page, complaints }, { src: `${origin}/concerns/` }, async (frame) => {
    await expect(frame.getByRole("heading", { name: "The objections" })).toHaveCount(1);
    await expect(frame.locator("[autofocus]")).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect(page.frame({ url: /\/concerns\/$/ })).not.toBeNull();
  });
});

test("its links leave the frame: a mark opens its claim beside the article", async ({
  page,
  origin,
  complaints,
}) => {
  await withFramed({ page, complaints }, { src: `${origin}/embed/gifts/glove/` }, async (frame) => {
    const article = page.url();
    const opened = page.waitForEvent("popup");
    await frame.locator(".marks a").first().click();
    await expect(await opened).toHaveURL(new RegExp(`^${origin}/sources/#claim-`));
    // The article stays where it is.
    await expect(page).toHaveURL(article);
  });
});

test("without a script no control is shown, and the address still stands there", async ({
  page,
  origin,
  complaints,
}) => {
  complaints.allow(/Blocked script execution .* because the document's frame is sandboxed/);
  await withFramed({ page, complaints }, { src: `${origin}/embed/concerns/`, sandbox: "" }, async (frame) => {
    await expect(frame.getByRole("heading", { name: "The objections" })).toBeVisible();
    await expect(frame.locator(":is(fieldset, input, button):visible")).toHaveCount(1);
    await expect(frame.getByRole("textbox", { name: "Link" })).toHaveValue(/\/concerns\/$/);
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
    await withFramed(
      { page, complaints },
      { src: `${origin}/embed/gifts/glove/`, sandbox },
      async (frame) => {
        const button = frame.locator(".embed-link button");
        await button.click();
        await expect
          .poll(async () => {
            const selected = await frame
              .getByRole("textbox", { name: "Link" })
              .evaluate((field: HTMLInputElement) => field.selectionEnd === field.value.length);
            return selected || (await button.textContent()) === "Copied.";
          })
          .toBe(true);
      },
    );
  }
});

for (const path of embedKinds.filter((one) => one.split("/").length === 5)) {
  test(`${path} is complete in a sandboxed frame, without a message`, async ({
    page,
    origin,
    complaints,
  }) => {
    await withFramed(
      { page, complaints },
      { src: `${origin}${path}`, sandbox: "allow-scripts" },
      async (frame) => {
        const main = frame.locator("main");
        await expect(main.locator("h2")).toBeVisible();
        // Its stylesheet holds in an opaque origin, too.
        await expect(main).toHaveCSS("border-top-width", "3px");
        await expect(main.locator(".embed-credit a")).toHaveAttribute("target", "_blank");
      },
    );
  });
}
