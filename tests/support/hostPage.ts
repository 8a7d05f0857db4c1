import { expect, type Frame, type FrameLocator, type Page } from "@playwright/test";
import { iframe, serveHost } from "./hostServer.ts";
import type { Complaints } from "./page.ts";

/** The page of a test, and what it watches. */
type Watched = { page: Page; complaints: Complaints };

/**
 * Opens "Host page", somebody else's, on another host and port: a heading and this body, which may load `/lib/pym.js`
 * and the like. The page is closed, and its server stopped, when `use` has ended.
 * @param address what follows the host's origin
 */
export async function withHostPage(
  { page, complaints }: Watched,
  body: string,
  use: () => Promise<void>,
  address = "/",
): Promise<void> {
  const { origin, close } = await serveHost(body);
  complaints.alsoOurs(origin);
  try {
    await page.goto(origin + address, { waitUntil: "domcontentloaded" });
    await use();
  } finally {
    await page.close();
    await close();
  }
}

/**
 * Opens somebody else's page with one of ours in a frame of 600 by 500 px, and waits until both have loaded.
 * @param use gets the frame; with `sandbox` the frame has that attribute
 */
export const withFramed = (
  { page, complaints }: Watched,
  { src, sandbox }: { src: string; sandbox?: string | undefined },
  use: (frame: FrameLocator) => Promise<void>,
): Promise<void> => {
  const size = 'style="width: 600px; height: 500px"';
  const body = iframe(src, sandbox === undefined ? size : `${size} sandbox="${sandbox}"`);
  return withHostPage({ page, complaints }, body, async () => {
    await page.waitForLoadState("load");
    await use(page.frameLocator("iframe"));
  });
};

/** One of our frames in the page, by its section, as soon as its words are there. */
export async function ourFrame(page: Page, chapter = ""): Promise<Frame> {
  const found = (): Frame | undefined =>
    page.frames().find((frame) => frame.url().includes(`/embed/${chapter}`));
  await expect.poll(() => found() !== undefined).toBe(true);
  const frame = found();
  if (!frame) throw new Error(`No frame of ours shows ${chapter}`);
  await frame.waitForSelector(".embed-credit", { state: "attached" });
  return frame;
}

/** How much higher the content is than its frame, in px; negative where there is room below it. */
export const excess = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height) - innerHeight);

/** Expects that the host has given a frame the height of its content, to the pixel. */
export const expectFits = (frame: Frame): Promise<void> => expect.poll(() => excess(frame)).toBe(0);
