import { pageTitle } from "./pageTitle.ts";

/** The element id of the opening, whose path is "/". */
export const OPENING = "top";

/** The id of the ledger, in the bar and in the single file. */
export const SOURCES = "sources";

/** A chapter, a day or an item on the page: what is at its fragment, and what the page is called while it is being read. */
export type Anchor = {
  id: string;
  /** With its certainty, without the story's name. */
  title: string;
  element: HTMLElement;
};

/** Written by `AnchorSection`. */
const ANCHORS = "main [data-part]";

let found: ReadonlyMap<string, Anchor> | null = null;

/** All anchors of the page by id, in its order. The words are static, so they are looked up once. */
export function anchors(): ReadonlyMap<string, Anchor> {
  const [first] = found?.values() ?? [];
  if (found && first?.element.isConnected) return found;
  found = new Map(
    [...document.querySelectorAll<HTMLElement>(ANCHORS)].map((element) => [
      element.id,
      { id: element.id, title: element.dataset.part ?? "", element },
    ]),
  );
  return found;
}

/** The anchor that a fragment ("#gifts/glove") leads to, or null where there is none on this page. Never throws. */
export function anchorAt(hash: string): Anchor | null {
  try {
    return anchors().get(decodeURIComponent(hash.slice(1))) ?? null;
  } catch {
    return null;
  }
}

/** What the page is called while an anchor is being read. */
export const titleAt = ({ id, title }: Anchor): string => (id === OPENING ? title : pageTitle(title));
