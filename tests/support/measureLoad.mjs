/* `npm run measure`, the part about loading: a page of each kind on a slow phone, beside the same words as one bare file. */
import {
  asPhone,
  blockingTime,
  kilobytes,
  later,
  median,
  milliseconds,
  openPage,
  SLOWER,
  spread,
  table,
  traceOf,
} from "./devtools.mjs";

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

/** Loads a page once, in a browser context of its own, until a second after nothing more comes. */
async function load(browser, url) {
  const { send, evaluate, sessionId, close } = await openPage(browser);
  let bytes = 0;
  let lastChange = Date.now();
  let loaded = false;
  const stop = browser.listen(({ method, params, sessionId: from }) => {
    if (from !== sessionId) return;
    if (method.startsWith("Network.")) lastChange = Date.now();
    if (method === "Page.loadEventFired") loaded = true;
    if (method === "Network.loadingFinished") bytes += params.encodedDataLength;
  });
  await send("Page.enable");
  await send("Network.enable");
  await send("Performance.enable");
  await send("Network.emulateNetworkConditions", SLOW_4G);
  await send("Network.setCacheDisabled", { cacheDisabled: true });
  await asPhone(send, SLOWER);
  await send("Page.addScriptToEvaluateOnNewDocument", { source: observe });
  const events = await traceOf(browser, async () => {
    await send("Page.navigate", { url });
    while (!loaded || Date.now() - lastChange < 1_000) await later(100);
  });
  // A page without scripts has no observer before it is asked: what was seen before comes a moment later.
  const seen = await evaluate("new Promise((done) => setTimeout(() => done(seen), 100))");
  stop();
  await close();
  return { ...seen, bytes, ...blockingTime(events, SLOWER) };
}

/**
 * Prints how fast pages are, and how far two series of the very same page are apart: what a difference means that is no
 * larger than that.
 * @param pages by the names of their kinds, the paths
 * @param site where they are
 * @param bareSite where their words alone are, at the same paths
 */
export async function measureLoads(browser, pages, site, bareSite, runs) {
  // The first load warms the server's and the browser's own caches, and does not count.
  await load(browser, site);
  const series = Object.fromEntries(
    Object.keys(pages).map((kind) => [kind, { ours: [], bare: [], again: [] }]),
  );
  // Interleaved, so that whatever else the machine does meets all of them alike.
  for (let run = 0; run < runs; run++) {
    for (const [kind, path] of Object.entries(pages)) {
      series[kind].ours.push(await load(browser, site + path));
      series[kind].bare.push(await load(browser, bareSite + path));
      series[kind].again.push(await load(browser, site + path));
    }
    process.stderr.write(".");
  }
  const of = (what, loads) => loads.map((one) => one[what]);
  // The least of some runs is what the page itself takes: whatever else a machine does only adds to it.
  const lcp = (loads) => Math.min(...of("lcp", loads));
  table(
    `Loading: slow 4G, CPU ×${SLOWER}, ${runs} interleaved runs of each`,
    [
      "page",
      "largest paint",
      "same words, bare",
      "ratio",
      "same page again",
      "blocking",
      "shifts",
      "network",
    ],
    Object.entries(series).map(([kind, { ours, bare, again }]) => [
      kind,
      spread(of("lcp", ours)),
      spread(of("lcp", bare)),
      (lcp(ours) / lcp(bare)).toFixed(2),
      (lcp(again) / lcp(ours)).toFixed(2),
      milliseconds(median(of("blocking", ours))),
      Math.max(...of("shifted", ours)).toFixed(4),
      kilobytes(ours[0].bytes),
    ]),
  );
}
