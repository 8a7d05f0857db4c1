import type { Page } from "@playwright/test";
import { plainFrame } from "../../src/embed/editors/snippets.ts";
import { heightsOf } from "../../src/embed/heights.ts";
import { expectFits, ourFrame, withHostPage } from "../support/hostPage.ts";
import { listening } from "../support/hosts.ts";
import { expect, test } from "../support/page.ts";

/** What an editor copies for a chapter. */
const copied = (origin: string, part: string, title = part): string =>
  plainFrame(
    { base: `${origin}/`, part, page: "", title, choices: { theme: "light" }, heights: heightsOf(part) },
    640,
  );

const three = ["gifts", "context", "aftermath"] as const;
const BETWEEN = '<p style="height: 900px">What the host writes</p>';

/** What sizes a frame besides the browser: nothing, or what the host's page has. */
const scripts = {
  "no script": () => "",
  "our loader": (origin) => `<script async src="${origin}/embed/v1.js"></script>`,
  "iframe-resizer 4": () =>
    '<script src="/lib/iframe-resizer-4.js"></script><script>iFrameResize({}, "iframe")</script>',
  "newswire frames": () =>
    `<script type="module">import { observeIframe } from "/lib/frames.js";
    document.querySelectorAll("iframe").forEach((frame) => observeIframe(frame))</script>`,
  "Datawrapper's newer loader": () =>
    listening(`if (data["datawrapper-height"]) for (const key in data["datawrapper-height"])
      frame.style.height = data["datawrapper-height"][key] + "px"`),
  Guardian: () =>
    listening(`let said; try { said = JSON.parse(data) } catch { return }
      if (said.type === "set-height") frame.height = said.value`),
} satisfies Record<string, (origin: string) => string>;

/** How often frames got another height after they had been right, from now on. */
async function watchHeights(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = new Map<Element, number>();
    const self = window as unknown as { changes: number };
    self.changes = 0;
    const watcher = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const { offsetHeight } = target as HTMLElement;
        if (seen.has(target) && seen.get(target) !== offsetHeight) self.changes += 1;
        seen.set(target, offsetHeight);
      }
    });
    for (const frame of document.querySelectorAll("iframe")) watcher.observe(frame);
  });
  return () => page.evaluate(() => (window as unknown as { changes: number }).changes);
}

// All but those that need a browser that sizes frames run in one that does not as well (`playwright.config.ts`).
for (const [name, script] of Object.entries(scripts)) {
  const tag = name === "no script" ? "@sizes" : [];
  test(`${name}: three frames as they are copied have the height of their content, and keep it`, {
    tag,
  }, async ({ page, origin, complaints }) => {
    complaints.allow(/Unrecognized feature: 'web-share'/);
    complaints.allow(/Failed to execute 'postMessage' on 'DOMWindow'.*\/lib\/iframe-resizer-4\.js/);
    const body = three.map((part) => BETWEEN + copied(origin, part)).join("") + BETWEEN + script(origin);
    await page.setViewportSize({ width: 900, height: 900 });
    await withHostPage({ page, complaints }, body, async () => {
      for (const width of [900, 420]) {
        await page.setViewportSize({ width, height: 900 });
        for (const chapter of three) {
          await page.getByTitle(chapter).scrollIntoViewIfNeeded();
          await expectFits(await ourFrame(page, chapter));
        }
      }
      const changes = await watchHeights(page);
      const frame = await ourFrame(page, "aftermath");
      const before = await frame.evaluate(() => innerHeight);
      const summary = frame.locator("details:not([open]):visible > summary").first();
      await summary.click();
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(before);
      await expectFits(frame);
      await frame.locator("details[open]:visible > summary").first().click();
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(before);
      // Once up, once down: nobody fights.
      expect(await changes()).toBeLessThanOrEqual(2);
    });
  });
}

test("a frame that nobody sizes keeps the height of its attribute", async ({ page, origin, complaints }) => {
  complaints.allow(/Unrecognized feature: 'web-share'/);
  // What engines make of the declaration that do not know `if()`: they drop it.
  const old = copied(origin, "gifts").replace(/height:if\(.*\);frame-sizing:content-height;/, "");
  await withHostPage({ page, complaints }, old, async () => {
    await ourFrame(page, "gifts");
    const [height, attribute] = await page
      .getByTitle("gifts")
      .evaluate((frame: HTMLIFrameElement) => [frame.offsetHeight, frame.height]);
    expect(String(height)).toBe(attribute);
  });
});

test("sandboxed, without scripts and lazy, a frame is as high as its content where the browser sizes it", {
  tag: "@sizes",
}, async ({ page, origin, complaints }) => {
  complaints.allow(/Blocked script execution|Unrecognized feature: 'web-share'/);
  const boxed = copied(origin, "gifts").replace("<iframe", '<iframe sandbox=""');
  await withHostPage({ page, complaints }, BETWEEN.repeat(5) + boxed + BETWEEN, async () => {
    await page.getByTitle("gifts").scrollIntoViewIfNeeded();
    await expectFits(await ourFrame(page, "gifts"));
  });
});
