import type { Page } from "@playwright/test";
import { expectFits, ourFrame, withHostPage } from "../support/hostPage.ts";
import { iframe } from "../support/hostServer.ts";
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
      expect(wide).toBeGreaterThan(500);
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

const BEFORE = '<p style="height: 3000px">Before</p>';

for (const name of ["pym", "Guardian", "our loader"] as const) {
  test(`${name}: the host's own address opens a part in the frame, and brings it into view`, async ({
    page,
    origin,
    complaints,
  }) => {
    const part = "gifts/rifle-to-putin";
    const use = async (): Promise<void> => {
      const frame = await ourFrame(page);
      await expect(frame.locator(`[id="${part}"]`)).toHaveAttribute("data-here", "asked");
      await expect.poll(() => partTop(page, part)).toBeLessThan(300);
      expect(await partTop(page, part)).toBeGreaterThan(-5);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2_500);
      // What a reader copies leads to this part of this page; the Guardian's does not tell us its address.
      const { host } = new URL(page.url());
      await expect(frame.locator("[data-link]")).toHaveValue(
        name === "Guardian" ? /\/gifts\/rifle-to-putin\/$/ : `http://${host}/?explainer=${part}`,
      );
    };
    const body = BEFORE + hosts[name](`${origin}/embed/gifts/`) + BEFORE;
    await withHostPage({ page, complaints }, body, use, `/?explainer=${part}#more`);
  });
}

test("a stop that the host's address asks for opens its day; the rail then leads on, in the same frame", async ({
  page,
  origin,
  complaints,
}) => {
  const use = async (): Promise<void> => {
    const frame = await ourFrame(page, "itinerary/day-13/");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2_500);
    await expectFits(frame);
    await frame.locator("a[target=_self]").filter({ hasText: "15" }).click();
    const next = await ourFrame(page, "itinerary/day-15/");
    expect(next.url()).toMatch(/f=rfr-itinerary-x$/);
    await expectFits(next);
    expect(next.url()).toContain("/day-15/");
  };
  const body = BEFORE + hosts["our loader"](`${origin}/embed/itinerary/?f=rfr-itinerary-x`) + BEFORE;
  await withHostPage({ page, complaints }, body, use, "/?explainer=itinerary/vostochny");
});

test("WordPress: the frame is a card of at most 1000 px, and its links go through the page", async ({
  page,
  origin,
  complaints,
}) => {
  // What wp-embed.js does: the sandbox, the secret, the quotation that gives way, the limits, the links.
  const secret = "aB3dE6gH9j";
  const body = `<blockquote>Quotation</blockquote><script>self.followed = []</script>${iframe(
    `${origin}/embed/gifts/glove/#?secret=${secret}`,
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
    const last = frame.locator(".item-evidence > summary");
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    const credit = frame.locator(".embed-credit a").last();
    await expect(credit).toBeInViewport();
    await credit.click();
    await expect
      .poll(() => page.evaluate(() => (self as unknown as { followed: string[] }).followed))
      .toEqual([`${origin}/gifts/glove/`]);
    expect(frame.url()).toContain("/embed/gifts/");
  });
});
