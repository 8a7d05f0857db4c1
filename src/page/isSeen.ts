/**
 * Whether something that has been opened can be seen. Filter lists and readers' own stylesheets hide what is named like an
 * advertisement; a modal dialog that nobody sees would leave the page behind it dead.
 */
export function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility?.({ visibilityProperty: true }) !== false;
}
