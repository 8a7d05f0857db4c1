import { site } from "../page/site.ts";

/*
 * Addresses in the static HTML are relative, so that the pages work in any folder. Once the page's own address changes they
 * would lead astray, so they are made absolute, as they were meant where the page was loaded.
 */

/** What is relative still; null before anybody has looked. */
let left: Element[] | null = null;

/** A stylesheet that got another address would be read a second time. */
const RELATIVE = "main a[href],footer a[href],link[href]:not([rel='stylesheet'])";

/** @param enough stops it, to go on another time */
export function makeAddressesAbsolute(enough: () => boolean = () => false): void {
  // Static HTML: no React root owns these links.
  left ??= [...document.querySelectorAll(RELATIVE)];
  for (let link = left.pop(); link; link = enough() ? undefined : left.pop()) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", site.loadedAt).href);
  }
}

/** The same bit by bit, while the page has nothing else to do: there are some thousand. */
export function makeAddressesAbsoluteWhenIdle(): void {
  globalThis.requestIdleCallback?.((deadline) => {
    makeAddressesAbsolute(() => deadline.timeRemaining() < 2);
    if (left?.length) makeAddressesAbsoluteWhenIdle();
  });
}
