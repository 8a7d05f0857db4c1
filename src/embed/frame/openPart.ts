import { isPage, isPart } from "../messages.ts";
import { field } from "./controls.ts";
import { report } from "./height.ts";
import { main, root, state } from "./hostState.ts";

/** The part that an address asks for: `…?explainer=itinerary/vostochny`. */
export const partIn = (address: string): string | null =>
  new URLSearchParams(address.split("?")[1]).get("explainer");

/** The part that the page itself is, which its field leads to at first. */
const own = field.name;
/** What is open and marked. */
let opened = main;

/**
 * Updates the address to pass on. It leads to the page around the frame where that is known, without what the host
 * measures its readers by. It is text in a field: nothing of ours ever goes there.
 */
export const updateLink = (): void => {
  field.value = field.name === own ? field.defaultValue : `${field.dataset.link}${field.name}/`;
  if (!isPage(state.page)) return;
  const url = new URL(state.page);
  for (const name of [...url.searchParams.keys()])
    if (/^(explainer|[fg]b?clid|(utm|mc)_.*)$/.test(name)) url.searchParams.delete(name);
  url.search += `${url.search ? "&" : "?"}explainer=${field.name}`;
  field.value = url.href;
};

/**
 * Opens a part of this page and marks it. Where another figure of the chapter holds it, the chapter's own figure gives way
 * to that one; where nothing does, nothing happens.
 * @param scrollHost asks the host to bring what is so many px below our upper edge into view; called once all is loaded
 */
export const openPart = (part: unknown, scrollHost: (top: number) => void): void => {
  if (!isPart(part)) return;
  const [, figure] = RegExp(`\\b${part}:(\\S+)`).exec(`${main.dataset.places}`) ?? [];
  if (figure && !own.includes("/")) {
    // Out of our own table: nothing that the host says is an address to go to.
    location.replace(`${figure}/${location.search}${location.hash}`);
    return;
  }
  const element = own.endsWith(`/${figure}`) ? main : document.getElementById(part);
  // Drawings have ids too: a part has a title.
  if (!element?.dataset.part) return;
  delete opened.dataset.here;
  opened = element;
  element.dataset.here = "asked";
  field.name = part;
  updateLink();
  const within = element.querySelector("[data-own]");
  for (const details of document.querySelectorAll("details"))
    if (details === within || details.contains(element)) details.open = true;
  const scroll = (): void => {
    // In this order, whatever the host has heard before: what it scrolls to would move if the frame grew afterwards.
    report(true);
    scrollHost(Math.round(element.getBoundingClientRect().top - root.getBoundingClientRect().top));
  };
  if (document.readyState === "complete") scroll();
  else addEventListener("load", scroll);
};
