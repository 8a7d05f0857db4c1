import { animate } from "framer-motion/dom/mini";
import { mediaMatches } from "../../page/mediaMatches.ts";
import { type CarriedObject, liftOut } from "./carriedObject.ts";

/** A sheet on its way in or out. */
export type Movement = {
  leaves: boolean;
  /** Also where it was stopped. */
  ended: Promise<void>;
  stop: () => void;
};

/** Seconds. */
const IN = 0.42;
const OUT = 0.28;
const EASE_OUT = [0.2, 0.7, 0.2, 1] as const;
const EASE_MOVE = [0.45, 0, 0.2, 1] as const;

/** The drawing is nowhere else while its copy moves. */
const LIFTED = "lifted";

/** Out of sight: below the foot of a phone, beside a wide window. */
const outOfSight = (): string =>
  mediaMatches("(width >= 43.75rem)") ? "translateX(100%)" : "translateY(100%)";

const isStill = (): boolean => mediaMatches("(prefers-reduced-motion: reduce)");

const still = (leaves: boolean): Movement => ({ leaves, ended: Promise.resolve(), stop: () => {} });

function move(
  dialog: HTMLElement,
  panel: HTMLElement,
  object: CarriedObject | null,
  leaves: boolean,
): Movement {
  if (isStill()) return still(leaves);
  const options = { duration: leaves ? OUT : IN, ease: leaves ? EASE_MOVE : EASE_OUT };
  // Measured before anything moves.
  const lifted = object && liftOut(object);
  const here = panel.style.transform || "none";
  const shade = dialog.querySelector<HTMLElement>(".item-sheet-shade");
  const between = (away: string, here: string): string[] => (leaves ? [here, away] : [away, here]);
  const movements = [animate(panel, { transform: between(outOfSight(), here) }, options)];
  if (shade) movements.push(animate(shade, { opacity: leaves ? [1, 0] : [0, 1] }, options));
  dialog.dataset.moving = "";
  if (object && lifted) {
    dialog.append(lifted.copy);
    object.onPage.classList.add(LIFTED);
    object.inSheet.classList.add(LIFTED);
    movements.push(animate(lifted.copy, { transform: between(lifted.toPage, "none") }, options));
  }
  let putDown = (): void => {};
  const ended = new Promise<void>((done) => {
    putDown = () => {
      delete dialog.dataset.moving;
      lifted?.copy.remove();
      object?.onPage.classList.remove(LIFTED);
      object?.inSheet.classList.remove(LIFTED);
      panel.style.transform = "";
      if (shade) shade.style.opacity = "";
      done();
    };
  });
  Promise.all(movements.map(({ finished }) => finished)).then(putDown, putDown);
  return {
    leaves,
    ended,
    stop: () => {
      for (const movement of movements) movement.cancel();
      putDown();
    },
  };
}

/** Brings the sheet in, and the object with it from where it stands on the page. */
export const moveIn = (dialog: HTMLElement, panel: HTMLElement, object: CarriedObject | null): Movement =>
  move(dialog, panel, object, false);

/** Takes the sheet away, from where a finger has left it, and the object back to where it stands on the page. */
export const moveOut = (dialog: HTMLElement, panel: HTMLElement, object: CarriedObject | null): Movement =>
  move(dialog, panel, object, true);
