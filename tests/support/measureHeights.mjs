/*
 * `npm run measure:heights`: how high each part is in somebody else's page, at five widths, on the built site. Writes
 * src/embed/heights.json, from which snippets and oEmbed answers take the room that they keep.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { browserArguments, browserPath } from "./findBrowser.mjs";

const FILE = "src/embed/heights.json";
const { widths } = JSON.parse(readFileSync(FILE, "utf8"));
const { parts } = JSON.parse(readFileSync("dist/embed/embeds.json", "utf8"));

const server = createServer(sirv("dist", { dev: true }));
await new Promise((listening) => server.listen(0, listening));
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
const page = await browser.newPage();
const heights = {};
for (const { part } of parts) {
  await page.setViewportSize({ width: widths[0], height: 900 });
  await page.goto(`http://localhost:${server.address().port}/embed/${part}/`);
  await page.evaluate(() => document.fonts.ready);
  heights[part] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    heights[part].push(
      await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    );
  }
}
await browser.close();
server.close();
const lines = Object.entries(heights).map(([part, row]) => `    "${part}": [${row.join(", ")}]`);
writeFileSync(FILE, `{\n  "widths": [${widths.join(", ")}],\n  "parts": {\n${lines.join(",\n")}\n  }\n}\n`);
console.log(`${lines.length} parts measured at ${widths.join(", ")} px`);
