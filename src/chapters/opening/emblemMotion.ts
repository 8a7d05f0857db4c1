import { scroll } from "framer-motion/dom";
import { animate } from "framer-motion/dom/mini";
import type { Wake } from "../../page/islands.ts";
import { whenMotionAllowed } from "../../page/motion.ts";

/** How far each thing travels towards its receiver while the card scrolls away, in % of its own width. */
const TRAVEL = { ".emblem-to-kim": 34, ".emblem-glove": 6, ".emblem-to-putin": -34 } as const;

/**
 * As the reader scrolls on, the rifles cross: each travels along its line towards its receiver. Tied to the scroll,
 * by the browser's own timeline where it has one; the still at the top is where everything begins.
 */
export const wake: Wake = (card) =>
  whenMotionAllowed(() => {
    const stops = Object.entries(TRAVEL).flatMap(([selector, percent]) => {
      const thing = card.querySelector<SVGElement>(selector);
      if (!thing) return [];
      // Only `translate`: the mirrored rifle keeps its own `transform`.
      const moving = animate(thing, { translate: ["0% 0", `${percent}% 0`] }, { ease: "linear" });
      const stop = scroll(moving, { target: card, offset: ["start start", "end start"] });
      return [
        () => {
          stop();
          moving.cancel();
        },
      ];
    });
    return () => {
      for (const stop of stops) stop();
    };
  });
