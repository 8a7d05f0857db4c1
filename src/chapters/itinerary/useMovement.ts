import { animateValue } from "framer-motion/dom";
import { useLayoutEffect, useRef } from "react";
import { type Moment, type Pose, poseBetween } from "./journey.ts";

/** How long camera, line and train take from one day to the next: one clock for all three. */
const MOVE_MS = 420;

/**
 * Moves what is on the stage from where it is to where it belongs: in one movement when another day is read or the other
 * account is shown, at once otherwise.
 * @param target where things belong; null while nothing follows the reader
 * @param draw draws a pose, and a share (0 to 1) of the leg that leads here
 * @param arrive called once the target has been drawn
 */
export function useMovement<T extends { moment: Moment; pose: Pose }>(
  target: T | null,
  draw: (target: T, pose: Pose, grown: number) => void,
  arrive: (target: T) => void,
): void {
  const shown = useRef<{ moment: Moment; pose: Pose } | null>(null);
  useLayoutEffect(() => {
    const from = shown.current;
    if (!target) {
      shown.current = null;
      return;
    }
    const { moment } = target;
    const show = (pose: Pose, grown: number): void => {
      shown.current = { moment, pose };
      draw(target, pose, grown);
    };
    if (!from || (from.moment.at === moment.at && from.moment.account === moment.account)) {
      show(target.pose, 1);
      arrive(target);
      return;
    }
    // Back, or over several days: the line is there already. On to the next it grows.
    const grows = moment.at === from.moment.at + 1;
    const step = (share: number): void => show(poseBetween(from.pose, target.pose, share), grows ? share : 1);
    step(0);
    const movement = animateValue({
      keyframes: [0, 1],
      duration: MOVE_MS,
      ease: "easeInOut",
      onUpdate: step,
      onComplete: () => arrive(target),
    });
    return () => movement.stop();
  }, [target, draw, arrive]);
}
