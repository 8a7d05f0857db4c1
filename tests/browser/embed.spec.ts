import { sections } from "../../src/story/en/sections.ts";
import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, visibleWords } from "../support/reader.ts";
import { serve } from "../support/staticServer.ts";

/** Somebody else's page with one of ours in a frame, on another host and port. */
async function hostPage(src: string, sandbox?: string) {
  const attribute = sandbox === undefined ? "" : ` sandbox="${sandbox}"`;
  const { port, close } = await serve((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1><iframe title="Frame" width="600" height="500" src="${src}"${attribute}></iframe>`,
    );
  });
  return { origin: `http://127.0.0.1:${port}`, close };
}

for (const { id, name } of sections) {
  test(`/embed/${id}/ stands in somebody else's page`, async ({ page, origin, complaints }) => {
    const host = await hostPage(`${origin}/embed/${id}/`);
    complaints.alsoOurs(host.origin);
    try {
      await page.goto(host.origin);
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("heading", { name, exact: true })).toBeVisible();
      await expect(frame.locator(".bar, header, .foot, footer")).toHaveCount(0);
      await expect(frame.locator("[autofocus]")).toHaveCount(0);
      await expect(frame.locator("script[src]")).toHaveCount(0);
      await expect(frame.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      await expect(frame.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`/${id}/$`));
      await expect(frame.locator("main")).toHaveCSS("border-top-style", "solid");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
      // It leads out of the frame, to the whole story.
      await frame.locator(".embed-credit a").click();
      await expect(page).toHaveURL(`${origin}/${id}/`);
    } finally {
      await page.close();
      await host.close();
    }
  });
}

for (const sandbox of ["", "allow-scripts"]) {
  test(`an embed is complete in a frame with sandbox="${sandbox}"`, async ({ page, origin, complaints }) => {
    // The browser says that it does as the host asked.
    if (sandbox === "")
      complaints.allow(/Blocked script execution .* because the document's frame is sandboxed/);
    const host = await hostPage(`${origin}/embed/gifts/`, sandbox);
    complaints.alsoOurs(host.origin);
    try {
      await page.goto(host.origin);
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("heading", { name: "The gift exchange" })).toBeVisible();
      await expect(frame.locator("main")).toHaveCSS("border-top-style", "solid");
      await frame.locator("details summary").first().click();
      await expect(frame.locator("details > :not(summary)").first()).toBeVisible();
    } finally {
      await page.close();
      await host.close();
    }
  });
}

test("the whole story works in a frame too, and takes no focus from its host", async ({
  page,
  origin,
  complaints,
}) => {
  // The browser says that it has refused the focus, before any script of ours could have waived it.
  complaints.allow(/Blocked autofocusing on a <h2> element in a cross-origin subframe/);
  const host = await hostPage(`${origin}/concerns/`);
  complaints.alsoOurs(host.origin);
  try {
    await page.goto(host.origin);
    const frame = page.frame({ url: /\/concerns\/$/ });
    await expect(page.frameLocator("iframe").getByRole("heading", { name: "The objections" })).toHaveCount(1);
    await expect(page.frameLocator("iframe").locator("[autofocus]")).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect(frame).not.toBeNull();
  } finally {
    await page.close();
    await host.close();
  }
});

test("an embed by itself is complete, at any width a host may give it", async ({ page }) => {
  for (const { id } of sections) {
    for (const width of [280, 600, 1000]) {
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`/embed/${id}/`);
      expect(await visibleWords(page)).toBeGreaterThan(100);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `/embed/${id}/ at ${width}`,
      ).toBeLessThanOrEqual(0);
    }
    await expectInUpperHalf(page.getByRole("heading").first());
  }
});
