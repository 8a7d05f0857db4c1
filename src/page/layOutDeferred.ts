import { afterLoad, whenIdle } from "./whenIdle.ts";

/**
 * Lays out what the stylesheet has left for later (styles/deferred.css), part by part in idle moments, so that a leap need
 * not wait for it. The parts stay deferred: as long as they are far from the window they are not painted.
 */
export function layOutDeferred(): void {
  const parts = [...document.querySelectorAll(".deferred")];
  const next = (): void => {
    const part = parts.shift();
    if (!part) return;
    // To ask where something in it is lays it out.
    part.firstElementChild?.getBoundingClientRect();
    whenIdle(next);
  };
  afterLoad(() => whenIdle(next));
}
