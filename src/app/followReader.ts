import { type Anchor, anchors } from "../page/anchors.ts";
import { READING_LINE, watchReadingLine } from "../page/readingLine.ts";
import { setReading } from "../page/store.ts";

/**
 * How long the page must rest, in ms. What is only passed is not read; and browsers refuse more than about 100 changes of
 * address in 30 s.
 */
const REST_MS = 400;

/** How far, in px, the reader may drift from what they have gone to before they count as having moved on. */
const HELD_PX = 80;

/** By these a reader moves the page. Until then it is as the browser has placed it: at a fragment, at words, where it was. */
const ACTS = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** Follows the reader through the anchors of the page. */
export type Following = {
  /** The reader has gone to an anchor: it counts as read, however short it is, until they move on. Null: to none. */
  arriveAt: (anchor: Anchor | null) => void;
  stop: () => void;
};

/**
 * Says which chapter, day or item is being read: the innermost on the reading line, or else the last above it.
 * @param rested called once the reader has moved the page, and it rests
 */
export function followReader(rested: (anchor: Anchor) => void): Following {
  const all = [...anchors().values()];
  let onLine: ReadonlySet<Element> = new Set();
  let held: { anchor: Anchor; y: number | null } | null = null;
  let moved = false;
  let timer = 0;

  const anchorRead = (): Anchor | undefined =>
    held?.anchor ??
    // At its top a page is read, whatever is high in the window already.
    (scrollY < 1 ? all[0] : undefined) ??
    all.findLast(({ element }) => onLine.has(element)) ??
    all.findLast(
      ({ element }) =>
        // To ask where something is lays it out: what has not been is far away.
        element.checkVisibility({ contentVisibilityAuto: true }) &&
        element.getBoundingClientRect().top < innerHeight * READING_LINE,
    );

  const settle = (): void => {
    if (held?.y != null && Math.abs(scrollY - held.y) > HELD_PX) held = null;
    const anchor = anchorRead();
    if (!anchor) return;
    setReading(anchor.id);
    if (moved) rested(anchor);
  };
  let movedAt = 0;
  const onceAtRest = (): void => {
    const rest = performance.now() - movedAt;
    timer = rest < REST_MS ? window.setTimeout(onceAtRest, REST_MS - rest) : 0;
    if (!timer) settle();
  };
  // Called with every frame of a scroll: a new timer each time would cost more than all else.
  const soon = (): void => {
    movedAt = performance.now();
    timer ||= window.setTimeout(onceAtRest, REST_MS);
  };

  const stopWatching = watchReadingLine(
    all.map(({ element }) => element),
    (those) => {
      onLine = those;
      soon();
    },
  );
  const ended = new AbortController();
  const options = { passive: true, capture: true, signal: ended.signal } as const;
  const act = (): void => {
    moved = true;
  };
  for (const name of ACTS) addEventListener(name, act, options);
  addEventListener("scroll", soon, options);
  return {
    arriveAt: (anchor) => {
      const arrival = anchor && { anchor, y: null as number | null };
      held = arrival;
      soon();
      if (!arrival) return;
      setReading(arrival.anchor.id);
      // By then the browser has placed the page.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          arrival.y = scrollY;
        }),
      );
    },
    stop: () => {
      stopWatching();
      clearTimeout(timer);
      ended.abort();
    },
  };
}
