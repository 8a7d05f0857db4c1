/** The media query by which a system asks for less motion. */
export const REDUCED = "(prefers-reduced-motion:reduce)";

/** Whether things may move: as the reader chose on the page, else as the system says. */
function motionAllowed(): boolean {
  const chosen = document.documentElement.dataset.motion;
  return chosen ? chosen === "full" : !matchMedia(REDUCED).matches;
}

/** Keeps `data-moves` on `<html>` right, which the head script has set: the reader may change their mind any time. */
export function keepMoves(): void {
  const check = (): void => {
    document.documentElement.toggleAttribute("data-moves", motionAllowed());
  };
  new MutationObserver(check).observe(document.documentElement, { attributeFilter: ["data-motion"] });
  matchMedia(REDUCED).addEventListener("change", check);
  check();
}

/** Runs `start` while things may move, and what it returned when they no longer may. */
export function whenMotionAllowed(start: () => () => void): void {
  let stop: (() => void) | null = null;
  const check = (): void => {
    const allowed = document.documentElement.dataset.moves !== undefined;
    if (allowed === (stop !== null)) return;
    if (stop) {
      stop();
      stop = null;
    } else {
      stop = start();
    }
  };
  new MutationObserver(check).observe(document.documentElement, { attributeFilter: ["data-moves"] });
  check();
}
