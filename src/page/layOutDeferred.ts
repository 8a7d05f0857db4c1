import { afterLoad, whenIdle } from "./whenIdle.ts";

/** The parts that are deferred, in the order of the page: static HTML, which no component holds. */
const deferred = (): Element[] => [...document.querySelectorAll(".deferred")];

/**
 * Lays out what the stylesheet has left for later (styles/deferred.css), part by part in idle moments: then a leap need not
 * wait for it, and tools that take the words of a page as it is laid out have all of them. The parts stay deferred: as long as
 * they are far from the window no frame has to care for them. `data-laid-out` on `<html>` says that all are laid out.
 */
export function layOutDeferred(): void {
  const parts = deferred();
  const next = (): void => {
    const part = parts.shift();
    if (!part) {
      document.documentElement.dataset.laidOut = "";
      return;
    }
    // To ask where something in it is lays it out.
    part.firstElementChild?.getBoundingClientRect();
    whenIdle(next);
  };
  afterLoad(() => whenIdle(next));
}

/** Gives a chapter, and what stands before it, their exact heights: before the reader leaps there. */
export function layOutAround(chapter: Element): void {
  for (const part of deferred())
    if (chapter.contains(part) || chapter.previousElementSibling?.contains(part))
      part.classList.remove("deferred");
}
