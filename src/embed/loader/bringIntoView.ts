import { ACTS } from "../messages.ts";

/**
 * For so many ms after the first time a part is brought into view again where the page has moved it: pictures come late, a
 * router scrolls up, a header grows.
 */
const SETTLE = 3_000;
/** Looked after so often in that time, in ms. */
const EVERY = 300;

/** A box, and the elements that it can be scrolled in, out of shadow roots too. */
function* aroundOf(box: Element): Generator<Element> {
  for (
    let at: Element | null | undefined = box;
    at;
    at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host
  )
    yield at;
}

/**
 * Brings a part into view, below whatever the page's header covers, in whatever the page scrolls. It stops for good as soon
 * as the reader acts.
 * @param signal ends it
 */
export function partInView(signal: AbortSignal) {
  let isReaders = false;
  let asked: { box: HTMLElement; top: number } | undefined;
  /** The reader has moved on. */
  const leave = (): void => {
    isReaders = true;
  };
  for (const act of ACTS) addEventListener(act, leave, { capture: true, passive: true, signal });

  /** One who was here before the loader, or comes back to where they were, has scrolled. */
  const hasScrolled = (box: Element): boolean =>
    [...aroundOf(box)].some(({ scrollTop }) => scrollTop > innerHeight / 2);

  const scroll = (): void => {
    if (!asked || isReaders) return;
    const { box, top } = asked;
    const { style } = box;
    const before = style.scrollMarginTop;
    let covered = 0;
    // What covers the part is only known when it is there. A header may have parts, each lower than the one before.
    for (let more = 1; more > 0 && covered < innerHeight / 2; covered += more) {
      style.scrollMarginTop = `${covered - top}px`;
      box.scrollIntoView({ behavior: "instant" });
      more = coverAbove(box, top);
    }
    style.scrollMarginTop = before;
  };

  return {
    leave,
    /** Call it when a frame is found that holds what the page's address asks for. */
    expect: (box: Element): void => {
      isReaders ||= hasScrolled(box);
    },
    /** The part stands so many px below the upper edge of this box. Only the first box that says so counts. */
    bring: (box: HTMLElement, top: number): void => {
      if (asked) return;
      const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      isReaders ||= visit?.type !== "navigate" && hasScrolled(box);
      asked = { box, top };
      scroll();
      const timer = setInterval(scroll, EVERY);
      const end = () => clearInterval(timer);
      signal.addEventListener("abort", end);
      setTimeout(end, SETTLE);
    },
  };
}

/** How many px of the page cover a part whose upper edge is so far below that of a box; 0 where nothing does. */
function coverAbove(box: HTMLElement, top: number): number {
  const { left, top: boxTop, width } = box.getBoundingClientRect();
  const y = Math.max(boxTop + top, 0);
  const over = document.elementFromPoint(left + width / 2, y + 1);
  if (!over || [...aroundOf(box)].includes(over)) return 0;
  const { bottom } = over.getBoundingClientRect();
  // More than half of the window is no header: a question about cookies, for example.
  return bottom < innerHeight / 2 ? Math.ceil(bottom - y) : 0;
}
