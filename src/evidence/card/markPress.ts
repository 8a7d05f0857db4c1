/*
 * How a mark is pressed, on our pages and in embeds. Marks are links: what opens a card is their click.
 */

/** Whether something is a mark. */
export const isMark = (target: EventTarget | null): target is HTMLAnchorElement =>
  (target as HTMLElement | null)?.className === "mark";

/** Whether the card of a mark is open. */
export const isOpen = (mark: Element): boolean => mark.getAttribute("aria-expanded") === "true";

/** Lets Space press a mark, as Enter does. */
export function pressBySpace(): void {
  addEventListener("keydown", (event) => {
    const { target: mark, key, repeat } = event;
    if (key !== " " || !isMark(mark)) return;
    event.preventDefault();
    if (!repeat) mark.click();
  });
}

/**
 * Says of each press whether it closes: the card of a mark that is pressed is closed by the pointer's coming down, before the
 * click arrives, and that must not open it again.
 */
export function watchClosing(): (mark: Element) => boolean {
  let closing: EventTarget | null = null;
  addEventListener(
    "pointerdown",
    ({ target }) => {
      closing = isMark(target) && isOpen(target) ? target : null;
    },
    true,
  );
  return (mark) => {
    const closes = closing === mark || isOpen(mark);
    closing = null;
    return closes;
  };
}
