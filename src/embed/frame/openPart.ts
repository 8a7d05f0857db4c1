import { isPage, isPart } from "../messages.ts";
import { field } from "./controls.ts";
import { report } from "./height.ts";
import { root, state } from "./hostState.ts";

/** The part that an address asks for: `…?explainer=itinerary/vostochny`. */
export const partIn = (address: string): string | null =>
  new URLSearchParams(address.split("?")[1]).get("explainer");

/**
 * Updates the address to pass on. It leads to the page around the frame where that is known, without what the host
 * measures its readers by. It is text in a field: nothing of ours ever goes there.
 */
export const updateLink = (): void => {
  field.value = `${field.dataset.link}${field.name}/`;
  if (!isPage(state.page)) return;
  const url = new URL(state.page);
  for (const name of [...url.searchParams.keys()])
    if (/^(explainer|[fg]b?clid|(utm|mc)_.*)$/.test(name)) url.searchParams.delete(name);
  url.search += `${url.search ? "&" : "?"}explainer=${field.name}`;
  field.value = url.href;
};

/**
 * Opens a part of this page and marks it; nothing happens where the page has no such part.
 * @param scrollHost asks the host to bring what is so many px below our upper edge into view; called once all is loaded
 */
export const openPart = (part: unknown, scrollHost: (top: number) => void): void => {
  if (!isPart(part)) return;
  const element = document.getElementById(part);
  // Drawings have ids too: a part has a title.
  if (!element?.dataset.part) return;
  for (const other of document.querySelectorAll<HTMLElement>("[data-here]")) delete other.dataset.here;
  element.dataset.here = "asked";
  field.name = part;
  updateLink();
  const own = element.querySelector("details[data-own]");
  for (const details of document.querySelectorAll("details"))
    if (details === own || details.contains(element)) details.open = true;
  const scroll = (): void => {
    report();
    scrollHost(Math.round(element.getBoundingClientRect().top - root.getBoundingClientRect().top));
  };
  if (document.readyState === "complete") scroll();
  else addEventListener("load", scroll);
};
