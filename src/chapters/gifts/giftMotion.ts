import { scroll } from "framer-motion/dom";
import { animate } from "framer-motion/dom/mini";
import type { Wake } from "../../page/islands.ts";
import { whenMotionAllowed } from "../../page/motion.ts";

/** Where on its way through the window the object has arrived: 0.5 is the window's middle. */
const ARRIVED = 0.38;
/** Where its leaders begin to show. They are the last to come. */
const ALMOST = 0.3;

/**
 * As a plate enters, its object comes from the giver's side to where it rests, and its line runs to the receiver, its
 * head in front: both are there before the plate is whole in a window that can hold it. Tied to the scroll, by the
 * browser's own timeline where it has one; the still is where everything ends.
 */
export const wake: Wake = (object) =>
  whenMotionAllowed(() => {
    const drawing = object.querySelector<SVGElement>(".drawing");
    const leaders = object.querySelector<SVGElement>(".gift-leaders");
    const plate = object.closest(".gift-plate");
    const line = plate?.querySelector<SVGElement>(".gift-crossing");
    if (!drawing || !leaders || !line) return () => {};
    const from = plate?.matches(".gift-westward") ? 1 : -1;
    // From beyond the page; on a wide window only as far as the label, which stands there.
    const way = matchMedia("(width < 64rem)").matches ? `${from * 36}%` : `${from * 2.25}rem`;
    const moving = [
      // Only `translate`: the mirrored rifle keeps its own `transform`.
      animate(
        drawing,
        { translate: [`${way} 0`, "0% 0", "0% 0"] },
        { ease: "linear", times: [0, ARRIVED, 1] },
      ),
      animate(
        line,
        { translate: [`${from * 100}% 0`, "0% 0", "0% 0"] },
        { ease: "linear", times: [0, ARRIVED, 1] },
      ),
      animate(leaders, { opacity: [0, 0, 1, 1] }, { ease: "linear", times: [0, ALMOST, ARRIVED, 1] }),
    ];
    const stops = moving.map((animation) =>
      scroll(animation, { target: object, offset: ["start end", "end start"] }),
    );
    return () => {
      for (const stop of stops) stop();
      for (const animation of moving) animation.cancel();
    };
  });
