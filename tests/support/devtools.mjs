/*
 * What the measurements have in common: the built site, and a Chromium that is spoken to directly, over a pipe.
 * Playwright and Puppeteer watch the page's scripts, and that alone makes React start several times slower.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserArguments, browserPath } from "./findBrowser.mjs";

/** A slow phone's processor. */
export const SLOWER = 4;
/** What is over in a task that takes longer than this, in ms, counts as blocking. */
const LONG_TASK = 50;

/** The DevTools protocol over Chromium's pipe: messages end with a zero byte. */
function connect(child) {
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let id = 0;
  let rest = Buffer.alloc(0);
  fromBrowser.on("data", (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = JSON.parse(rest.subarray(0, end).toString());
      rest = rest.subarray(end + 1);
      const answered = waiting.get(message.id);
      if (answered) {
        waiting.delete(message.id);
        if (message.error) answered.reject(new Error(message.error.message));
        else answered.resolve(message.result);
      } else for (const listener of listeners) listener(message);
    }
  });
  return {
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Starts a Chromium with a profile of its own.
 * @returns `browser`, to speak to, and `close`
 */
export function openChromium(...more) {
  const profile = mkdtempSync(join(tmpdir(), "rifle-measure-"));
  const child = spawn(
    browserPath(),
    [
      "--headless",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      ...browserArguments,
      // With every window a whole Chromium builds its address bar's menu, a page as big as ours.
      "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
      ...more,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const browser = connect(child);
  return {
    browser,
    close: async () => {
      const gone = new Promise((exited) => {
        child.once("exit", exited);
      });
      browser.send("Browser.close");
      await gone;
      // Its processes write to the profile until the last of them has ended.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/**
 * Opens an empty page as wide and high as a phone, in a browser context of its own.
 * @returns `send`, to speak to the page, `evaluate`, which gives the value of an expression in it, its `sessionId`, and `close`
 */
export async function openPage(browser) {
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  const { targetId } = await browser.send("Target.createTarget", {
    url: "about:blank",
    browserContextId,
    width: 412,
    height: 823,
  });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method, params) => browser.send(method, params, sessionId);
  return {
    sessionId,
    send,
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => browser.send("Target.disposeBrowserContext", { browserContextId }),
  };
}

/** Opens an address on a slow phone, and waits until it has loaded and rests. `first` runs in it before all else. */
export async function openOnPhone(browser, address, first = "") {
  const page = await openPage(browser);
  const { send, sessionId } = page;
  const loaded = new Promise((resolve) => {
    const stop = browser.listen(({ method, sessionId: from }) => {
      if (from !== sessionId || method !== "Page.loadEventFired") return;
      stop();
      resolve();
    });
  });
  await send("Page.enable");
  await send("Performance.enable");
  await asPhone(send, SLOWER);
  await send("Page.addScriptToEvaluateOnNewDocument", { source: first });
  await send("Page.navigate", { url: address });
  await loaded;
  await later(4_000);
  return page;
}

/** What a page holds after a collection of garbage: `JSHeapUsedSize` in bytes, `Nodes`, `JSEventListeners`. */
export async function holdings({ send }) {
  // Twice: what only lets go when its holder has gone is found by the second.
  for (let time = 0; time < 2; time++) await send("HeapProfiler.collectGarbage");
  const { metrics } = await send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Makes a page that of a phone, with a slowed processor. `send` speaks to it. */
export async function asPhone(send, slower) {
  await send("Emulation.setCPUThrottlingRate", { rate: slower });
  await send("Emulation.setDeviceMetricsOverride", {
    width: 412,
    height: 823,
    deviceScaleFactor: 1.75,
    mobile: true,
  });
  await send("Emulation.setTouchEmulationEnabled", { enabled: true });
}

/** What the browser records while something is done: its trace events. */
export async function traceOf(browser, act) {
  const events = [];
  let ended;
  const complete = new Promise((resolve) => {
    ended = resolve;
  });
  const stop = browser.listen(({ method, params }) => {
    if (method === "Tracing.dataCollected") events.push(...params.value);
    if (method === "Tracing.tracingComplete") ended();
  });
  await browser.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: [
        "toplevel",
        "loading",
        "blink.user_timing",
        "devtools.timeline",
        "disabled-by-default-devtools.timeline",
      ],
    },
  });
  await act();
  await browser.send("Tracing.end");
  await complete;
  stop();
  return events;
}

/**
 * Serves a built site; resolves to the process, once it listens.
 * @param site its folder; without one, that which the environment names, or `dist`
 * @param programs the folder of the programs that were built with it
 */
export function serveBuilt(port, site, programs = "node_modules/.cache/prerender") {
  const server = spawn(process.execPath, [`${programs}/serve.js`], {
    env: { ...process.env, PORT: String(port), ...(site && { OUT_DIR: site }) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((ready, reject) => {
    server.stdout.once("data", () => ready(server));
    server.once("exit", () => reject(new Error("The server did not start: npm run build first?")));
  });
}

/**
 * Total Blocking Time from first paint on, from the processor time of each task on the page's main thread: what a
 * busy machine makes a task wait does not count. A run at full speed is multiplied up to the slow one.
 * @param mark the name of a mark from which on it counts instead
 */
export function blockingTime(events, slower, mark) {
  const paint = events.find(
    ({ name, args }) =>
      name === "firstContentfulPaint" &&
      args?.data?.navigationId !== undefined &&
      args.data.isOutermostMainFrame !== false,
  );
  if (!paint) throw new Error("The trace has no first paint");
  const start = mark ? events.find(({ name }) => name === mark).ts : paint.ts;
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name === "RunTask" && pid === paint.pid && tid === paint.tid && ts + (dur ?? 0) > start,
  );
  const times = tasks.map(({ tdur, dur }) => ((tdur ?? dur ?? 0) / 1_000) * (slower === 1 ? SLOWER : 1));
  return {
    longest: Math.max(...times),
    blocking: times.reduce((sum, time) => sum + Math.max(0, time - LONG_TASK), 0),
  };
}

export const later = (ms) => new Promise((done) => setTimeout(done, ms));
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
export const milliseconds = (ms) => `${Math.round(ms)} ms`;
/** The middle of some runs, with the least and the most. */
export const spread = (values, written = milliseconds) =>
  `${written(median(values))} (${written(Math.min(...values))} – ${written(Math.max(...values))})`;

/** Prints a table in Markdown, under a heading. */
export function table(heading, head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  console.log(`\n### ${heading}\n`);
  console.log([line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n"));
}
