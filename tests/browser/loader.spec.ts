import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { hostPage, loaderSite } from "../support/loaderHost.ts";
import { test as base, expect } from "../support/page.ts";
import { nextFrame } from "../support/reader.ts";

type Site = Awaited<ReturnType<typeof loaderSite>>;

const test = base.extend<{
  site: Site;
  /** Opens somebody else's page, with what is in its body, its policy, and the query of its address. */
  openHost: (body: string, options?: { policy?: string; query?: string }) => Promise<void>;
}>({
  site: async ({ complaints }, use) => {
    const site = await loaderSite();
    complaints.alsoOurs(site.origin);
    await use(site);
    await site.close();
  },
  openHost: async ({ page, complaints }, use) => {
    // Chromium has no sharing on Linux, and says so of whoever lets a frame share.
    complaints.allow(/Unrecognized feature: 'web-share'/);
    const closing: (() => Promise<void>)[] = [];
    await use(async (body, { policy, query = "" } = {}) => {
      const host = await hostPage(body, policy);
      closing.push(host.close);
      complaints.alsoOurs(host.origin);
      await page.goto(`${host.origin}/story${query}`);
    });
    await page.close();
    for (const close of closing) await close();
  },
});

const script = (site: Site, attributes = ""): string =>
  `<script src="${site.base}embed/v1.js" ${attributes}></script>`;

const place = (part: string, attributes = ""): string =>
  `<div data-explainer="${part}" ${attributes}><a href="https://news.example/">A part of the story</a></div>`;

const below = "<p>What the host writes below</p>";

const expectHeight = (frame: Locator, height: number): Promise<void> =>
  expect.poll(async () => (await frame.boundingBox())?.height).toBe(height);

const { integrity } = JSON.parse(readFileSync("dist/embed/v1.json", "utf8")) as { integrity: string };

declare global {
  interface Window {
    /** How much of the page has jumped since it was opened, as browsers measure it. */
    jumped: number;
  }
}

/** Counts from the next page on how much of it jumps. */
async function watchJumps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.jumped = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        window.jumped += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has jumped, when the page has been drawn as it is. */
async function jumped(page: Page): Promise<number> {
  await nextFrame(page);
  await nextFrame(page);
  return page.evaluate(() => window.jumped);
}

test.describe("the loader", () => {
  test("is served for ever, to anyone, as its hash says", async ({ request }) => {
    const response = await request.get("/embed/v1.js");
    expect(response.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
    expect(response.headers()["content-type"]).toMatch(/javascript/);
    const json = (await (await request.get("/embed/v1.json")).json()) as Record<string, unknown>;
    expect(json).toEqual({
      src: expect.stringMatching(/\/embed\/v1\.js$/),
      integrity,
      bytes: (await response.body()).length,
    });
  });

  test("gives a place the part itself, below its own words' name", async ({ page, openHost, origin }) => {
    await openHost(
      `${place("gifts", 'data-theme="dark" data-heights="640:900"')}${below}<script async src="${origin}/embed/v1.js"></script>`,
    );
    const frame = page.locator("iframe");
    await expect(frame).toHaveAttribute("src", `${origin}/embed/gifts/?theme=dark&f=rfr-gifts-x`);
    await expect(frame).toHaveAttribute("title", "A part of the story");
    const inside = page.frameLocator("iframe");
    await expect(inside.getByRole("heading", { name: "The gift exchange", exact: true })).toBeVisible();
    await expect(inside.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("link", { name: "A part of the story" })).toBeHidden();
  });

  for (const attributes of ["", "async", "defer", 'type="module"']) {
    test(`sizes frames and places, loaded with "${attributes}"`, async ({ page, openHost, site }) => {
      await openHost(
        `${place("gifts")}<iframe title="Plain" width="400" height="200" src="${site.base}embed/itinerary/?f=rfr-itinerary-x"></iframe>
        <iframe title="Theirs" width="400" height="200" src="${site.base}somewhere/"></iframe>${script(site, attributes)}`,
      );
      await expectHeight(page.getByTitle("A part of the story"), 900);
      // Its border, 2 px on each side, comes on top.
      await expectHeight(page.getByTitle("Plain"), 1_208);
      await expectHeight(page.getByTitle("Theirs"), 204);
      // Content that unfolds, a page that gets narrower.
      await page.frameLocator('[title="A part of the story"]').getByRole("button").click();
      await expectHeight(page.getByTitle("A part of the story"), 1_200);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectHeight(page.getByTitle("A part of the story"), 1_200);
      expect(await page.evaluate(() => Object.keys(window.rifleForARifle ?? {}))).toEqual(["v1"]);
    });
  }

  test("sizes frames that have been there long before it, sandboxed ones, and in spite of the host's styles", async ({
    page,
    openHost,
    site,
  }) => {
    await openHost(`<style nonce="host">iframe { height: auto !important; aspect-ratio: 16/9; border: 0; box-sizing: border-box; width: 600px }</style>
      <iframe title="Early" src="${site.base}embed/gifts/"></iframe>
      <iframe title="Boxed" sandbox="allow-scripts" src="${site.base}embed/gifts/"></iframe>`);
    for (const title of ["Early", "Boxed"])
      await expect(page.frameLocator(`[title=${title}]`).getByRole("heading")).toBeVisible();
    await page.addScriptTag({ url: `${site.base}embed/v1.js` });
    for (const title of ["Early", "Boxed"]) await expectHeight(page.getByTitle(title), 900);
  });

  test("waits with a frame until it is near", async ({ page, openHost, site }) => {
    await openHost(`<p style="height: 20000px">Long</p>${place("gifts")}${script(site)}`);
    const frame = page.locator("iframe");
    await expect(page.getByRole("link", { name: "A part of the story" })).toBeHidden();
    await nextFrame(page);
    await expect(frame).toHaveCount(0);
    expect(site.asked.filter((path) => path.includes("/embed/gifts/"))).toEqual([]);
    await page.locator("[data-explainer]").scrollIntoViewIfNeeded();
    await expect(frame).toHaveAttribute("loading", "lazy");
    await expectHeight(frame, 900);
    expect(site.asked.filter((path) => path.includes("/embed/gifts/"))).toHaveLength(1);
  });

  test("of twenty parts sets in those that are near, keeps room for the rest, and comes to each", async ({
    page,
    openHost,
    site,
  }) => {
    await watchJumps(page);
    await openHost(script(site) + place("gifts", 'data-heights="640:900"').repeat(20));
    const frames = page.locator("iframe");
    await expectHeight(frames.first(), 900);
    const places = page.locator("[data-explainer]");
    const heights = (): Promise<number[]> =>
      places.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    expect(await heights()).toEqual(Array(20).fill(900));
    expect(await frames.count()).toBeLessThan(6);
    for (let i = 0; i < 20; i += 1) {
      await places.nth(i).scrollIntoViewIfNeeded();
      await expect(places.nth(i).locator("iframe").contentFrame().getByRole("heading")).toBeVisible();
    }
    await expect(frames).toHaveCount(20);
    expect(await heights()).toEqual(Array(20).fill(900));
    expect(await jumped(page)).toBe(0);
  });

  test("moves nothing: room is kept by the place's table, at any width, and from the start by the host", async ({
    page,
    openHost,
    site,
  }) => {
    await watchJumps(page);
    const table = 'data-heights="320:1200,640:900"';
    for (const [width, height] of [
      [900, 900],
      [320, 1_200],
    ] as const) {
      await page.setViewportSize({ width, height: 1_600 });
      await openHost(script(site) + place("gifts", table) + below.repeat(20));
      await expectHeight(page.locator("iframe"), height);
      expect(await jumped(page), `at ${width}`).toBe(0);
    }
    // It arrives when the page has been seen for a while.
    await page.setViewportSize({ width: 900, height: 1_600 });
    await openHost(place("gifts", `${table} style="min-height: 900px"`) + below.repeat(20));
    await jumped(page);
    await page.addScriptTag({ url: `${site.base}embed/v1.js` });
    await expect(page.frameLocator("iframe").getByText('"type":"host"')).toBeVisible();
    await expectHeight(page.locator("iframe"), 900);
    expect(await jumped(page)).toBe(0);
    // Without both the page would have jumped: the measure works.
    await openHost(place("gifts") + below.repeat(20));
    await jumped(page);
    await page.addScriptTag({ url: `${site.base}embed/v1.js` });
    await expectHeight(page.locator("iframe"), 900);
    await expect.poll(() => jumped(page)).toBeGreaterThan(0.05);
  });

  test("runs under a policy that names a nonce, and one that names its hash", async ({
    page,
    openHost,
    site,
  }) => {
    const policy = (source: string): string =>
      `default-src 'none'; script-src ${source}; style-src 'nonce-host'; img-src data:; frame-src ${site.origin}`;
    for (const [source, attributes] of [
      ["'nonce-host'", 'nonce="host" async'],
      [`'${integrity}'`, `integrity="${integrity}" crossorigin="anonymous" async`],
      [site.origin, `integrity="${integrity}" crossorigin="anonymous"`],
    ] as const) {
      await openHost(place("gifts") + script(site, attributes), { policy: policy(source) });
      await expectHeight(page.locator("iframe"), 900);
    }
  });

  test("gives the words back where the host's policy refuses our frames", async ({
    page,
    openHost,
    site,
    complaints,
  }) => {
    complaints.allow(/violates the following Content Security Policy directive|policy violation: frame-src/);
    await openHost(place("gifts") + script(site), {
      policy: `default-src 'none'; script-src ${site.origin}; style-src 'nonce-host'; img-src data:`,
    });
    await expect(page.getByRole("link", { name: "A part of the story" })).toBeVisible();
    await expect(page.locator("iframe")).toHaveCount(0);
  });

  test("looks into a shadow root, with the script in it too", async ({ page, openHost, site }) => {
    await openHost(
      `<section><template shadowrootmode="open">${place("gifts")}</template></section><article></article>`,
    );
    await page.locator("section").evaluate((chapter, src) => {
      const script = document.createElement("script");
      script.src = src;
      chapter.shadowRoot?.append(script);
    }, `${site.base}embed/v1.js?ver=6.4`);
    await expectHeight(page.locator("section iframe"), 900);
    await page.locator("article").evaluate((article, html) => {
      const root = article.attachShadow({ mode: "open" });
      root.innerHTML = html;
      window.rifleForARifle?.v1?.scan(root);
    }, place("itinerary"));
    await expectHeight(page.locator("article iframe"), 900);
  });

  test("follows a host that goes from story to story, and takes parts out and puts them back", async ({
    page,
    openHost,
    site,
  }) => {
    await openHost(`<article>${place("gifts")}</article>${script(site)}`);
    await expectHeight(page.locator("iframe"), 900);
    await page.evaluate((html) => {
      history.pushState(null, "", "/another");
      const article = document.querySelector("article");
      if (article) article.innerHTML = html;
    }, place("itinerary"));
    await expect(page.locator("iframe")).toHaveAttribute("src", /\/embed\/itinerary\//);
    await expectHeight(page.locator("iframe"), 900);
    // A frame that is put back loads again; it opens its panel, and is heard.
    await page.evaluate(() => {
      const part = document.querySelector("[data-explainer]");
      if (!part) return;
      part.remove();
      requestAnimationFrame(() => document.querySelector("article")?.append(part));
    });
    await expect(page.frameLocator("iframe").getByText(/"address":".*\/another"/)).toBeVisible();
    await page.frameLocator("iframe").getByRole("button").click();
    await expectHeight(page.locator("iframe"), 1_200);
    // A page cache keeps copies of pages: a copy becomes a place of its own.
    await page.evaluate(() => {
      const article = document.querySelector("article");
      article?.replaceWith(article.cloneNode(true));
    });
    await expectHeight(page.locator("iframe"), 900);
  });

  test("twice in a page, with the same part twice, is as good as once; stop() gives all back", async ({
    page,
    openHost,
    site,
  }) => {
    await openHost(
      `${script(site)}${place("gifts")}${place("gifts")}<iframe title="Plain" width="600" height="150" src="${site.base}embed/gifts/"></iframe>${script(site, "async")}`,
    );
    for (const frame of await page.getByTitle("A part of the story").all()) await expectHeight(frame, 900);
    await expect(page.locator("iframe")).toHaveCount(3);
    const first = page.getByTitle("A part of the story").nth(0);
    const second = page.getByTitle("A part of the story").nth(1);
    await second.contentFrame().getByRole("button").click();
    await expectHeight(second, 1_200);
    await expectHeight(first, 900);
    await expectHeight(page.getByTitle("Plain"), 908);
    await page.evaluate(() => window.rifleForARifle?.v1?.stop());
    await expect(page.getByRole("link", { name: "A part of the story" })).toHaveCount(2);
    await expect(page.locator("iframe")).toHaveCount(1);
    await expectHeight(page.getByTitle("Plain"), 154);
    expect(await page.evaluate(() => Object.keys(window.rifleForARifle ?? {}))).toEqual([]);
  });

  test("opens the part that the host's address asks for, however far down it stands", async ({
    page,
    openHost,
    site,
  }) => {
    await openHost(
      `<p style="height: 20000px">Long</p>${place("gifts")}${place("itinerary")}<p style="height: 3000px">${below}</p>${script(site)}`,
      { query: "?a=1&explainer=itinerary/vostochny#more" },
    );
    const frame = page.locator("iframe").nth(1);
    await expectHeight(frame, 1_200);
    // The stand-in opens it 300 px below its upper edge.
    await expect.poll(async () => Math.round((await frame.boundingBox())?.y ?? 0)).toBe(-300);
    const inside = page.frameLocator("iframe >> nth=1");
    await expect(inside.getByText('{"rfr":1,"type":"open","part":"itinerary/vostochny"}')).toHaveCount(1);
    await expect(
      inside.getByText(/"type":"host","address":"http:\/\/127\.0\.0\.1:\d+\/story\?a=1&explainer=[^#"]*"/),
    ).toHaveCount(1);
    await expect(page.frameLocator("iframe >> nth=0").getByText('"type":"open"')).toHaveCount(0);
  });
});
