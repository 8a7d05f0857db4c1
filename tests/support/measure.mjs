/*
 * `npm run measure`: how fast story, chapter and item are on a slow phone's processor and network, beside the same words as
 * one bare HTML file, and what using the story costs. Reported, not a test.
 */
import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { serveBare } from "./barePage.mjs";
import {
  asPhone,
  blockingTime,
  kilobytes,
  median,
  openChromium,
  openPage,
  row,
  SLOWER,
  serveBuilt,
  traceOf,
} from "./devtools.mjs";
import { useStory } from "./measureUse.mjs";

const RUNS = Number(process.env.RUNS ?? 5);
const PORT = Number(process.env.PORT ?? 4188);
const address = `http://localhost:${PORT}/`;
const bareAddress = `http://localhost:${PORT + 1}/`;
/** A page of each kind. */
const PAGES = { story: "", chapter: "gifts/", item: "gifts/glove/" };
/** Lighthouse's slow 4G, as it is applied in a browser. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** Runs in the page before anything else: largest paint and layout shifts. */
const observe = `
  window.seen = { lcp: 0, shifted: 0 };
  new PerformanceObserver((l) => { for (const e of l.getEntries()) seen.lcp = e.startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) if (!e.hadRecentInput) seen.shifted += e.value; })
    .observe({ type: "layout-shift", buffered: true });`;

/**
 * Loads a page once, in a browser context of its own, until two seconds after nothing more comes.
 * @param url its address
 * @param slower by how much the processor is slowed
 * @param chapter the id of a chapter that is then read through by the wheel: the tasks counted are those of that
 */
async function load(browser, { url, slower, chapter }) {
  const { send, sessionId, close } = await openPage(browser);
  const bytes = {};
  const types = new Map();
  let lastChange = Date.now();
  let loaded = false;
  const stop = browser.listen(({ method, params, sessionId: from }) => {
    if (from !== sessionId) return;
    if (method.startsWith("Network.")) lastChange = Date.now();
    if (method === "Page.loadEventFired") loaded = true;
    if (method === "Network.responseReceived") types.set(params.requestId, params.type);
    if (method === "Network.loadingFinished") {
      const type = types.get(params.requestId) ?? "Other";
      bytes[type] = (bytes[type] ?? 0) + params.encodedDataLength;
    }
  });
  await send("Page.enable");
  await send("Network.enable");
  await send("Performance.enable");
  await send("Network.emulateNetworkConditions", SLOW_4G);
  await send("Network.setCacheDisabled", { cacheDisabled: true });
  await asPhone(send, slower);
  await send("Page.addScriptToEvaluateOnNewDocument", { source: observe });
  const events = await traceOf(browser, async () => {
    await send("Page.navigate", { url });
    while (!loaded || Date.now() - lastChange < 2_000) await new Promise((later) => setTimeout(later, 100));
    if (chapter) await readThrough(send, chapter);
  });

  // A page without scripts has no observer before it is asked: what was seen before comes a moment later.
  const { result } = await send("Runtime.evaluate", {
    expression: "new Promise((later) => setTimeout(() => later(JSON.stringify(seen)), 100))",
    awaitPromise: true,
  });
  const { lcp, shifted } = JSON.parse(result.value);
  await send("HeapProfiler.collectGarbage");
  const { metrics } = await send("Performance.getMetrics");
  stop();
  await close();
  return {
    lcp,
    shifted,
    bytes,
    heap: metrics.find(({ name }) => name === "JSHeapUsedSize").value,
    ...blockingTime(events, slower, chapter && "reading"),
  };
}

/** Turns the wheel, twenty times a second, until a chapter has gone by. */
async function readThrough(send, chapter) {
  const evaluate = async (expression) => (await send("Runtime.evaluate", { expression })).result.value;
  await evaluate('performance.mark("reading")');
  const below = `document.getElementById("${chapter}").getBoundingClientRect().bottom > innerHeight / 2
    && scrollY + innerHeight < document.documentElement.scrollHeight - 2`;
  while (await evaluate(below)) {
    await send("Input.dispatchMouseEvent", { type: "mouseWheel", x: 200, y: 400, deltaX: 0, deltaY: 120 });
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** The sizes of built files, as they travel. */
function builtSizes() {
  const brotli = (path) => statSync(`${path}.br`).size;
  const assets = readdirSync("dist/assets")
    .filter((name) => !/\.(br|gz|zst)$/.test(name))
    .map((name) => join("dist/assets", name));
  const rows = [
    ["HTML of /", brotli("dist/index.html")],
    ["HTML of /sources/", brotli("dist/sources/index.html")],
  ];
  for (const path of assets.sort()) {
    rows.push([path.slice(5), extname(path) === ".woff2" ? statSync(path).size : brotli(path)]);
  }
  return rows;
}

const each = (runs, what) => {
  const values = runs.map((run) => run[what]);
  return [median(values), Math.min(...values), Math.max(...values)];
};
const milliseconds = (values) => values.map((value) => `${Math.round(value)} ms`);

const server = await serveBuilt(PORT);
const bareServer = await serveBare(PORT + 1, Object.values(PAGES));
const chromium = openChromium();
const { browser } = chromium;
try {
  // The first load warms the server's and the browser's own caches, and does not count.
  await load(browser, { url: address, slower: 1 });

  // Interleaved, so that whatever else the machine does meets all of them alike.
  const slowed = Object.fromEntries(Object.keys(PAGES).map((kind) => [kind, []]));
  const bare = Object.fromEntries(Object.keys(PAGES).map((kind) => [kind, []]));
  const full = [];
  const read = [];
  for (let run = 0; run < RUNS; run++) {
    for (const [kind, path] of Object.entries(PAGES)) {
      slowed[kind].push(await load(browser, { url: address + path, slower: SLOWER }));
      bare[kind].push(await load(browser, { url: bareAddress + path, slower: SLOWER }));
    }
    full.push(await load(browser, { url: address, slower: 1 }));
    read.push(await load(browser, { url: `${address}itinerary/`, slower: 1, chapter: "itinerary" }));
    process.stderr.write(".");
  }

  console.log(`\nSlow 4G, ${RUNS} interleaved runs of each\n`);
  row("", "median", "least", "most");
  for (const kind of Object.keys(PAGES)) {
    row(`LCP of the ${kind}, CPU ×${SLOWER}`, ...milliseconds(each(slowed[kind], "lcp")));
    row("  the same words, bare", ...milliseconds(each(bare[kind], "lcp")));
    row("  ratio of medians", (each(slowed[kind], "lcp")[0] / each(bare[kind], "lcp")[0]).toFixed(2));
    row(`  TBT, CPU ×${SLOWER}`, ...milliseconds(each(slowed[kind], "blocking")));
    row("  CLS while loading", ...each(slowed[kind], "shifted").map((value) => value.toFixed(4)));
    row("  heap after load", ...each(slowed[kind], "heap").map(kilobytes));
  }
  row("LCP of the story, full speed", ...milliseconds(each(full, "lcp")));
  row(`TBT, modelled: full speed × ${SLOWER}`, ...milliseconds(each(full, "blocking")));
  row("  longest task after first paint", ...milliseconds(each(full, "longest")));
  row("the journey read through, as above", ...milliseconds(each(read, "blocking")));
  row("  longest task of it", ...milliseconds(each(read, "longest")));

  await useStory(browser, address);

  console.log("\nWhat came over the network, headers included\n");
  for (const [type, bytes] of Object.entries(full.at(-1).bytes)) row(type, kilobytes(bytes));
  console.log("\nBuilt files, brotli\n");
  for (const [name, bytes] of builtSizes()) row(name, kilobytes(bytes));
} finally {
  await chromium.close();
  bareServer.close();
  server.kill();
}
