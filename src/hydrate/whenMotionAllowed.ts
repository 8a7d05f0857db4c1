const system = "(prefers-reduced-motion: reduce)";

/** Whether things may move: as the reader chose on the page, else as the system says. */
function motionAllowed(): boolean {
  const chosen = document.documentElement.dataset.motion;
  return chosen ? chosen === "full" : !matchMedia(system).matches;
}

/**
 * Runs `start` while motion is allowed, and what it returned when it no longer is: the reader may change their mind
 * at any time, on the page or in the system.
 * @returns how to stop for good
 */
export function whenMotionAllowed(start: () => () => void): () => void {
  let stop: (() => void) | null = null;
  const check = (): void => {
    if (motionAllowed() === (stop !== null)) return;
    if (stop) {
      stop();
      stop = null;
    } else {
      stop = start();
    }
  };
  const media = matchMedia(system);
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { attributeFilter: ["data-motion"] });
  media.addEventListener("change", check);
  check();
  return () => {
    observer.disconnect();
    media.removeEventListener("change", check);
    stop?.();
    stop = null;
  };
}
