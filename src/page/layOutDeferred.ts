import { afterLoad, whenIdle } from "./whenIdle.ts";

/**
 * Lays out what the stylesheet has left for later (styles/deferred.css), part by part in idle moments: then a leap need not
 * wait for it, and tools that take the words of a page as it is laid out have all of them. `data-laid-out` on `<html>` says that all are.
 */
export function layOutDeferred(): void {
  const parts = [...document.querySelectorAll(".deferred")];
  const next = (): void => {
    const part = parts.shift();
    if (!part) {
      document.documentElement.dataset.laidOut = "";
      return;
    }
    // To ask where something in it is lays it out; only then it takes its place, in a moment of its own.
    part.firstElementChild?.getBoundingClientRect();
    whenIdle(() => {
      part.classList.remove("deferred");
      whenIdle(next);
    });
  };
  afterLoad(() => whenIdle(next));
}
