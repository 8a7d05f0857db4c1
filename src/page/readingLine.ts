/** The share of the window's height, from the top, at which something counts as being read. */
export const READING_LINE = 0.3;

/**
 * The line for one element: where something stands in front of it (the map at the top of a phone) it lies lower. The
 * element names, in `data-reads`, its custom property that says how low.
 */
function lineOf(element: HTMLElement): number {
  const { reads } = element.dataset;
  return (reads && Number.parseFloat(getComputedStyle(element).getPropertyValue(reads))) || READING_LINE;
}

/**
 * Watches which elements are on their reading line, also when the window's size moves the line.
 * @param changed called with all elements on their line whenever that changes
 * @returns how to stop
 */
export function watchReadingLine(
  elements: readonly HTMLElement[],
  changed: (onLine: ReadonlySet<Element>) => void,
): () => void {
  // Without an observer the page stays what it is without a script.
  if (!("IntersectionObserver" in globalThis)) return () => {};
  const onLine = new Set<Element>();
  let observers: IntersectionObserver[] = [];
  let watched = "";

  const watch = (): void => {
    const byLine = new Map<number, HTMLElement[]>();
    for (const element of elements) {
      const line = lineOf(element);
      byLine.set(line, [...(byLine.get(line) ?? []), element]);
    }
    const lines = [...byLine.keys()].join(" ");
    if (lines === watched) return;
    watched = lines;
    for (const observer of observers) observer.disconnect();
    onLine.clear();
    observers = [...byLine].map(([line, those]) => {
      const observer = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) onLine[isIntersecting ? "add" : "delete"](target);
          changed(onLine);
        },
        { rootMargin: `-${line * 100}% 0px -${(1 - line) * 100 - 0.5}% 0px` },
      );
      for (const element of those) observer.observe(element);
      return observer;
    });
  };

  watch();
  addEventListener("resize", watch);
  return () => {
    for (const observer of observers) observer.disconnect();
    removeEventListener("resize", watch);
  };
}
