import { isInView } from "./isInView.ts";
import { pathOfHref } from "./site.ts";

/** What a thing is called while one page turns into another: as on the page of its item (styles/base.css). */
const OBJECT = "object";

/** Names the drawing of the item at an address, where this page shows it, until the pages have changed places. */
function nameObject(transition: ViewTransition, address: string | null | undefined): void {
  // Safari says of one that it skips that nobody has caught it.
  transition.ready.catch(() => {});
  const id = pathOfHref(address ?? "")?.slice(1, -1);
  const drawings = document.querySelectorAll<SVGElement>(
    `main [data-object="${CSS.escape(id ?? "")}"] .drawing`,
  );
  const drawing = [...drawings].find(isInView);
  if (!drawing) return;
  drawing.style.viewTransitionName = OBJECT;
  const unname = (): void => {
    drawing.style.viewTransitionName = "";
  };
  transition.finished.then(unname, unname);
}

/**
 * Where an item is opened as a page, its drawing travels from its place on this page into that one; and back, where the
 * browser has kept this page. Browsers that cannot do it, and readers who want less motion, get the other page as it is.
 */
export function carryObject(): void {
  addEventListener("pageswap", ({ viewTransition, activation }) => {
    if (viewTransition) nameObject(viewTransition, activation?.entry.url);
  });
  addEventListener("pagereveal", ({ viewTransition }) => {
    // Safari 18 has the event without this.
    if (viewTransition) nameObject(viewTransition, globalThis.navigation?.activation?.from?.url);
  });
}
