/** Whether an element can be seen: it has a size and lies in the window. */
export function isInView(element: Element): boolean {
  const { top, bottom, left, right, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/**
 * Whether something that has been opened can be seen. Filter lists and readers' own stylesheets hide what is named like an
 * advertisement; a modal dialog that nobody sees would leave the page behind it dead.
 */
export function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility?.({ visibilityProperty: true }) !== false;
}
