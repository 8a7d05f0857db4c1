import { filters } from "../../page/choices.ts";
import type { Wake } from "../../page/islands.ts";
import { fill } from "../../ui/fill.ts";
import { matches } from "./matches.ts";

/** What is chosen of the filters, as it stands on the page. */
const chosen = (): string[] => filters.flatMap((filter) => document.documentElement.dataset[filter] ?? []);

/** Takes the selects out of their templates, as they stand on the page by now. */
function unpack(bar: HTMLElement): void {
  for (const template of bar.querySelectorAll("template")) template.replaceWith(template.content);
  for (const select of bar.querySelectorAll("select")) {
    select.value = document.documentElement.dataset[select.dataset.choice ?? ""] ?? "";
  }
}

/**
 * Counts what the filters leave, which `Views` puts on the page and CSS obeys, and says it once after the reader has
 * changed something. What a shared address has chosen, and what is corrected of it, is counted and not spoken.
 */
export const wake: Wake = (bar) => {
  unpack(bar);
  const count = bar.querySelector<HTMLElement>("[data-some]");
  const status = bar.querySelector("[role='status']");
  const all = [...(bar.closest(".room")?.querySelectorAll<HTMLElement>("[data-again] [data-said]") ?? [])];
  if (!count || !status) return;

  const show = (): string => {
    const values = chosen();
    const shown = all.filter(({ dataset }) => matches(dataset.said ?? "", values)).length;
    const { some = "", none = "" } = count.dataset;
    count.textContent = shown > 0 ? fill(some, shown, all.length) : fill(none, all.length);
    count.dataset.counted = "";
    return values.join();
  };

  let changed = false;
  let before = show();
  const observer = new MutationObserver(() => {
    const now = show();
    if (now === before) return;
    before = now;
    if (changed) status.textContent = count.textContent;
  });
  const hear = (): void => {
    changed = true;
  };
  for (const event of ["change", "click"]) bar.addEventListener(event, hear, true);
  observer.observe(document.documentElement, { attributeFilter: filters.map((filter) => `data-${filter}`) });
};
