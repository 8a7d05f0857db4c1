import { shareWords } from "@edition/share.ts";
import { isQuotable, quoteOf } from "./quote.ts";
import "./share.css";

/** How long, in ms, a selection must have stood before something is offered: the reader may still be drawing it. */
const PAUSE_MS = 300;

/**
 * Offers to share what is selected in the words: a button beside it, or above the bar where a finger selects and the
 * system has its own menu there. It is gone with the selection, and never takes the focus.
 */
export function watchSelection(): void {
  const offer = document.createElement("button");
  offer.type = "button";
  offer.className = "share-offer";
  offer.textContent = shareWords.quoted;
  offer.hidden = true;
  // Pressing it must not take back what is selected.
  offer.addEventListener("pointerdown", (event) => event.preventDefault());
  offer.addEventListener("click", () => {
    const quote = quoteOf(getSelection());
    offer.hidden = true;
    if (quote) import("./openDialog.tsx").then(({ openQuote }) => openQuote(quote)).catch(() => {});
  });

  let timer = 0;
  const look = (): void => {
    const selection = getSelection();
    const words = selection?.isCollapsed === false && selection.toString().trim().split(/\s+/).length > 2;
    const at = words ? selection.getRangeAt(0) : null;
    offer.hidden = !at || !isQuotable(at.commonAncestorContainer);
    if (!at || offer.hidden) return;
    // Above a sheet: all below it is inert.
    const { parentElement } = at.commonAncestorContainer;
    const home = parentElement?.closest("dialog") ?? document.body;
    if (offer.parentElement !== home) home.append(offer);
    const { bottom, right } = [...at.getClientRects()].at(-1) ?? at.getBoundingClientRect();
    offer.style.setProperty("--words-end", `${Math.round(right)}px`);
    offer.style.setProperty("--words-bottom", `${Math.round(bottom)}px`);
  };
  const soon = (): void => {
    clearTimeout(timer);
    offer.hidden = true;
    timer = window.setTimeout(look, PAUSE_MS);
  };
  document.addEventListener("selectionchange", soon);
  addEventListener("scroll", soon, { passive: true });
  soon();
}
