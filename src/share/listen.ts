import { askedWords } from "../page/askedWords.ts";
import { onFollow } from "../page/links.ts";

/** Opens the share dialog for what is at an address of ours. Rejects where what it needs does not come. */
const openShare = (href: string): Promise<void> =>
  import("./openDialog.tsx").then(({ openDialog }) => openDialog(href));

/** Shares what is being read, which is what the address says. Where the dialog does not come, nothing happens. */
export const shareThis = (): void => {
  openShare(location.href).catch(() => {});
};

/**
 * Waits for a reader who wants to share something, and loads what that needs only then.
 * - A share link opens the dialog.
 * - Words that are selected in the story can be shared.
 * - A browser that does not mark the words of a link has them marked by us.
 */
export function listenForSharing(): void {
  onFollow((link) => {
    if (link.dataset.share === undefined) return false;
    // Without the dialog the link leads where it says.
    openShare(link.href).catch(() => location.assign(link.href));
    return true;
  });
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
