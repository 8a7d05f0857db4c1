/* `npm run measure`, the part about embeds: what twenty parts cost somebody else's page on a slow phone, and in memory. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { runnerImport } from "vite";
import { serveBare } from "./barePage.mjs";
import {
  asPhone,
  blockingTime,
  kilobytes,
  later,
  median,
  milliseconds,
  openChromium,
  openPage,
  SLOWER,
  spread,
  table,
  traceOf,
} from "./devtools.mjs";

const TWENTY = 20;
/** A phone's browser keeps all frames in one process: what they do holds up the host's page. */
const ONE_PROCESS = [
  "--disable-site-isolation-trials",
  "--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes",
];

/** Pages of the host's, by what an editor has pasted twenty times: the HTML of each. */
async function hostPages(site, bareSite, twenty, loader) {
  /** What editors copy. */
  const {
    module: { plainFrame, withLoader },
  } = await runnerImport("./src/embed/editors/snippets.ts");
  const chosen = (part) => ({ ...part, base: site, choices: { theme: "light" } });
  /** As wide as a frame is in these pages, in px. */
  const frame = (part) => plainFrame(chosen(part), 396);
  /** A place, and the loader's script, which stands in a page once. */
  const [place, script] = [0, 1].map((line) => (part) => withLoader(chosen(part), loader).split("\n")[line]);
  const words = `<p>${"What the host writes. ".repeat(40)}</p>`;
  const each = (html) => words.repeat(2) + twenty.map((part) => words + html(part)).join("") + words;
  return {
    nothing: each(() => '<div style="height:700px"></div>'),
    "lazy frames": each(frame),
    "lazy frames and the loader": each(frame) + script(twenty[0]),
    "the same words, bare": each(
      ({ part }) =>
        `<iframe src="${bareSite}embed/${part}/" loading="lazy" style="width:100%" height="700"></iframe>`,
    ),
    "places of the loader": each(place) + script(twenty[0]),
  };
}

/** Serves pages of the host's, by their names; resolves to the server and the address of each. */
async function serveHost(pages) {
  const host = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Host page</title><link rel="icon" href="data:,"><h1>Host page</h1>${pages[decodeURI(request.url.slice(1))] ?? ""}`);
  });
  await new Promise((listening) => host.listen(0, "127.0.0.1", listening));
  return { host, addressOf: (name) => `http://127.0.0.1:${host.address().port}/${encodeURI(name)}` };
}

/** Opens a page of the host's, and leaves it alone for some seconds. */
async function open(browser, address) {
  const page = await openPage(browser);
  await page.send("Page.navigate", { url: address });
  await later(4_000);
  return page;
}

/**
 * Goes down a page to its end.
 * @param evaluate runs an expression in the page, and gives its value
 * @param step how far at a time, in windows
 * @param pause ms between two steps
 */
async function goDown(evaluate, step, pause) {
  const isEnd = `scrollBy(0, innerHeight * ${step}), scrollY + innerHeight >= document.documentElement.scrollHeight - 1`;
  while (!(await evaluate(isEnd))) await later(pause);
  await later(1_000);
}

/** Runs in the page before anything else: keeps how much has jumped, and when each frame was seen and got its last height. */
const watch = `
  self.jumped = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) jumped += value })
    .observe({ type: "layout-shift", buffered: true });
  self.late = new Map();
  const seen = new IntersectionObserver((entries) => { for (const { target, isIntersecting, time } of entries)
    if (isIntersecting && !late.has(target)) late.set(target, { from: time, to: time }) });
  const sized = new ResizeObserver((entries) => { for (const { target } of entries)
    if (late.has(target)) late.get(target).to = performance.now() });
  addEventListener("DOMContentLoaded", () => { for (const part of document.querySelectorAll("iframe, [data-explainer]")) {
    seen.observe(part); sized.observe(part) } });`;

/** On a slow phone, read a window at a time: how much jumps, and the longest time from seeing a part to its height, in ms. */
async function readSlowly(browser, address) {
  const page = await openPage(browser);
  await asPhone(page.send, SLOWER);
  await page.send("Page.enable");
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source: watch });
  await page.send("Page.navigate", { url: address });
  await later(4_000);
  await goDown(page.evaluate, 0.8, 700);
  const [jumped, late, seen] = await page.evaluate(
    "[jumped, Math.max(...[...late.values()].map(({ from, to }) => to - from)), late.size]",
  );
  await page.close();
  return { jumped, late, seen };
}

/** Throws away what no page of the browser needs any more. */
async function collectGarbage(browser, sessionId) {
  const frames = [];
  const stop = browser.listen(({ method, params }) => {
    if (method === "Target.attachedToTarget") frames.push(params.sessionId);
  });
  await browser.send(
    "Target.setAutoAttach",
    { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
    sessionId,
  );
  // All frames of ours share a process and its heap.
  for (const id of [sessionId, ...frames.slice(0, 1)])
    await browser.send("HeapProfiler.collectGarbage", {}, id);
  await later(1_000);
  stop();
}

/** The private memory of all renderers in bytes; not a number where the system does not tell. */
async function memory(browser) {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  let sum = 0;
  for (const { id } of processInfo.filter(({ type }) => type === "renderer")) {
    try {
      for (const [, kilobyte] of readFileSync(`/proc/${id}/smaps_rollup`, "utf8").matchAll(
        /^Private_\w+:\s+(\d+) kB/gm,
      ))
        sum += Number(kilobyte) * 1024;
    } catch {
      return Number.NaN;
    }
  }
  return sum;
}

/** The private memory in bytes with a page of the host's: when it has come, and when it has been read to its end. */
async function memoryOf(address) {
  const desk = openChromium();
  const { evaluate, sessionId } = await open(desk.browser, address);
  const come = await memory(desk.browser);
  await goDown(evaluate, 1, 100);
  await evaluate("scrollTo(0, 0)");
  await collectGarbage(desk.browser, sessionId);
  const read = await memory(desk.browser);
  await desk.close();
  return { come, read };
}

/** The main thread's work while a page of the host's comes, some times over. */
async function loadsOf(browser, address, runs) {
  const loads = [];
  for (let run = 0; run < runs; run++) {
    let page;
    const events = await traceOf(browser, async () => {
      page = await open(browser, address);
    });
    loads.push(blockingTime(events, 1));
    await page.close();
  }
  return loads;
}

/**
 * Prints what embeds cost: the time for which the page around them is blocked, what jumps in it, and memory.
 * @param site where the built site is
 * @param barePort a free port, for the words alone of the same parts
 */
export async function measureEmbeds(site, barePort, runs) {
  const { loader, parts } = JSON.parse(readFileSync("dist/embed/embeds.json", "utf8"));
  const twenty = parts.filter((_, i) => i % Math.floor(parts.length / TWENTY) === 0).slice(0, TWENTY);
  const bare = await serveBare(
    barePort,
    twenty.map(({ part }) => `embed/${part}/`),
  );
  const { host, addressOf } = await serveHost(
    await hostPages(site, `http://localhost:${barePort}/`, twenty, loader),
  );
  const phone = openChromium(...ONE_PROCESS);
  const rows = [];
  try {
    await (await open(phone.browser, addressOf("lazy frames"))).close();
    for (const name of ["nothing", "lazy frames", "lazy frames and the loader", "places of the loader"]) {
      const loads = await loadsOf(phone.browser, addressOf(name), runs);
      const longest = median(loads.map((one) => one.longest));
      rows.push([name, spread(loads.map(({ blocking }) => blocking)), milliseconds(longest)]);
    }
    table(
      `${TWENTY} parts in a host page, one process for all, full speed × ${SLOWER}, ${runs} runs of each`,
      ["what is pasted", "blocking", "longest task"],
      rows,
    );
    const read = [];
    for (const name of ["lazy frames", "places of the loader"]) {
      const { jumped, late, seen } = await readSlowly(phone.browser, addressOf(name));
      read.push([name, jumped.toFixed(4), milliseconds(late), seen]);
    }
    table(
      `The same read a window at a time, CPU ×${SLOWER}`,
      ["what is pasted", "jumped", "height after", "parts seen"],
      read,
    );
    const nothing = await memoryOf(addressOf("nothing"));
    const held = [];
    for (const name of ["lazy frames", "places of the loader", "the same words, bare"]) {
      const { come, read } = await memoryOf(addressOf(name));
      held.push([
        name,
        ...[come - nothing.come, read - nothing.read].map((bytes) => kilobytes(bytes / TWENTY)),
      ]);
    }
    table(
      "Memory a part, in a process of their own, as on a desk",
      ["what is pasted", "come", "all read"],
      held,
    );
  } finally {
    await phone.close();
    bare.close();
    host.close();
  }
}
