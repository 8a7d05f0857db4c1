import { pageTitle } from "./pageTitle.ts";

/** The element id of the opening, whose path is "/". */
export const OPENING = "top";

/** The id of the ledger, in the bar and in the single file. */
export const SOURCES = "sources";

/** The path of what has an id: "gifts/glove" → "/gifts/glove/". */
export const pathOf = (id: string): string => (id === OPENING ? "/" : `/${id}/`);

/** A chapter or an item on the page that has an address: the path `/gifts/glove/` is the element id `gifts/glove`. */
export type Anchor = {
  id: string;
  /** With its certainty, without the story's name. */
  title: string;
  element: HTMLElement;
  /** What takes the focus and is scrolled to. */
  heading: HTMLElement;
  /** Its own folded detail, which opens when the item is asked for. */
  details: HTMLDetailsElement | null;
};

/** Written by `AnchorSection` and `AnchorHeading`. */
const ANCHORS = "[data-part],[data-part] [tabindex='-1'],details[data-own]";

let found: ReadonlyMap<string, Anchor> | null = null;

/** All anchors of the page by id, in its order. The words are static, so they are looked up once. */
export function anchors(): ReadonlyMap<string, Anchor> {
  const [first] = found?.values() ?? [];
  if (found && first?.element.isConnected) return found;
  const all = new Map<string, Anchor>();
  let last: Anchor | null = null;
  // The one look at the static words: headings and details follow their anchor in the order of the document.
  for (const element of document.querySelectorAll<HTMLElement>(ANCHORS)) {
    const title = element.dataset.part;
    if (title !== undefined) {
      last = { id: element.id, title, element, heading: element, details: null };
      all.set(last.id, last);
    } else if (last?.element.contains(element)) {
      if (element instanceof HTMLDetailsElement) last.details = element;
      else if (last.heading === last.element) last.heading = element;
    }
  }
  found = all;
  return all;
}

/** The anchor at a path of ours, or null where there is none on this page. Never throws, whatever the path. */
export function anchorAt(path: string): Anchor | null {
  try {
    return anchors().get(decodeURIComponent(path.replace(/^\/|\/?(index\.html)?$/g, "")) || OPENING) ?? null;
  } catch {
    return null;
  }
}

/** The innermost anchor that holds a node, or null. */
export const anchorAround = (node: Node): Anchor | null =>
  [...anchors().values()].findLast(({ element }) => element.contains(node)) ?? null;

/** The title of the page that opens at an anchor. */
export const titleAt = ({ id, title }: Anchor): string => (id === OPENING ? title : pageTitle(title));
