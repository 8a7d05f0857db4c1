import { anchorAt } from "./anchors.ts";
import { pathOfHref, site } from "./site.ts";

let shows: (path: string) => boolean = () => false;

/** Says what this document shows besides the page that it was loaded as: an item, as a sheet above it. */
export function showBesides(test: (path: string) => boolean): void {
  shows = test;
}

/**
 * After a reload in a sheet the browser takes the story's entry of the history and the item's for two of one document, and
 * loads nothing on the way back. Where this document is not what the address says, the page there is loaded.
 */
export function listenForOtherEntries(): void {
  // After that load Firefox stays at the top, whatever the fragment.
  if (history.scrollRestoration === "manual") {
    anchorAt(location.hash)?.element.scrollIntoView();
  }
  history.scrollRestoration = "auto";
  addEventListener("popstate", () => {
    const path = pathOfHref(location.href);
    if (!path || path === site.path || shows(path)) return;
    // The place on it that the browser has kept is one on this shorter page: the fragment is better.
    history.scrollRestoration = "manual";
    location.reload();
  });
}
