import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Frame, type FrameLocator, type Page } from "@playwright/test";
import type { Complaints } from "./page.ts";
import { serve } from "./staticServer.ts";

const require = createRequire(import.meta.url);

/** What newsrooms load on their pages, as it is published. None of it is ever shipped with the story. */
const libraries: Readonly<Record<string, string>> = {
  "pym.js": require.resolve("pym.js"),
  "frames.js": require.resolve("@newswire/frames"),
  "sidechain.js": require.resolve("@nprapps/sidechain"),
  "iframe-resizer-4.js": require.resolve("iframe-resizer-4/js/iframeResizer.js"),
  "iframe-resizer-5.js": require.resolve("@iframe-resizer/parent/index.umd.js"),
  "open-iframe-resizer.js": require.resolve("@open-iframe-resizer/core"),
};

export const iframe = (src: string, attributes = ""): string =>
  `<iframe title="Frame" height="150" src="${src}" ${attributes}></iframe>`;

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
  const { port, close } = await serve((request, response) => {
    const library = libraries[request.url?.replace("/lib/", "") ?? ""];
    response.setHeader("Content-Type", library ? "text/javascript" : "text/html; charset=utf-8");
    response.end(
      library
        ? readFileSync(library)
        : `<!doctype html><html lang="en"><title>Host page</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><h1>Host page</h1><style>iframe { border: 0; width: 100% }</style>${body}`,
    );
  });
  const origin = `http://127.0.0.1:${port}`;
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
