import { pageTitle } from "./pageTitle.ts";

/** The element id of the opening, whose path is "/". */
export const OPENING = "top";

/** What the bar calls the ledger, and the chapter that leads to it. */
export const SOURCES = "sources";

/** The path of a part: "gifts/glove" → "/gifts/glove/". */
export const pathOf = (part: string): string => (part === OPENING ? "/" : `/${part}/`);

/** The part at a path, or null where the path is no part's. Never throws, whatever the path. */
export function partAt(path: string): HTMLElement | null {
  let id: string;
  try {
    id = decodeURIComponent(path.replace(/^\/|\/?(index\.html)?$/g, ""));
  } catch {
    return null;
  }
  const element = document.getElementById(id || OPENING);
  return element?.dataset.part === undefined ? null : element;
}

/** What of a part takes the focus and is scrolled to. */
export const headingOf = (part: HTMLElement): HTMLElement =>
  part.querySelector<HTMLElement>("[tabindex='-1']") ?? part;

/** The title of the page that opens at a part. */
export const titleOf = (part: HTMLElement): string =>
  part.id === OPENING ? (part.dataset.part ?? "") : pageTitle(part.dataset.part ?? "");
