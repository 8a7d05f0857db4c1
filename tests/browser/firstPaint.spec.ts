import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { atRest, nextFrame } from "../support/reader.ts";
import { serve } from "../support/staticServer.ts";

/** Where every element of the page's words stands. */
async function layoutOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  // A sheet that comes late may set something moving: what counts is where it ends.
  await atRest(page);
  return page.evaluate(() =>
    [...document.querySelectorAll("main *:not(svg *)")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, element.className, ...[x, y, width, height].map(Math.round)].join(" ");
    }),
  );
}

test("a page is laid out by the styles that stand in it: those that come later move nothing", async ({
  browser,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED/);
  const [whole, alone] = [await browser.newContext(), await browser.newContext()];
  await alone.route("**/*.css", (route) => route.abort());
  // Faces are optional in places: whether one comes in time is not what is asked here.
  for (const context of [whole, alone]) await context.route(/\.(js|woff2)$/, (route) => route.abort());
  const pages = [await whole.newPage(), await alone.newPage()] as const;
  for (const path of [
    "/gifts/",
    "/itinerary/",
    "/concerns/",
    "/gifts/glove/",
    "/itinerary/vostochny/",
    "/sources/",
  ]) {
    for (const page of pages) await page.goto(path);
    const [late, first] = [await layoutOf(pages[0]), await layoutOf(pages[1])];
    expect(first.length, path).toBeGreaterThan(50);
    expect(first, path).toEqual(late);
  }
  await whole.close();
  await alone.close();
});

/** Where a page may be cut: after its title, and where parts end. */
const ENDS = /<\/(?:h1|section|ol|dl|figure|div|li|p)>(?=<)/g;
/** At which of the ends behind the title: each piece is painted before the next comes. Or all else comes at once. */
const WAYS = { "piece by piece": [1, 2, 3, 5, 8, 13, 21, 34, 55], "at once": [] };

/** A page as a slow network brings it: small pieces at first, which are what a phone shows. */
function inPieces(html: string, leaps: readonly number[]): string[] {
  const title = html.indexOf("</h1>") + "</h1>".length;
  const ends = [...html.matchAll(ENDS)].map(({ index, 0: tag }) => index + tag.length);
  const first = ends.indexOf(title);
  const cuts = [title, ...leaps.map((leap) => ends[first + leap] ?? html.length), html.length];
  return cuts.map((cut, i) => html.slice(cuts[i - 1] ?? 0, cut)).filter((piece) => piece);
}

/** A window that notes what moves in it. */
type Watched = Window & { moved?: string[] };

/** Runs in the page: the system's faces, which take the room of ours until they come, are found. */
async function findFallbacks(): Promise<void> {
  const fallbacks = [...document.fonts].filter(({ family }) => family.includes("Fallback"));
  await Promise.allSettled(fallbacks.map((face) => face.load()));
}

/** Runs in the page: notes what moves from now on. */
function watchMovement(): void {
  const moved: string[] = [];
  (window as Watched).moved = moved;
  type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      moved.push(
        `${value.toFixed(4)}: ${sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(", ")}`,
      );
  }).observe({ type: "layout-shift" });
}

for (const [way, leaps] of Object.entries(WAYS))
  test(`what a phone has painted of a page stays where it is when the rest comes ${way}`, async ({
    browser,
    origin,
    complaints,
  }) => {
    complaints.allow(/ERR_FAILED/);
    let arriving: ServerResponse | undefined;
    const { port, close } = await serve(async (request, response) => {
      if (request.headers.accept?.includes("text/html")) {
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).flushHeaders();
        arriving = response;
      } else {
        const file = await fetch(`${origin}${request.url}`);
        response.writeHead(file.status, { "Content-Type": file.headers.get("Content-Type") ?? "" });
        response.end(Buffer.from(await file.arrayBuffer()));
      }
    });
    const slow = `http://localhost:${port}`;
    complaints.alsoOurs(slow);
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    // Faces that come move single words, which is not what is asked here: these never come.
    await context.route(/\.woff2$/, () => {});
    await context.route(/\.js$/, (route) => route.abort());
    try {
      for (const path of [
        "/",
        "/gifts/",
        "/itinerary/",
        "/concerns/",
        "/context/",
        "/aftermath/",
        "/gifts/glove/",
      ]) {
        const page = await context.newPage();
        arriving = undefined;
        const pieces = inPieces(await (await fetch(origin + path)).text(), leaps);
        expect(pieces.length, path).toBeGreaterThan(Math.min(leaps.length, 4));
        const opened = page.goto(slow + path, { waitUntil: "domcontentloaded" });
        await expect.poll(() => arriving).toBeDefined();
        const response = arriving as unknown as ServerResponse;
        const send = async (piece: string): Promise<void> => {
          if (!response.write(piece)) await once(response, "drain");
        };
        const [title = "", ...rest] = pieces;
        await send(title);
        await page.waitForURL(slow + path, { waitUntil: "commit" });
        await expect(page.locator("h1")).toBeAttached();
        await page.evaluate(findFallbacks);
        await nextFrame(page);
        await page.evaluate(watchMovement);
        for (const piece of rest) {
          await nextFrame(page);
          await send(piece);
        }
        response.end();
        await opened;
        await atRest(page);
        await nextFrame(page);
        expect(await page.evaluate(() => (window as Watched).moved), path).toEqual([]);
        await page.close();
      }
    } finally {
      await context.close();
      await close();
    }
  });
