/** How long, in ms, a pointer or the focus must stay on a link before the reader may mean it. */
const MEANT_MS = 65;

/**
 * Says which link the reader is about to follow: one that a pointer rests on, that has the focus, or that a finger touches.
 * @returns how to stop
 */
export function watchIntent(meant: (link: HTMLAnchorElement) => void): () => void {
  const ended = new AbortController();
  let timer = 0;
  // Links stand in static HTML, so all of them are watched at once.
  const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest("a") : null;
  const soon = (event: Event): void => {
    clearTimeout(timer);
    const link = linkOf(event);
    if (link) timer = window.setTimeout(() => meant(link), MEANT_MS);
  };
  const now = (event: Event): void => {
    const link = linkOf(event);
    if (link) meant(link);
  };
  const options = { passive: true, signal: ended.signal } as const;
  document.addEventListener("pointerover", soon, options);
  document.addEventListener("focusin", soon, options);
  document.addEventListener("touchstart", now, options);
  return () => {
    clearTimeout(timer);
    ended.abort();
  };
}
