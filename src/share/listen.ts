import { askedWords } from "../page/askedWords.ts";
import { onFollow } from "../page/links.ts";

/** How long a link says that it has copied, in ms. */
const SAID_MS = 2_000;

/** Opens the share dialog for what is at an address of ours; without the dialog the link leads where it says. */
const openShare = (link: HTMLAnchorElement): Promise<void> =>
  import("./openDialog.tsx")
    .then(({ openDialog }) => openDialog(link.href))
    .catch(() => location.assign(link.href));

/** Says for a moment, in place of the link's words, that its address is copied. */
function sayCopied(link: HTMLAnchorElement): void {
  const words = [...link.childNodes];
  const { copied = "" } = link.dataset;
  if (link.textContent === copied) return;
  link.replaceChildren(copied);
  setTimeout(() => link.replaceChildren(...words), SAID_MS);
}

/** The title that a page has where it is shared: the document's own may follow what is being read. */
const sharedTitle = (link: HTMLAnchorElement): string =>
  (!link.closest("dialog") &&
    document.querySelector<HTMLMetaElement>("meta[property='og:title']")?.content) ||
  document.title;

/** Hands an address to the system's own sheet; where there is none, or it refuses, our dialog opens. */
async function send(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.share({ title: sharedTitle(link), url: link.href });
  } catch (error) {
    // Called off by the reader.
    if ((error as Error).name !== "AbortError") await openShare(link);
  }
}

/** Copies an address; where that is refused, our dialog opens, from which it can be copied by hand. */
async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
    sayCopied(link);
  } catch {
    await openShare(link);
  }
}

/**
 * Waits for a reader who wants to share something, and loads what that needs only then.
 * - The share row copies the page's address, or sends it on.
 * - Words that are selected in the story can be shared.
 * - A browser that does not mark the words of a link has them marked by us.
 */
export function listenForSharing(): void {
  onFollow((link) => {
    const { pass } = link.dataset;
    if (pass === "copy") copy(link);
    else if (pass === "send") send(link);
    return pass !== undefined;
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
