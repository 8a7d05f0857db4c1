import { animateValue } from "framer-motion/dom";
import { useLayoutEffect, useRef } from "react";
import { type Moment, type Pose, poseBetween } from "./journey.ts";

/** How long camera, line and train take from one stop to the next: one clock for all three. */
const MOVE_MS = 560;

/**
 * Moves what is on the stage from where it is to where it belongs: in one movement when another stop is read, at once
 * otherwise.
 * @param target where things belong; null while nothing follows the reader
 * @param draw draws a pose, and a share (0 to 1) of the leg that leads here
 * @param arrive called once the target has been drawn
 */
export function useMovement<T extends { moment: Moment; pose: Pose }>(
  target: T | null,
  draw: (target: T, pose: Pose, grown: number) => void,
  arrive: (target: T) => void,
): void {
  const shown = useRef<{ at: number; pose: Pose } | null>(null);
  useLayoutEffect(() => {
    const from = shown.current;
    if (!target) {
      shown.current = null;
      return;
    }
    const { at } = target.moment;
    const show = (pose: Pose, grown: number): void => {
      shown.current = { at, pose };
      draw(target, pose, grown);
    };
    if (!from || from.at === at) {
      show(target.pose, 1);
      arrive(target);
      return;
    }
    // Back, or over several stops: the line is there already. On to the next it grows.
    const grows = at === from.at + 1;
    const step = (share: number): void => show(poseBetween(from.pose, target.pose, share), grows ? share : 1);
    step(0);
    let timer: ReturnType<typeof setTimeout>;
    const movement = animateValue({
      keyframes: [0, 1],
      duration: MOVE_MS,
      ease: "easeInOut",
      onUpdate: step,
      // After the last frame: measuring before it would make the browser lay out the page twice.
      onComplete: () => {
        timer = setTimeout(() => arrive(target));
      },
    });
    return () => {
      movement.stop();
      clearTimeout(timer);
    };
  }, [target, draw, arrive]);
}
