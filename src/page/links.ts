/** Called with a link that a plain click follows. True: it has been dealt with, and the browser does nothing. */
type Follow = (link: HTMLAnchorElement) => boolean;

const followers = new Set<Follow>();

/** Is asked before the browser follows a link. Returns how to stop. */
export function onFollow(follow: Follow): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** A click that asks for a new tab, a download or a menu is the browser's. */
const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Listens for links that are followed, on the whole page: most of them stand in static HTML, which has no handlers. */
export function listenForLinks(): void {
  document.addEventListener("click", (event) => {
    if (!isPlain(event) || !(event.target instanceof Element)) return;
    // A press may land on what is inside of a link.
    const link = event.target.closest("a");
    if (!link?.href || link.target || link.hasAttribute("download")) return;
    for (const follow of followers) {
      if (!follow(link)) continue;
      event.preventDefault();
      return;
    }
  });
}
