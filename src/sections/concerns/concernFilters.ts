import { filters } from "../../app/choices.ts";
import type { Wake } from "../../hydrate/islands.ts";
import { matches } from "./matches.ts";

/** What is chosen of the filters, as it stands on the page. */
const chosen = (): string[] => filters.flatMap((filter) => document.documentElement.dataset[filter] ?? []);

/**
 * What answers to the reader beside the controls themselves, which `Views` reads and CSS obeys: counts what is shown,
 * says it once after a change, and offers the way back to everything.
 */
export const wake: Wake = (bar) => {
  const room = bar.closest(".room");
  const count = bar.querySelector<HTMLElement>("[data-some]");
  const everything = bar.querySelector("button");
  const status = bar.querySelector("[role='status']");
  const all = [...(room?.querySelectorAll<HTMLElement>("[data-again] [data-said]") ?? [])];
  if (!room || !count || !everything || !status) return () => {};

  const show = (): string => {
    const values = chosen();
    const shown = all.filter(({ dataset }) => matches(dataset.said ?? "", values)).length;
    const numbers = shown > 0 ? [shown, all.length] : [all.length];
    const template = (shown > 0 ? count.dataset.some : count.dataset.none) ?? "";
    const text = template.replace(/#/g, () => String(numbers.shift()));
    count.textContent = text;
    count.dataset.counted = "";
    // A button that goes away must not take the focus with it.
    if (values.length === 0 && everything === document.activeElement) bar.querySelector("select")?.focus();
    everything.hidden = values.length === 0;
    return values.join() + text;
  };

  let said = show();
  const observer = new MutationObserver(() => {
    const now = show();
    if (now === said) return;
    said = now;
    status.textContent = count.textContent;
  });
  observer.observe(document.documentElement, { attributeFilter: filters.map((filter) => `data-${filter}`) });

  return () => observer.disconnect();
};
