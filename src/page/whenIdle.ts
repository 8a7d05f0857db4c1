/** Calls something when the browser has nothing else to do. Safari has no idle callback; there the next turn will do. */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 2_000 });
  else setTimeout(act, 1);
}

/** Calls something once the page has loaded, at once where it has. */
export function afterLoad(act: () => void): void {
  if (document.readyState === "complete") act();
  else addEventListener("load", act, { once: true });
}
