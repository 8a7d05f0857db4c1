import { askedWords } from "../page/askedWords.ts";

/** A plain click: not one that asks for a new tab or a download. */
const plain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Waits for a reader who wants to pass something on, and loads what that needs only then.
 * - A share link, or a button for what is being read, opens the panel; where that does not come, it leads to the part's page, as without a script.
 * - Once something is selected in the words, those can be shared.
 * - A browser that marks no words of a link has them marked by us.
 */
export function listenForSharing(): void {
  // Before anything else hears of the click, which would go to the part.
  document.addEventListener(
    "click",
    (event) => {
      const asked = event.target instanceof Element && event.target.closest(".share");
      if (!asked || !plain(event)) return;
      event.preventDefault();
      // A button for it shares what is being read, which is what the address says.
      const href = asked instanceof HTMLAnchorElement ? asked.href : location.href;
      import("./openPanel.tsx").then(({ openPanel }) => openPanel(href)).catch(() => location.assign(href));
    },
    true,
  );
  const selected = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener("selectionchange", selected);
    import("./selection.ts").then(({ watchSelection }) => watchSelection()).catch(() => {});
  };
  document.addEventListener("selectionchange", selected);
  const asked = askedWords();
  if (asked && !("fragmentDirective" in document)) {
    import("./highlight.ts").then(({ highlight }) => highlight(asked)).catch(() => {});
  }
}
