import { animate } from "framer-motion/dom/mini";
import { mediaMatches } from "../../page/mediaMatches.ts";

/** From so many px on a touch is a movement, and its direction counts. */
const BEGUN_PX = 8;
/** So much of its height, or so many px a millisecond, and the sheet goes. */
const FAR = 0.25;
const FAST = 0.5;

/**
 * Lets a finger draw a sheet down, from its beginning. Only where it has come from the foot of the window.
 * @param close asked where the finger has drawn far or fast enough; else the sheet goes back up
 * @returns how to stop
 */
export function onSwipeDown(panel: HTMLElement, close: () => void): () => void {
  const ended = new AbortController();
  let start: { x: number; y: number; time: number } | null = null;
  let drawn = false;

  const begin = ({ touches, timeStamp }: TouchEvent): void => {
    const [touch, more] = touches;
    drawn = false;
    start =
      touch && !more && panel.scrollTop <= 0 && mediaMatches("(width < 43.75rem)")
        ? { x: touch.clientX, y: touch.clientY, time: timeStamp }
        : null;
  };
  const draw = (event: TouchEvent): void => {
    const [touch] = event.touches;
    if (!start || !touch) return;
    const [across, down] = [touch.clientX - start.x, touch.clientY - start.y];
    if (!drawn) {
      if (Math.hypot(across, down) < BEGUN_PX) return;
      if (down < Math.abs(across) || !event.cancelable) {
        start = null;
        return;
      }
      drawn = true;
    }
    event.preventDefault();
    panel.style.transform = `translateY(${Math.max(0, down)}px)`;
  };
  const end = ({ changedTouches, timeStamp, type }: TouchEvent): void => {
    if (!start || !drawn) return;
    const down = (changedTouches[0]?.clientY ?? start.y) - start.y;
    const isMeant = down > panel.clientHeight * FAR || down / (timeStamp - start.time) > FAST;
    start = null;
    if (type === "touchend" && isMeant) close();
    else
      animate(
        panel,
        { transform: [panel.style.transform, "translateY(0px)"] },
        { duration: 0.2 },
      ).finished.then(() => {
        panel.style.transform = "";
      });
  };
  const { signal } = ended;
  panel.addEventListener("touchstart", begin, { passive: true, signal });
  panel.addEventListener("touchmove", draw, { passive: false, signal });
  panel.addEventListener("touchend", end, { passive: true, signal });
  panel.addEventListener("touchcancel", end, { passive: true, signal });
  return () => ended.abort();
}
