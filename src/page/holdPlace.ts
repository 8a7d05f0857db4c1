/** The px an element stands from the top of the window. */
export const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** For how many frames a place is held while chapters whose height was only estimated are laid out. */
const FRAMES = 30;

/** Keeps an element at a height of the window while chapters are laid out and fonts arrive, until the reader acts. */
export function holdPlace(element: HTMLElement, top: number): void {
  const acted = new AbortController();
  const { signal } = acted;
  for (const act of ["wheel", "touchstart", "pointerdown", "keydown", "popstate"]) {
    addEventListener(act, () => acted.abort(), { passive: true, capture: true, signal });
  }
  const correct = (): void => {
    const off = topOf(element) - top;
    if (!signal.aborted && Math.abs(off) > 1) scrollBy(0, off);
  };
  const hold = (frames: number): void => {
    correct();
    if (frames > 0 && !signal.aborted) requestAnimationFrame(() => hold(frames - 1));
  };
  hold(FRAMES);
  document.fonts.ready.then(correct);
}
