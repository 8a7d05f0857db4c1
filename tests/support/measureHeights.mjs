/*
 * `npm run measure:heights`: how high each part is in somebody else's page, from a narrow column to a wide page, on the
 * built site. Writes src/embed/heights.json, from which snippets and oEmbed answers take the room that they keep. And how high
 * the deferred parts of the story are (measureDeferred.mjs).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { fewestPoints, tolerance } from "./fewestPoints.mjs";
import { browserArguments, browserPath } from "./findBrowser.mjs";
import { measureDeferred } from "./measureDeferred.mjs";

const WIDTHS = Array.from({ length: 37 }, (_, i) => 280 + 20 * i);
const { parts } = JSON.parse(readFileSync("dist/embed/embeds.json", "utf8"));

const server = createServer(sirv("dist", { dev: true }));
await new Promise((listening) => server.listen(0, listening));
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
const page = await browser.newPage();

const measureAt = async (width) => {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  return [width, height];
};

/** What to measure between two points, narrow to wide: where the height jumps, each half, down to the breakpoint. */
const between = async (narrow, wide) => {
  const jump = Math.abs(narrow[1] - wide[1]);
  if (wide[0] - narrow[0] < 2 || jump <= tolerance(wide[1])) return [];
  const middle = await measureAt((narrow[0] + wide[0]) >> 1);
  return [...(await between(narrow, middle)), middle, ...(await between(middle, wide))];
};

const heights = {};
for (const { part } of parts) {
  await page.goto(`http://localhost:${server.address().port}/embed/${part}/`);
  await page.evaluate(() => document.fonts.ready);
  const measured = [await measureAt(WIDTHS[0])];
  for (const width of WIDTHS.slice(1)) {
    const next = await measureAt(width);
    measured.push(...(await between(measured.at(-1), next)), next);
  }
  heights[part] = fewestPoints(measured)
    .map(([width, height]) => `${width}:${height}`)
    .join(",");
}
const deferred = await measureDeferred(page, `http://localhost:${server.address().port}/`);
await browser.close();
server.close();
writeFileSync("src/embed/heights.json", `${JSON.stringify(heights, null, 2)}\n`);
console.log(
  `${parts.length} parts measured from ${WIDTHS[0]} to ${WIDTHS.at(-1)} px, ${deferred} of the story`,
);
