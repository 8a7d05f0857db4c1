import { OPENING } from "./anchors.ts";
import { site } from "./site.ts";

/** The path of the page that an anchor of the story has of its own; a day of the journey has none but its chapter's. */
export const pageOfAnchor = (id: string): string =>
  id === OPENING ? "/" : `/${id.replace(/\/day-\d+$/, "")}/`;

/** Where canonical addresses begin: they are those of the published site, wherever this copy of it is read. */
let top: string | null = null;

/**
 * Says which of our pages the reader has before them, as title and canonical address. From there the browser's own share
 * button takes what it sends, and services look for the card of what was sent: so a part is sent with its own card.
 * @param path of a page of ours, with both slashes
 */
export function showAs(title: string, path: string): void {
  document.title = title;
  const canonical = document.querySelector<HTMLLinkElement>("link[rel='canonical']");
  if (!canonical) return;
  top ??= canonical.href.slice(0, canonical.href.length - site.path.length + 1);
  canonical.href = top + path.slice(1);
}
