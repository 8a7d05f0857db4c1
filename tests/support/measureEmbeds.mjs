/*
 * `npm run measure`, the part about embeds: what twenty parts in somebody else's page cost it, on a slow phone's
 * processor, how much memory each takes, what jumps, and how soon each has its height. Reported, not a test.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { runnerImport } from "vite";
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

const RUNS = Number(process.env.RUNS ?? 5);
const PORT = Number(process.env.PORT ?? 4189);
/** Where the parts' words stand without all else. */
const BARE_PORT = PORT + 1;
const site = `http://localhost:${PORT}/`;
const TWENTY = 20;
/** A phone's browser keeps all frames in one process: what they do holds up the host's page. */
const ONE_PROCESS = [
  "--disable-site-isolation-trials",
  "--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes",
];

const { loader, parts } = JSON.parse(readFileSync("dist/embed/embeds.json", "utf8"));
const twenty = parts.filter((_, i) => i % Math.floor(parts.length / TWENTY) === 0).slice(0, TWENTY);
/** What editors copy. */
const {
  module: { plainFrame, withLoader },
} = await runnerImport("./src/embed/editors/snippets.ts");
const chosen = (part) => ({ ...part, base: site, choices: { theme: "light" } });
/** As wide as a frame is in the pages below, in px. */
const frame = (part) => plainFrame(chosen(part), 396);
/** A place, and the loader's script, which stands in a page once. */
const place = (part) => withLoader(chosen(part), loader).split("\n")[0];
const script = withLoader(chosen(twenty[0]), loader).split("\n")[1];
const words = `<p>${"What the host writes. ".repeat(40)}</p>`;
const each = (html) => words.repeat(2) + twenty.map((part) => words + html(part)).join("") + words;

/** Pages of the host's, by what an editor has pasted twenty times. */
const pages = {
  nothing: each(() => '<div style="height:700px"></div>'),
  "lazy frames": each(frame),
  "lazy frames and the loader": each(frame) + script,
  "the same words, bare": each(
    ({ part }) =>
      `<iframe src="http://localhost:${BARE_PORT}/embed/${part}/" loading="lazy" style="width:100%" height="700"></iframe>`,
  ),
  "places of the loader": each(place) + script,
};

const host = createServer((request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Host page</title><link rel="icon" href="data:,"><h1>Host page</h1>${pages[decodeURI(request.url.slice(1))] ?? ""}`);
});
await new Promise((listening) => host.listen(0, "127.0.0.1", listening));
const addressOf = (name) => `http://127.0.0.1:${host.address().port}/${encodeURI(name)}`;

/** Opens a page of the host's, and leaves it alone for some seconds. */
async function open(browser, name) {
  const page = await openPage(browser);
  await page.send("Page.navigate", { url: addressOf(name) });
  await new Promise((later) => setTimeout(later, 4_000));
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
  while (!(await evaluate(isEnd))) await new Promise((later) => setTimeout(later, pause));
  await new Promise((later) => setTimeout(later, 1_000));
}

const evaluator = (send) => async (expression) =>
  (await send("Runtime.evaluate", { expression, returnByValue: true })).result.value;

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
async function readSlowly(browser, name) {
  const page = await openPage(browser);
  await asPhone(page.send, SLOWER);
  await page.send("Page.enable");
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source: watch });
  await page.send("Page.navigate", { url: addressOf(name) });
  await new Promise((later) => setTimeout(later, 4_000));
  const evaluate = evaluator(page.send);
  await goDown(evaluate, 0.8, 700);
  const [jumped, late, seen] = await evaluate(
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
  await new Promise((later) => setTimeout(later, 1_000));
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
async function memoryOf(name) {
  const desk = openChromium();
  const { send, sessionId } = await open(desk.browser, name);
  const come = await memory(desk.browser);
  const evaluate = evaluator(send);
  await goDown(evaluate, 1, 100);
  await evaluate("scrollTo(0, 0)");
  await collectGarbage(desk.browser, sessionId);
  const read = await memory(desk.browser);
  await desk.close();
  return { come, read };
}

const bare = await serveBare(
  BARE_PORT,
  twenty.map(({ part }) => `embed/${part}/`),
);
const server = await serveBuilt(PORT);
try {
  const phone = openChromium(...ONE_PROCESS);
  console.log(
    `\n${TWENTY} parts in a host page, one process for all, modelled: full speed × ${SLOWER}, ${RUNS} runs of each\n`,
  );
  row("", "blocking", "most", "longest task");
  await (await open(phone.browser, "lazy frames")).close();
  for (const name of ["nothing", "lazy frames", "lazy frames and the loader", "places of the loader"]) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      let page;
      const events = await traceOf(phone.browser, async () => {
        page = await open(phone.browser, name);
      });
      runs.push(blockingTime(events, 1));
      await page.close();
    }
    const blocking = runs.map((run) => run.blocking);
    row(
      name,
      ...[median(blocking), Math.max(...blocking), median(runs.map(({ longest }) => longest))].map(
        (ms) => `${Math.round(ms)} ms`,
      ),
    );
  }
  console.log(`\nRead on a phone ${SLOWER} times slower, a window at a time\n`);
  row("", "jumped", "height after", "parts seen");
  for (const name of ["lazy frames", "places of the loader"]) {
    const { jumped, late, seen } = await readSlowly(phone.browser, name);
    row(name, jumped.toFixed(4), `${Math.round(late)} ms`, seen);
  }
  await phone.close();

  console.log("\nMemory a part, with a process of their own, as on a desk\n");
  const nothing = await memoryOf("nothing");
  row("", "come", "all read");
  for (const name of ["lazy frames", "places of the loader", "the same words, bare"]) {
    const { come, read } = await memoryOf(name);
    row(name, ...[come - nothing.come, read - nothing.read].map((bytes) => kilobytes(bytes / TWENTY)));
  }
} finally {
  server.kill();
  bare.close();
  host.close();
}
