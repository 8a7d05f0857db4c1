/*
 * What using the story costs on a slow phone: the answer of each control, layout shifts, missed frames, and the heap after
 * long use.
 */
import { asPhone, kilobytes, median, openPage, row, SLOWER } from "./devtools.mjs";

const SCROLLS = 10;
const SHEETS = 50;
/** A steady scroll with and without scripts, in turn. */
const FRAME_RUNS = 5;
/** So many before that, and one scroll: what is made or compiled when something is new is no growth. */
const FIRST_SHEETS = 10;

/** Runs in the page before anything else: layout shifts that no press excuses, and how long each interaction took. */
const observe = `
  window.used = { shifted: 0, slowest: 0 };
  new PerformanceObserver((l) => { for (const e of l.getEntries()) if (!e.hadRecentInput) used.shifted += e.value; })
    .observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) used.slowest = Math.max(used.slowest, e.duration); })
    .observe({ type: "event", durationThreshold: 16, buffered: true });`;

/** What is pressed, in the order of the story, by a selector. */
const CONTROLS = [
  ["a chapter in the bar", 'header a[href$="#gifts"]'],
  ["an item", 'main a[href$="gifts/glove/"]'],
  ["the journey in the bar", 'header a[href$="#itinerary"]'],
  ["as announced", "#itinerary input[value='reported']"],
  ["as it happened", "#itinerary input[value='happened']"],
  ...["10", "13", "14", "15", "16", "17", "18"].map((day) => [
    `day ${day} of the rail`,
    `#itinerary nav a[href$="#itinerary/day-${day}"]`,
  ]),
  ["a row of the objections", "#concerns summary"],
];

const later = (ms) => new Promise((done) => setTimeout(done, ms));

/** Opens the story on a phone, its scripts let through or not, its processor slowed, and waits until it rests. */
async function openStory(browser, address, scripts) {
  const page = await openPage(browser);
  const { send, sessionId } = page;
  const evaluate = async (expression) =>
    (await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result.value;
  const loaded = new Promise((resolve) => {
    browser.listen(({ method, sessionId: from }) => {
      if (from === sessionId && method === "Page.loadEventFired") resolve();
    });
  });
  await send("Page.enable");
  await send("Performance.enable");
  await send("Network.enable");
  if (!scripts) await send("Network.setBlockedURLs", { urls: ["*.js"] });
  await asPhone(send, SLOWER);
  await send("Page.addScriptToEvaluateOnNewDocument", { source: observe });
  await send("Page.navigate", { url: address });
  await loaded;
  await later(4_000);
  return { ...page, evaluate };
}

/** Presses what a selector finds. False where it is not there. */
async function press({ send, evaluate }, selector) {
  const at = await evaluate(`(() => {
    const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility());
    const target = element?.closest("label") ?? element;
    if (!target) return null;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 60 || bottom > innerHeight - 60) target.scrollIntoView({ block: "center" });
    const box = target.getBoundingClientRect();
    return { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 };
  })()`);
  if (!at) return false;
  await later(300);
  await evaluate("used.slowest = 0");
  const point = { ...at, button: "left", clickCount: 1 };
  await send("Input.dispatchMouseEvent", { type: "mouseMoved", ...at });
  await send("Input.dispatchMouseEvent", { type: "mousePressed", ...point });
  await send("Input.dispatchMouseEvent", { type: "mouseReleased", ...point });
  await later(1_500);
  return true;
}

const closeByEscape = async ({ send }) => {
  for (const type of ["rawKeyDown", "keyUp"])
    await send("Input.dispatchKeyEvent", { type, key: "Escape", code: "Escape", windowsVirtualKeyCode: 27 });
  await later(900);
};

/** Scrolls down the whole page in steady steps, one a frame; resolves to how many frames came late. */
const scrollThrough = (page) =>
  page.evaluate(`new Promise((done) => {
    scrollTo({ top: 0, behavior: "instant" });
    let late = 0, all = 0, before = 0;
    const step = (now) => {
      if (before && now - before > 25) late += Math.round((now - before) / 16.7) - 1;
      before = now; all += 1;
      scrollBy(0, 40);
      if (scrollY + innerHeight < document.documentElement.scrollHeight - 2) requestAnimationFrame(step);
      else done({ late, all });
    };
    requestAnimationFrame(step);
  })`);

async function heapOf({ send }) {
  await send("HeapProfiler.collectGarbage");
  const { metrics } = await send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value;
}

/** How many frames come late in a steady scroll through a story just opened. */
async function framesOf(browser, address, scripts) {
  const page = await openStory(browser, address, scripts);
  const frames = await scrollThrough(page);
  await page.close();
  return frames;
}

/** Uses the story and prints what it cost. One page is open at a time: a second one would take its part of the machine. */
export async function useStory(browser, address) {
  const page = await openStory(browser, address, true);
  console.log(`\nThe story in use, CPU ×${SLOWER}\n`);
  const before = await heapOf(page);
  for (const [name, selector] of CONTROLS) {
    const pressed = await press(page, selector);
    row(`  ${name}`, pressed ? `${Math.round(await page.evaluate("used.slowest"))} ms` : "not there");
    if (selector.endsWith('/"]')) await closeByEscape(page);
  }
  const openSheets = async (times) => {
    for (let time = 0; time < times; time++) {
      await press(page, CONTROLS[1][1]);
      await closeByEscape(page);
    }
  };
  await openSheets(FIRST_SHEETS);
  await scrollThrough(page);
  const used = await heapOf(page);
  for (let time = 0; time < SCROLLS; time++) await scrollThrough(page);
  await openSheets(SHEETS);
  const after = await heapOf(page);
  row("CLS of all that", (await page.evaluate("used.shifted")).toFixed(4));
  row("heap after load", kilobytes(before));
  row(`  after each control, a scroll, ${FIRST_SHEETS} sheets`, kilobytes(used));
  row(
    `  after ${SCROLLS} scrolls, ${SHEETS} sheets`,
    kilobytes(after),
    `${((after / used - 1) * 100).toFixed(1)} %`,
  );
  await page.close();

  const missed = { true: [], false: [] };
  for (let run = 0; run < FRAME_RUNS; run++)
    for (const scripts of [true, false]) missed[scripts].push(await framesOf(browser, address, scripts));
  const print = (name, runs) =>
    row(
      name,
      `${median(runs.map(({ late }) => late))} of ${runs[0].all}`,
      runs.map(({ late }) => late).join(", "),
    );
  print("frames missed in a steady scroll", missed.true);
  print("  without scripts, in turn", missed.false);
}
