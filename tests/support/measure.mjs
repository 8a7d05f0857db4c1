/*
 * `npm run measure`: how fast the built site is on a slow phone's processor and network, beside the same words as bare HTML
 * files, what using it costs, and what its embeds cost somebody else's page. Reported as tables in Markdown, not a test.
 */
import { readdirSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { extname, join } from "node:path";
import { serveBare } from "./barePage.mjs";
import { kilobytes, milliseconds, openChromium, serveBuilt, table } from "./devtools.mjs";
import { measureEmbeds } from "./measureEmbeds.mjs";
import { measureLoads } from "./measureLoad.mjs";
import { percent, SCROLLING, scrollThroughAll } from "./measureScroll.mjs";
import { measureInteractions, measureMemory } from "./measureUse.mjs";

const RUNS = Number(process.env.RUNS ?? 5);
const PORT = Number(process.env.PORT ?? 4188);
const site = `http://localhost:${PORT}/`;
const bareSite = `http://localhost:${PORT + 1}/`;
/** A page of each kind. */
const PAGES = { story: "", chapter: "gifts/", item: "gifts/glove/", embed: "embed/gifts/glove/" };

/** Scrolls through the story, the bare words, and the story once more, in turn. */
async function measureScrolling(browser) {
  const [story, bare, again] = await scrollThroughAll(browser, [site, bareSite, site], RUNS);
  table(
    `${SCROLLING}, ${RUNS} runs of each in turn`,
    ["page", "frames missed", "of single runs", "work a screen", "longest task"],
    [
      ["story", story],
      ["same words, bare", bare],
      ["story again", again],
    ].map(([name, { late, lates, work, longest }]) => [
      name,
      percent(late),
      lates.map(percent).join(", "),
      milliseconds(work),
      milliseconds(longest),
    ]),
  );
}

/** Prints what the files weigh as they travel. */
function listSizes() {
  const sizeOf = (path) => statSync(extname(path) === ".woff2" ? path : `${path}.br`).size;
  const assets = readdirSync("dist/assets").filter((name) => /\.(?:js|css|woff2)$/.test(name));
  const files = ["index.html", "sources/index.html", ...assets.sort().map((name) => join("assets", name))];
  table(
    "Built files, brotli",
    ["file", "size"],
    files.map((file) => [file, kilobytes(sizeOf(join("dist", file)))]),
  );
}

const server = await serveBuilt(PORT);
const bareServer = await serveBare(PORT + 1, Object.values(PAGES));
const chromium = openChromium();
const { browser } = chromium;
try {
  const { product } = await browser.send("Browser.getVersion");
  console.log(`${new Date().toISOString().slice(0, 10)}, ${product}, ${cpus().length} cores`);
  await measureLoads(browser, PAGES, site, bareSite, RUNS);
  await measureInteractions(browser, site, Math.ceil(RUNS / 2));
  await measureScrolling(browser);
  await measureMemory(browser, site);
  await chromium.close();
  await measureEmbeds(site, PORT + 2, RUNS);
  listSizes();
} finally {
  bareServer.close();
  server.kill();
}
