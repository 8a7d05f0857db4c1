import { excess, expectFits, ourFrame, withHostPage } from "../support/hostPage.ts";
import { iframe } from "../support/hostServer.ts";
import { hosts, listening } from "../support/hosts.ts";
import { expect, test } from "../support/page.ts";

test("a frame that is hidden keeps quiet, and fits as soon as it is shown", async ({
  page,
  origin,
  complaints,
}) => {
  const body = `<div hidden>${hosts.Datawrapper(`${origin}/embed/gifts/`)}</div>${listening(
    'if (data?.sentinel === "amp") document.documentElement.dataset.heard = "";',
  )}`;
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    // It would have spoken by now: when it is parsed, and when it has loaded.
    await frame.waitForLoadState("load");
    expect(await page.locator("html").getAttribute("data-heard")).toBeNull();
    expect(await page.locator("iframe").getAttribute("style")).toBeNull();
    await page.evaluate(() => document.querySelector("div")?.removeAttribute("hidden"));
    await expectFits(frame);
  });
});

test("in a sandbox without an origin the height is followed all the same", async ({
  page,
  origin,
  complaints,
}) => {
  const listener = hosts.Datawrapper("about:blank");
  const body = iframe(`${origin}/embed/gifts/`, 'sandbox="allow-scripts"') + listener;
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    await expectFits(frame);
  });
});

test("the right height is said before the fonts are there, and holds when they come", async ({
  page,
  origin,
  complaints,
}) => {
  let arrive = (): void => {};
  const later = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/*.woff2", async (route) => {
    await later;
    await route.continue();
  });
  await withHostPage({ page, complaints }, hosts.Datawrapper(`${origin}/embed/gifts/`), async () => {
    const frame = await ourFrame(page);
    await expectFits(frame);
    const before = await frame.evaluate(() => innerHeight);
    expect(await frame.evaluate(() => document.fonts.status)).toBe("loading");
    arrive();
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    await expectFits(frame);
    const moved = Math.abs((await frame.evaluate(() => innerHeight)) - before);
    // A line more or less where a word has just not fitted.
    expect(moved / before).toBeLessThan(0.02);
  });
});

test("a frame that grows because it has grown stops, and its host lives", async ({
  page,
  origin,
  complaints,
}) => {
  const body = hosts.Datawrapper(`${origin}/embed/gifts/?check=1`);
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    const card = frame.locator("aside[data-check]");
    // Out of the flow: what the card says must not make the frame grow as well.
    await card.evaluate((aside) => {
      aside.style.position = "absolute";
    });
    await expectFits(frame);
    const height = await frame.evaluate(() => innerHeight);
    await frame.evaluate(() => {
      const main = document.querySelector("main");
      if (main) main.style.minHeight = "calc(100vh + 8px)";
    });
    // It goes on for some steps, then the rest scrolls inside.
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(height + 40);
    await expect(card).toContainText("Stopped: the frame grew each time that we said its height.");
    // A step takes a frame or two: in thirty there would be many.
    const heights = await frame.evaluate(
      () =>
        new Promise<number[]>((done) => {
          const seen: number[] = [];
          const look = (): void => {
            if (seen.push(innerHeight) < 30) requestAnimationFrame(look);
            else done([...new Set(seen)]);
          };
          look();
        }),
    );
    expect(heights).toHaveLength(1);
    expect(await frame.evaluate(() => innerHeight)).toBeLessThan(height + 120);
    expect(await excess(frame)).toBeLessThanOrEqual(8);
  });
});

test("what grows by itself in a place of the loader scrolls inside", async ({ page, origin, complaints }) => {
  const body = `<div data-explainer="gifts/glove"><a href="${origin}/gifts/glove/">Glove</a></div>
<script src="${origin}/embed/v1.js"></script>`;
  complaints.allow(/Unrecognized feature: 'web-share'/);
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    await expectFits(frame);
    await frame.evaluate(() => {
      const main = document.querySelector("main");
      if (main) main.style.minHeight = "calc(100vh + 8px)";
    });
    await expect.poll(() => excess(frame)).toBe(8);
    await page.mouse.move(200, 400);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 500);
        return frame.evaluate(() => scrollY);
      })
      .toBe(8);
  });
});

test("the health card tells a host's developer what has been agreed, and is not there unasked", async ({
  page,
  origin,
  complaints,
}) => {
  await withHostPage({ page, complaints }, hosts.pym(`${origin}/embed/gifts/?check=1`), async () => {
    const frame = await ourFrame(page);
    const card = frame.getByRole("complementary", { name: "Health of this frame" });
    await expect(card).toContainText("pym.js, as story");
    await expect(card).toContainText(/Agreed: the content is \d+ px high at \d+ px wide/);
    await expectFits(frame);
  });
});

test("the health card in a sandbox, with nobody who listens, says so and what to do", async ({
  page,
  origin,
  complaints,
}) => {
  const body = iframe(`${origin}/embed/gifts/?check=1`, 'sandbox="allow-scripts"');
  await withHostPage({ page, complaints }, body, async () => {
    const card = (await ourFrame(page)).locator("aside[data-check]");
    await expect(card).toContainText(/Not agreed: .* the frame is 150 px high/);
    await expect(card).toContainText("takes our origin away");
    await expect(card).toContainText("Load one of the loaders that we answer to");
  });
});

test("without a host an embed page is silent, and asks for nothing", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("message", ({ data }) => console.error(`heard ${JSON.stringify(data)}`));
  });
  await page.goto("/embed/gifts/?check=1");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect(page.locator("[data-check]")).toHaveCount(0);
  await expect(page.locator("script[src]")).toHaveCount(0);
});
