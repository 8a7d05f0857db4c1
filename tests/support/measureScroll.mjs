/* A steady scroll through a page on a slow phone: the frames that come late, and the work for each screen. */
import { later, median, openOnPhone, SLOWER, traceOf } from "./devtools.mjs";

/** Scrolls down the whole page in steady steps, one a frame; resolves to how many frames came late, and the screens. */
export const scrollThrough = ({ evaluate }) =>
  evaluate(`new Promise((done) => {
    scrollTo({ top: 0, behavior: "instant" });
    let late = 0, all = 0, before = 0;
    const step = (now) => {
      if (before && now - before > 25) late += Math.round((now - before) / 16.7) - 1;
      before = now; all += 1;
      scrollBy(0, 40);
      if (scrollY + innerHeight < document.documentElement.scrollHeight - 2) requestAnimationFrame(step);
      else done({ late, all, screens: document.documentElement.scrollHeight / innerHeight });
    };
    performance.mark("scrolling");
    requestAnimationFrame(step);
  })`);

/** The time of each task on the main thread of the page that set a mark, from there on, in ms of the processor. */
function tasksSince(events, mark) {
  const { pid, tid, ts: start } = events.findLast(({ name }) => name === mark);
  return events
    .filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid && event.ts > start)
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000);
}

/**
 * Scrolls through a page that was just opened.
 * @returns of all its frames the share that came `late`, the `work` of the main thread a screen and its `longest` task, in ms
 */
async function scrollOnce(browser, address) {
  const page = await openOnPhone(browser, address);
  let scrolled;
  const events = await traceOf(browser, async () => {
    scrolled = await scrollThrough(page);
  });
  await page.close();
  await later(500);
  const tasks = tasksSince(events, "scrolling");
  return {
    late: scrolled.late / (scrolled.all + scrolled.late),
    work: tasks.reduce((sum, time) => sum + time, 0) / scrolled.screens,
    longest: Math.max(...tasks),
  };
}

/** Scrolls through some pages in turn, and prints nothing: the middle of all runs of each, and the single shares of late frames. */
export async function scrollThroughAll(browser, addresses, runs) {
  const series = addresses.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [at, address] of addresses.entries()) series[at].push(await scrollOnce(browser, address));
  return series.map((each) => ({
    late: median(each.map(({ late }) => late)),
    work: median(each.map(({ work }) => work)),
    longest: median(each.map(({ longest }) => longest)),
    lates: each.map(({ late }) => late),
  }));
}

export const percent = (share) => `${(100 * share).toFixed(1)} %`;
export const SCROLLING = `A steady scroll, CPU ×${SLOWER}`;
