import { bar } from "@edition/bar.ts";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isSeen } from "../../page/isInView.ts";
import { showAs } from "../../page/shownAs.ts";
import { Cross } from "../../ui/Cross.tsx";
import { type CarriedObject, findObject } from "./carriedObject.ts";
import { type ItemPage, itemPage } from "./itemPages.ts";
import { type Movement, moveIn, moveOut } from "./movement.ts";
import { onSwipeDown } from "./swipeDown.ts";
import "./itemSheet.css";

export type ItemSheetProps = {
  /** The path of the item that it shows; null: none, it is closed or on its way out. */
  path: string | null;
  /** The link on the page that opened it. */
  opener: RefObject<HTMLAnchorElement | null>;
  /** The reader wants it closed. */
  onClose: () => void;
  /** It is closed. */
  onClosed: () => void;
};

/** On `<html>` while a sheet is open: the page below does not scroll, and keeps the room of its scroll bar if it has one. */
const [BELOW, WITH_SCROLL_BAR] = ["below-sheet", "with-scroll-bar"] as const;

const lockPage = (): void => {
  const { classList, clientWidth } = document.documentElement;
  if (classList.contains(BELOW)) return;
  classList.toggle(WITH_SCROLL_BAR, innerWidth > clientWidth);
  classList.add(BELOW);
};
const unlockPage = (): void => document.documentElement.classList.remove(BELOW, WITH_SCROLL_BAR);

/** What a reader on the page does not need: the article is that of the item's own page, which has both. */
function adapt(article: HTMLElement): HTMLElement {
  article.querySelector(".pass-row li:has(a[href*='/embed/'])")?.remove();
  const back = article.querySelector(".item-back");
  if (back) back.textContent = bar.sheet.back;
  return article;
}

/**
 * An item above the page: from the foot of a phone, from the side of a wide window. A modal dialog, so the page below is
 * inert. It comes and goes with its address; closing it is asked for (`onClose`), and done once the address has changed.
 */
export function ItemSheet({ path, opener, onClose, onClosed }: ItemSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const movement = useRef<Movement | null>(null);
  const [shown, setShown] = useState<{ path: string; page: ItemPage } | null>(null);

  useEffect(() => {
    if (!path) return;
    let wanted = true;
    itemPage(path).then(
      (page) => wanted && setShown({ path, page }),
      // The address is the item's already: its page is loaded instead.
      () => wanted && location.reload(),
    );
    return () => {
      wanted = false;
    };
  }, [path]);

  useLayoutEffect(() => {
    const [box, sheet, words] = [dialog.current, panel.current, content.current];
    if (!shown || !box || !sheet || !words) return;
    words.replaceChildren(adapt(document.importNode(shown.page.article, true)));
    sheet.scrollTop = 0;
    showAs(shown.page.title, shown.path);
    const comes = !box.open || movement.current?.leaves;
    if (!box.open) {
      // The focus goes back by our hand: a dialog would scroll the page to what had it.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      box.showModal();
      // Hidden by somebody's stylesheet it would leave the page dead: the item's own page is loaded instead.
      if (!isSeen(sheet)) {
        location.reload();
        return;
      }
    }
    lockPage();
    // In the fetched words.
    const heading = words.querySelector("h1");
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    if (!comes) return;
    movement.current?.stop();
    movement.current = moveIn(box, sheet, findObject(shown.path, words, opener.current));
  }, [shown, opener]);

  useLayoutEffect(() => {
    const [box, sheet, words] = [dialog.current, panel.current, content.current];
    if (path || !box?.open || !sheet || !words || !shown) return;
    movement.current?.stop();
    const object: CarriedObject | null = findObject(shown.path, words, opener.current);
    const leaving = moveOut(box, sheet, object);
    movement.current = leaving;
    let gone = true;
    leaving.ended.then(() => {
      if (!gone) return;
      movement.current = null;
      unlockPage();
      box.close();
      words.replaceChildren();
      setShown(null);
      onClosed();
    });
    return () => {
      gone = false;
    };
  }, [path, shown, opener, onClosed]);

  useEffect(() => unlockPage, []);
  useEffect(() => (panel.current ? onSwipeDown(panel.current, onClose) : undefined), [onClose]);

  // The name of the item, from its page.
  const name = shown?.page.article.querySelector("h1")?.textContent ?? undefined;
  return (
    <dialog
      ref={dialog}
      className="item-sheet"
      aria-label={name}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // Where the browser has closed it without asking, the address follows.
      onClose={() => path && onClose()}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same as the button that closes it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it */}
      <div className="item-sheet-shade" onClick={onClose} />
      <div ref={panel} className="item-sheet-panel">
        <p className="item-sheet-head">
          <span>{shown?.page.position}</span>
          <button type="button" aria-label={bar.sheet.close} onClick={onClose}>
            <Cross />
          </button>
        </p>
        <div ref={content} />
      </div>
    </dialog>
  );
}
