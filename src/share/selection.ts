import { shareWords } from "@edition/share.ts";
import { isQuotable, quoteOf } from "./quote.ts";
import "./pass.css";

/** How long, in ms, a selection must have stood before something is offered: the reader may still be drawing it. */
const PAUSE_MS = 300;

/** How long it says that words have been copied, in ms. */
const SAID_MS = 2_000;

/**
 * Offers to share what is selected in the words: a button beside it, or above the bar where a finger selects and the
 * system has its own menu there. It is gone with the selection, and never takes the focus.
 */
export function watchSelection(): void {
  const offer = document.createElement("button");
  offer.type = "button";
  offer.className = "pass-offer";
  offer.textContent = shareWords.quoted;
  offer.hidden = true;
  // Pressing it must not take back what is selected.
  offer.addEventListener("pointerdown", (event) => event.preventDefault());
  offer.addEventListener("click", () => {
    const quote = quoteOf(getSelection());
    offer.hidden = true;
    if (!quote) return;
    import("./openDialog.tsx")
      .then(({ openQuote }) => openQuote(quote))
      .then((isCopied) => isCopied && sayCopied())
      .catch(() => {});
  });

  let timer = 0;
  /** Says for a moment that the words are copied, where the dialog could not be seen. */
  const sayCopied = (): void => {
    offer.textContent = shareWords.copied;
    offer.hidden = false;
    timer = window.setTimeout(() => {
      offer.hidden = true;
      offer.textContent = shareWords.quoted;
    }, SAID_MS);
  };
  const look = (): void => {
    const selection = getSelection();
    const words = selection?.isCollapsed === false && selection.toString().trim().split(/\s+/).length > 2;
    const at = words ? selection.getRangeAt(0) : null;
    offer.textContent = shareWords.quoted;
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
