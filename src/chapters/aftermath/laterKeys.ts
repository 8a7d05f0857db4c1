import type { Wake } from "../../page/islands.ts";
import { stepOf } from "../../ui/stepOf.ts";

/**
 * Left and Right go from event to event, from a link of the months or from an event that was gone to. The links of the
 * months are the way: `Places` follows them, seen or not.
 */
export const wake: Wake = (chart) => {
  const links = [...chart.querySelectorAll<HTMLAnchorElement>(".months a")];
  const events = [...chart.querySelectorAll<HTMLElement>(".later-event")];
  const press = (event: KeyboardEvent): void => {
    const way = stepOf(event);
    const { target } = event;
    if (!way || !(target instanceof Element)) return;
    const at = target.matches(".months a")
      ? links.indexOf(target as HTMLAnchorElement)
      : target.matches(".later-event [tabindex]")
        ? events.findIndex((candidate) => candidate.contains(target))
        : -1;
    if (at < 0) return;
    event.preventDefault();
    links[at + (way === "next" ? 1 : -1)]?.click();
  };
  chart.addEventListener("keydown", press);
};
