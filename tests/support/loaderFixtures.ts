import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { hostPage, loaderSite } from "./loaderHost.ts";
import { test as base, expect } from "./page.ts";

type Site = Awaited<ReturnType<typeof loaderSite>>;

/** Our test with two more fixtures: a site that has the loader, and pages of hosts that load it. */
export const test = base.extend<{
  /** What the site sends with each of its pages besides. */
  siteHeaders: Readonly<Record<string, string>>;
  site: Site;
  /** Opens somebody else's page, with what is in its body, its policy, and the query of its address. */
  openHost: (body: string, options?: { policy?: string; query?: string }) => Promise<void>;
}>({
  siteHeaders: [{}, { option: true }],
  site: async ({ complaints, siteHeaders }, use) => {
    const site = await loaderSite(siteHeaders);
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

/** The loader's tag, with further attributes. */
export const script = (site: Site, attributes = ""): string =>
  `<script src="${site.base}embed/v1.js" ${attributes}></script>`;

/** What an editor pastes for a part: its place, with words that stand there until the part does. */
export const place = (part: string, attributes = ""): string =>
  `<div data-explainer="${part}" ${attributes}><a href="https://news.example/">A part of the story</a></div>`;

/** What jumps when a part above it takes more room. */
export const below = "<p>What the host writes below</p>";

/** Expects that a frame is so many px high, its border included. */
export const expectHeight = (frame: Locator, height: number): Promise<void> =>
  expect.poll(async () => (await frame.boundingBox())?.height).toBe(height);

/** The hash of the loader, as it is published. */
export const { integrity } = JSON.parse(readFileSync("dist/embed/v1.json", "utf8")) as { integrity: string };
