import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { ourFrame, withHostPage } from "../support/hostPage.ts";
import { expectHeight, place, script, test } from "../support/loaderFixtures.ts";
import { expect } from "../support/page.ts";
import { serve } from "../support/staticServer.ts";

const frame = (origin: string): string => `<iframe title="Part" src="${origin}/embed/gifts/"></iframe>`;

const expectWords = async (page: Page): Promise<void> => {
  const ours = await ourFrame(page);
  await expect(ours.locator("main h2").first()).toBeVisible();
  expect(await ours.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
};

test.describe("hosts of every kind show us", () => {
  for (const [name, headers, body] of [
    [
      "an isolated page",
      { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" },
      frame,
    ],
    ["a sandboxed page", { "Content-Security-Policy": "sandbox allow-scripts" }, frame],
    [
      "a page in srcdoc",
      {},
      (origin: string) => `<iframe title="Host" sandbox="allow-scripts" srcdoc='${frame(origin)}'></iframe>`,
    ],
  ] as const)
    test(name, async ({ page, origin, complaints }) => {
      const host = await serve((_, response) => {
        for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
        response.setHeader("Content-Type", "text/html");
        response.end(`<!doctype html><title>Host</title><link rel="icon" href="data:,">${body(origin)}`);
      });
      complaints.alsoOurs(`http://127.0.0.1:${host.port}`);
      await page.goto(`http://127.0.0.1:${host.port}/`);
      if (name === "an isolated page") expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await expectWords(page);
      await page.close();
      await host.close();
    });

  test("a file, as apps and archives have them", async ({ page, origin }) => {
    const folder = mkdtempSync(join(tmpdir(), "host-"));
    const file = join(folder, "host.html");
    writeFileSync(file, `<!doctype html><title>Host</title>${frame(origin)}`);
    await page.goto(pathToFileURL(file).href);
    await expectWords(page);
    await page.close();
    rmSync(folder, { recursive: true });
  });
});

test.describe("a frame that is refused gives a place its words back", () => {
  test.use({ siteHeaders: { "X-Frame-Options": "DENY" } });

  test("by a header that a proxy adds to our pages", async ({ page, openHost, site, complaints }) => {
    complaints.allow(/X-Frame-Options|Refused to display|chrome-error|ERR_BLOCKED_BY_RESPONSE/);
    await openHost(`${place("gifts", 'data-heights="320:2000"')}<p>After</p>${script(site)}`);
    await expect(page.getByRole("link", { name: "A part of the story" })).toBeVisible({ timeout: 20_000 });
    await expect(page.locator("iframe")).toHaveCount(0);
    expect((await page.locator("[data-explainer]").boundingBox())?.height).toBeLessThan(60);
  });
});

test("a copy of the loader finds home by the link of a place", async ({
  page,
  openHost,
  site,
  complaints,
}) => {
  const copy = await serve((_, response) => {
    response.setHeader("Content-Type", "text/javascript");
    response.end(site.loader);
  });
  complaints.alsoOurs(`http://127.0.0.1:${copy.port}`);
  await openHost(
    `<script src="http://127.0.0.1:${copy.port}/js/bundle-1.js"></script>
    <div data-explainer="gifts/glove"><a href="${site.base}gifts/glove/">A glove</a></div>`,
  );
  await expectHeight(page.locator("iframe"), 900);
  await page.close();
  await copy.close();
});

test("on paper there are words where no frame has been, and frames where they have", async ({
  page,
  openHost,
  site,
}) => {
  await openHost(
    `${place("gifts")}<p style="height: 20000px">Long</p>${place("context")}
    <iframe title="Far away" loading="lazy" src="${site.base}embed/aftermath/"></iframe>${script(site)}`,
  );
  const near = page.getByTitle("A part of the story");
  await expectHeight(near, 900);
  await page.evaluate(() => {
    const printed = window as unknown as { printed: unknown };
    const seen = (): unknown =>
      [...document.querySelectorAll("[data-explainer] a, body > iframe, body > a")].map((element) => [
        element.textContent || (element as HTMLIFrameElement).title,
        element.checkVisibility(),
      ]);
    addEventListener("beforeprint", () => {
      printed.printed = seen();
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => (window as unknown as { printed: unknown }).printed)).toEqual([
    ["A part of the story", false],
    ["A part of the story", true],
    ["Far away", false],
    ["Far away", true],
  ]);
  await expect(page.getByRole("link")).toHaveCount(0);
  await expectHeight(near, 900);
});

test("the health card tells whether links open, once somebody has asked", async ({
  page,
  origin,
  complaints,
}) => {
  complaints.allow(/Blocked opening|sandbox/);
  for (const [sandbox, says] of [
    ["allow-scripts", "Its sandbox lets no link open."],
    ["allow-scripts allow-popups", "Links open."],
  ] as const) {
    const body = `<iframe title="Part" width="600" height="900" sandbox="${sandbox}" src="${origin}/embed/gifts/?check=1"></iframe>`;
    const context = await page.context().browser()?.newContext();
    const other = await context?.newPage();
    if (!other) throw new Error("There is no browser");
    await withHostPage({ page: other, complaints }, body, async () => {
      const card = (await ourFrame(other)).locator("aside");
      await expect(card).toContainText("takes our origin away");
      await expect(card).not.toContainText("link open.");
      await card.getByRole("button").click();
      await expect(card).toContainText(says);
      await expect(card.getByRole("button")).toHaveCount(0);
    });
    await context?.close();
  }
});
