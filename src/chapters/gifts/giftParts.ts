import type { Wake } from "../../page/islands.ts";
import { stepOf } from "../../ui/stepOf.ts";

const linkIn = (plate: Element, rel: string): HTMLAnchorElement | null =>
  plate.querySelector(`.gift-stepper [rel="${rel}"]`);

/** The plate to which a link leads, if it has a stepper of its own. */
function plateOf(link: HTMLAnchorElement): Element | null {
  const id = link.pathname.split("/").slice(-3, -1).join("/");
  return document.getElementById(id)?.closest(".gift-plate") ?? null;
}

/**
 * What of a plate answers to the reader: a click on a part of the drawing opens what is said of it in the list, and in
 * the stepper Left and Right go to the gift before and after. There the focus goes on to that gift's stepper.
 */
export const wake: Wake = (list) => {
  const plate = list.closest(".gift-plate");

  const open = ({ target }: Event): void => {
    const part = target instanceof Element ? target.closest<SVGElement>("[data-opens]") : null;
    const details =
      part && list.querySelector<HTMLDetailsElement>(`[data-at="${part.dataset.opens}"] details`);
    if (!details) return;
    details.open = !details.open;
    // On a phone the list may be below the window's edge.
    if (details.open) details.scrollIntoView({ block: "nearest" });
  };

  const step = (event: KeyboardEvent): void => {
    const rel = stepOf(event);
    const link = plate && rel && linkIn(plate, rel);
    if (!link) return;
    event.preventDefault();
    const there = plateOf(link);
    const stepper = there && (linkIn(there, rel) ?? linkIn(there, rel === "next" ? "prev" : "next"));
    // The page takes the focus to the heading and scrolls to it: then it can go on.
    there
      ?.querySelector("[tabindex='-1']")
      ?.addEventListener("focus", () => requestAnimationFrame(() => stepper?.focus()), {
        once: true,
      });
    link.click();
  };

  plate?.querySelector(".gift-leaders")?.addEventListener("click", open);
  plate?.querySelector<HTMLElement>(".gift-stepper")?.addEventListener("keydown", step);
};
