/** The px a part stands from the top of the window. */
export const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** For how many frames a place is held while rooms that were only estimated are laid out. */
const STAY_FRAMES = 30;

/**
 * Goes to a place, and stays there while rooms are laid out and fonts arrive, until the reader does something.
 */
export function stay(place: HTMLElement, top: number): void {
  // The reader may be below this room. Not laid out, it is as high as was estimated, and what stands in it reaches out of it.
  const room = place.closest<HTMLElement>(".room");
  if (room) room.style.contentVisibility = "visible";
  const acted = new AbortController();
  const { signal } = acted;
  for (const act of ["wheel", "touchstart", "pointerdown", "keydown", "popstate"]) {
    addEventListener(act, () => acted.abort(), { passive: true, capture: true, signal });
  }
  const correct = (): void => {
    const off = topOf(place) - top;
    if (!signal.aborted && Math.abs(off) > 1) scrollBy(0, off);
  };
  const hold = (frames: number): void => {
    correct();
    if (frames > 0 && !signal.aborted) requestAnimationFrame(() => hold(frames - 1));
  };
  hold(STAY_FRAMES);
  document.fonts.ready.then(correct);
}
