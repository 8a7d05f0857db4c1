import { evidenceWords } from "@edition/words.ts";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { ClaimEvidence } from "../claimEvidence.ts";
import { CardContent, type Deeper } from "./CardContent.tsx";
import { pinCard } from "./pinCard.ts";
import "./evidenceCard.css";

/** The one that is open. */
let card: HTMLElement | null = null;

/** Closes the card that is open, if there is one. */
export function closeCard(): void {
  // Something else may have closed it.
  if (card?.isConnected) card.hidePopover();
}

/** The way to the page of the item in whose place in the story a mark stands, if it stands in one. */
function deeperFrom(mark: HTMLElement): Deeper | null {
  // Both stand in static HTML: the item's place, and in it the link to its page.
  const place = mark.closest<HTMLElement>("[data-part]");
  const link = place?.querySelector<HTMLAnchorElement>(
    `a[href$="/${CSS.escape(place.id)}/"], a[href="${CSS.escape(place.id)}/"]`,
  );
  const chapter = place?.id.split("/")[0];
  const all: Readonly<Record<string, string>> = evidenceWords.all;
  const says = chapter && all[chapter];
  return link && says ? { link, says } : null;
}

/**
 * Opens the card of a mark.
 * @param ids the claims that the mark stands for
 * @param evidence what is known of each, in the same order
 */
export function openCard(
  mark: HTMLAnchorElement,
  ids: readonly string[],
  evidence: readonly ClaimEvidence[],
): void {
  closeCard();
  const opened = document.createElement("div");
  opened.className = "evidence-card";
  opened.popover = "auto";
  opened.tabIndex = -1;
  opened.role = "dialog";
  opened.setAttribute("aria-labelledby", "evidence-card-name");
  const root = createRoot(opened);
  const claims = ids.flatMap((id, i) => (evidence[i] ? [{ id, claim: evidence[i] }] : []));
  // Where the card may stand depends on how high it is.
  flushSync(() =>
    root.render(
      <CardContent
        claims={claims}
        ledger={mark.href}
        deeper={deeperFrom(mark)}
        onClose={() => opened.hidePopover()}
      />,
    ),
  );
  card = opened;
  pinCard(mark, opened, { closed: () => root.unmount() });
}
