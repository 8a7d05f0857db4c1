import type { Page } from "@playwright/test";
import { expectFits, iframe, ourFrame, withHostPage } from "../support/hostPage.ts";
import { hosts, listening } from "../support/hosts.ts";
import { type Complaints, expect, test } from "../support/page.ts";

/** What libraries print by themselves, whatever is in the frame. */
function allowChatter(name: string, complaints: Complaints): void {
  if (name === "iframe-resizer 5") complaints.allow(/GPLv3/);
  // They greet a frame before it has begun to load.
  if (name.startsWith("iframe-resizer"))
    complaints.allow(/Failed to execute 'postMessage' on 'DOMWindow'.*\/lib\/iframe-resizer-[45]\.js/);
}

for (const [name, body] of Object.entries(hosts)) {
  test(`${name}: the frame has the height of its content, wide and narrow, whatever opens`, async ({
    page,
    origin,
    complaints,
  }) => {
    allowChatter(name, complaints);
    await page.setViewportSize({ width: 1_000, height: 700 });
    await withHostPage({ page, complaints }, body(`${origin}/embed/gifts/?f=rfr-gifts-x`), async () => {
      const frame = await ourFrame(page);
      await expectFits(frame);
      const wide = await frame.evaluate(() => innerHeight);
      expect(wide).toBeGreaterThan(1_000);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect.poll(() => frame.evaluate(() => innerHeight)).not.toBe(wide);
      await expectFits(frame);
      // A page of fallback faces is a line higher.
      await frame.evaluate(async () => {
        await document.fonts.ready;
      });
      await expectFits(frame);
      const details = frame.locator("details:not([open]):visible").first();
      const shut = await frame.evaluate(() => innerHeight);
      const summary = await details.locator("summary").elementHandle();
      await summary?.click();
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(shut);
      await expectFits(frame);
      await summary?.click();
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(shut);
    });
  });
}

test("three frames of ours on one page have each its own height, for the older Datawrapper loader too", async ({
  page,
  origin,
  complaints,
}) => {
  const three = ["gifts", "context", "aftermath"];
  const frames = three.map((chapter) => iframe(`${origin}/embed/${chapter}/?f=rfr-${chapter}-x`)).join("");
  const loader = hosts["Datawrapper, older"]("about:blank");
  await withHostPage({ page, complaints }, frames + loader, async () => {
    for (const chapter of three) {
      const frame = await ourFrame(page, chapter);
      // A browser gives a frame its new size when it is seen.
      await (await frame.frameElement()).scrollIntoViewIfNeeded();
      await expectFits(frame);
    }
  });
});

/** What a reader sees of a part in the host's window: so many px below its upper edge. */
const partTop = async (page: Page, part: string): Promise<number> =>
  (await (await ourFrame(page)).locator(`[id="${part}"]`).boundingBox())?.y ?? Number.NaN;

for (const name of ["pym", "Guardian", "our loader"] as const) {
  test(`${name}: the host's own address opens a part in the frame, and brings it into view`, async ({
    page,
    origin,
    complaints,
  }) => {
    const use = async (): Promise<void> => {
      const frame = await ourFrame(page);
      const part = frame.locator("[id='concerns/resolution-2270']");
      await expect(part).toHaveAttribute("data-here", "asked");
      await expect(part.locator("details[data-own]")).toHaveAttribute("open", "");
      await expect.poll(() => partTop(page, "concerns/resolution-2270")).toBeLessThan(300);
      await expect(part.getByRole("heading", { name: "2270" })).toBeInViewport();
      expect(await partTop(page, "concerns/resolution-2270")).toBeGreaterThan(-5);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
      // What a reader copies leads to this part of this page; the Guardian's does not tell us its address.
      const { host } = new URL(page.url());
      await expect(frame.getByLabel("Link")).toHaveValue(
        name === "Guardian"
          ? /\/concerns\/resolution-2270\/$/
          : new RegExp(`^http://${host}/\\?explainer=concerns/resolution-2270$`),
      );
    };
    const body = hosts[name](`${origin}/embed/concerns/`);
    await withHostPage({ page, complaints }, body, use, "/?explainer=concerns/resolution-2270#more");
  });
}

test("WordPress: the frame is a card of at most 1000 px, and its links go through the page", async ({
  page,
  origin,
  complaints,
}) => {
  // What wp-embed.js does: the sandbox, the secret, the quotation that gives way, the limits, the links.
  const secret = "aB3dE6gH9j";
  const body = `<blockquote>Quotation</blockquote><script>self.followed = []</script>${iframe(
    `${origin}/embed/gifts/#?secret=${secret}`,
    `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}" scrolling="no"`,
  )}${listening(`if (!data || data.secret !== "${secret}" || /[^a-zA-Z0-9]/.test(data.secret)) return;
    if (data.message === "height") {
      document.querySelector("blockquote").hidden = true;
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10))); }
    if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      followed.push(data.value)`)}
    <script>addEventListener("load", () =>
      document.querySelector("iframe").contentWindow.postMessage({ message: "ready", secret: "${secret}" }, "*"))</script>`;
  await page.setViewportSize({ width: 640, height: 1_200 });
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    await expectFits(frame);
    expect(await frame.evaluate(() => innerHeight)).toBe(1_000);
    await expect(page.locator("blockquote")).toBeHidden();
    // All of it can be read: it scrolls inside, and the line that names the story stays.
    const last = frame.locator("[id='gifts/sword-and-coin']");
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    const credit = frame.locator(".embed-credit a");
    await expect(credit).toBeInViewport();
    await credit.click();
    await expect
      .poll(() => page.evaluate(() => (self as unknown as { followed: string[] }).followed))
      .toEqual([`${origin}/gifts/`]);
    expect(frame.url()).toContain("/embed/gifts/");
  });
});
