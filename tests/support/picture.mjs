/*
 * `npm run picture`: draws docs/story.png, the picture at the head of the README, from the built site: a phone with the
 * opening, a wide window with the journey, a phone in the dark with the gifts.
 */
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { browserArguments, browserPath } from "./findBrowser.mjs";

const PHONE = { width: 390, height: 780 };
const WINDOWS = [
  { at: "", viewport: PHONE, colorScheme: "light" },
  { at: "#itinerary/day-13", viewport: { width: 1180, height: 780 }, colorScheme: "light" },
  { at: "#gifts", viewport: PHONE, colorScheme: "dark" },
];

const server = createServer(sirv("dist", { dev: true }));
await new Promise((listening) => server.listen(0, listening));
const site = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });

/** What one window shows, as the address of a PNG. */
async function windowOf({ at, ...options }) {
  const context = await browser.newContext({ ...options, reducedMotion: "no-preference" });
  const page = await context.newPage();
  await page.goto(site + at);
  await page.evaluate(() => document.fonts.ready);
  // The map has flown to the day, and the bar has its script.
  await page.waitForLoadState("networkidle");
  const png = await page.screenshot({ animations: "disabled" });
  await context.close();
  return { ...options.viewport, src: `data:image/png;base64,${png.toString("base64")}` };
}

const shots = [];
for (const shown of WINDOWS) shots.push(await windowOf(shown));
const page = await browser.newPage({ viewport: { width: 1280, height: 600 } });
await page.setContent(`<style>
  body { margin: 0; padding: 24px; background: #8a979b; display: inline-flex; gap: 24px }
  img { display: block; height: 480px; border-radius: 6px }
</style>${shots.map(({ src }) => `<img src="${src}" alt="">`).join("")}`);
await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
mkdirSync("docs", { recursive: true });
await page.locator("body").screenshot({ path: "docs/story.png" });
await browser.close();
server.close();
