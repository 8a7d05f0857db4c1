/* `npm run measure`, the part about use: how long each control takes to answer on a slow phone, and what long use leaves behind. */
import {
  holdings,
  kilobytes,
  later,
  median,
  milliseconds,
  openOnPhone,
  SLOWER,
  spread,
  table,
} from "./devtools.mjs";
import { scrollThrough } from "./measureScroll.mjs";

const SCROLLS = 10;
const SHEETS = 50;
/** So many before that: what is made or compiled when something is new is no growth. */
const FIRST_SHEETS = 10;
const FIRST_SCROLLS = 3;
/** What a good answer takes at most, for three quarters of all readers (Interaction to Next Paint). */
const GOOD = 200;

/** Runs in the page before anything else: layout shifts that no press excuses, and how long each interaction took. */
const observe = `
  window.used = { shifted: 0, slowest: 0 };
  new PerformanceObserver((l) => { for (const e of l.getEntries()) if (!e.hadRecentInput) used.shifted += e.value; })
    .observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) used.slowest = Math.max(used.slowest, e.duration); })
    .observe({ type: "event", durationThreshold: 16, buffered: true });`;

const ITEM = 'main a[href$="gifts/glove/"]:not([data-pass])';
const day = (number) => [`day ${number} on the map`, `#itinerary nav a[href$="#itinerary/day-${number}"]`];

/** By page, in the order of use: what is done, and the selector of what is pressed, or the key. */
const INTERACTIONS = {
  "": [
    ["a card at a mark", "#gifts a.mark"],
    ["close the card", "Escape"],
    ["open a sheet", ITEM],
    ["close the sheet", "Escape"],
    ["how sure are we", ".bar-key"],
    ["only confirmed", "#key input[value='confirmed']"],
    ["everything again", "#key input[value='']"],
    ["close how sure", "Escape"],
    ["the bar’s menu", ".bar-more"],
    ["the dark theme", "#more input[value='dark']"],
    ["the reader’s own theme", "#more input[value='auto']"],
    ["close the menu", "Escape"],
    ["the journey in the bar", 'header a[href$="#itinerary"]'],
    ["as announced", "#itinerary input[value='reported']"],
    ["as it happened", "#itinerary input[value='happened']"],
    ...[10, 13, 14, 15, 16, 17, 18].map(day),
    ["a row of the objections", "#concerns summary"],
    ["the share dialog", "[data-pass='send']"],
    ["close the dialog", "Escape"],
  ],
  "gifts/glove/": [
    ["item: a card at a mark", "main a.mark"],
    ["item: close the card", "Escape"],
    ["item: the share dialog", "[data-pass='send']"],
    ["item: close the dialog", "Escape"],
  ],
  "sources/": [
    ["ledger: into the search", ".ledger-search input"],
    ["ledger: the first letter", "k"],
    ["ledger: the second", "i"],
    ["ledger: a letter back", "Backspace"],
    ["ledger: everything again", ".ledger-shown button"],
  ],
};

const KEYS = { Escape: 27, Backspace: 8, k: 75, i: 73 };

/** Presses a key. */
async function pressKey({ send }, key) {
  const event = {
    key,
    code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
    windowsVirtualKeyCode: KEYS[key],
  };
  const text = key.length === 1 ? { text: key } : {};
  await send("Input.dispatchKeyEvent", {
    type: key.length === 1 ? "keyDown" : "rawKeyDown",
    ...event,
    ...text,
  });
  await send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}

/** Presses what a selector finds first, once it has stood still where it can be pressed. Throws where there is nothing. */
async function pressOn({ send, evaluate }, selector) {
  const at = await evaluate(`(async () => {
    const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility());
    const target = element?.closest("label") ?? element;
    if (!target) return null;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 60 || bottom > innerHeight - 60) target.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((done) => setTimeout(done, 500));
    const box = target.getBoundingClientRect();
    return { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 };
  })()`);
  if (!at) throw new Error(`There is no ${selector} to press`);
  const point = { ...at, button: "left", clickCount: 1 };
  await send("Input.dispatchMouseEvent", { type: "mouseMoved", ...at });
  await later(100);
  await send("Input.dispatchMouseEvent", { type: "mousePressed", ...point });
  await send("Input.dispatchMouseEvent", { type: "mouseReleased", ...point });
}

/** Does one thing; resolves to the ms from it to the next paint, in steps of 8. Less than 16 counts as nothing. */
async function interact(page, target) {
  await page.evaluate("used.slowest = 0");
  await (target in KEYS ? pressKey(page, target) : pressOn(page, target));
  await later(1_200);
  return page.evaluate("used.slowest");
}

/** Prints the five slowest answers, and how far two series of the same are apart. */
export async function measureInteractions(browser, site, runs) {
  const times = new Map();
  let shifted = 0;
  for (let run = 0; run < 2 * runs; run++) {
    for (const [path, steps] of Object.entries(INTERACTIONS)) {
      const page = await openOnPhone(browser, site + path, observe);
      for (const [name, target] of steps) {
        if (!times.has(name)) times.set(name, [[], []]);
        times.get(name)[run % 2].push(await interact(page, target));
      }
      shifted = Math.max(shifted, await page.evaluate("used.shifted"));
      await page.close();
    }
    process.stderr.write(".");
  }
  // The least of all runs is what the page itself takes: whatever else a machine does only adds to it.
  const all = [...times].map(([name, series]) => ({ name, series, least: Math.min(...series.flat()) }));
  const slowest = all.toSorted((one, other) => other.least - one.least).slice(0, 5);
  table(
    `The slowest five of ${all.length} answers to a press, CPU ×${SLOWER}, ${2 * runs} runs of each`,
    ["what is pressed", "to the next paint", "two series of it"],
    slowest.map(({ name, series, least }) => [
      name,
      spread(series.flat()),
      series.map((one) => milliseconds(median(one))).join(" and ") + (least > GOOD ? ": too slow" : ""),
    ]),
  );
  console.log(`\nNothing moved unasked but for ${shifted.toFixed(4)} (layout shift, the most of a run).`);
}

/** Prints what the story holds in memory after long use. */
export async function measureMemory(browser, site) {
  const page = await openOnPhone(browser, site, observe);
  // What is held does not depend on the processor.
  await page.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const openSheets = async (times) => {
    for (let time = 0; time < times; time++) {
      await pressOn(page, ITEM);
      await page.evaluate(SHEET_IS("open"));
      await pressKey(page, "Escape");
      await page.evaluate(SHEET_IS("closed"));
    }
  };
  const rows = [];
  const note = async (when) => {
    const { JSHeapUsedSize, Nodes, JSEventListeners } = await holdings(page);
    rows.push([when, kilobytes(JSHeapUsedSize), Nodes, JSEventListeners]);
  };
  await note("loaded");
  const scroll = async (times) => {
    for (let time = 0; time < times; time++) await scrollThrough(page);
  };
  await openSheets(FIRST_SHEETS);
  await scroll(FIRST_SCROLLS);
  await note(`${FIRST_SHEETS} sheets and ${FIRST_SCROLLS} scrolls`);
  await scroll(SCROLLS);
  await note(`${SCROLLS} scrolls more`);
  await openSheets(SHEETS);
  await note(`${SHEETS} sheets more`);
  await page.close();
  table("The story in memory, after a collection of garbage", ["after", "heap", "nodes", "listeners"], rows);
}

/** Waits in the page until the sheet of an item is open, or closed, and has come to rest. */
const SHEET_IS = (state) => `new Promise((done) => {
  const look = () => {
    const sheet = document.querySelector("dialog.item-sheet");
    const rests = !sheet?.hasAttribute("data-moving") && Boolean(sheet?.open) === ${state === "open"};
    if (rests) done(); else setTimeout(look, 50);
  };
  look();
})`;
