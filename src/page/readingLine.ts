/** The share of the window's height, from the top, at which a part counts as being read. */
export const READING_LINE = 0.3;

/**
 * The line for one part: where something stands in front of it (a map at the top of a phone) it lies lower. The part
 * names, in `data-reads`, the custom property of the page that says how low.
 */
function lineOf(part: HTMLElement, page: CSSStyleDeclaration): number {
  const { reads } = part.dataset;
  return (reads && Number.parseFloat(page.getPropertyValue(reads))) || READING_LINE;
}

/**
 * Watches which of some parts are on their reading line. What a window's size or the reader's choices change about the
 * lines is followed.
 * @param changed called with all parts on their line whenever that changes
 * @returns how to stop
 */
export function watchReadingLine(
  parts: readonly HTMLElement[],
  changed: (onLine: ReadonlySet<Element>) => void,
): () => void {
  const onLine = new Set<Element>();
  let observers: IntersectionObserver[] = [];
  let watched = "";

  const watch = (): void => {
    const page = getComputedStyle(document.documentElement);
    const byLine = new Map<number, HTMLElement[]>();
    for (const part of parts) {
      const line = lineOf(part, page);
      byLine.set(line, [...(byLine.get(line) ?? []), part]);
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
      for (const part of those) observer.observe(part);
      return observer;
    });
  };

  watch();
  addEventListener("resize", watch);
  const choices = new MutationObserver(watch);
  choices.observe(document.documentElement, { attributeFilter: ["data-view", "data-moves"] });
  return () => {
    for (const observer of observers) observer.disconnect();
    removeEventListener("resize", watch);
    choices.disconnect();
  };
}
