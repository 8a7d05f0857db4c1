import { evidenceWords } from "@edition/words.ts";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { isSeen } from "../../page/isInView.ts";
import { reportAddress } from "../../page/reportAddress.ts";
import { site } from "../../page/site.ts";
import type { ClaimEvidence } from "../claimEvidence.ts";
import { CardContent, type Deeper } from "./CardContent.tsx";
import { createCard, pinCard } from "./pinCard.ts";
import "../../ui/closeButton.css";
import "./evidenceCard.css";

export { closeCard } from "./pinCard.ts";

/** The place in the story that a mark stands in: a chapter, a day, an item. Places stand in static HTML, as marks do. */
const placeOf = (mark: HTMLElement): HTMLElement | null => mark.closest<HTMLElement>("[data-part]");

/** The way to the page of the item in whose place a mark stands, if it stands in one. */
function deeperFrom(place: HTMLElement): Deeper | null {
  const [chapter = "", id] = place.id.split("/");
  const all: Readonly<Record<string, string>> = evidenceWords.all;
  const says = all[chapter];
  // The place of an item has a link to its page.
  const link = id && place.querySelector<HTMLAnchorElement>(`a[href$="${chapter}/${id}/"]`);
  return link && says ? { link, says } : null;
}

/** Where an error in a claim is reported, with what the reader has before them; null where nobody is named for it. */
function reportFrom(place: HTMLElement | null): ((claim: string) => string) | null {
  const { contact } = document.documentElement.dataset;
  if (!contact) return null;
  const address = new URL(location.href);
  address.search = "";
  if (place) address.hash = place.id;
  const part = place?.id ?? site.path.slice(1, -1);
  return (claim) => reportAddress(contact, { part, address: address.href, claim });
}

/**
 * Opens the card of a mark. Throws where it cannot be seen.
 * @param ids the claims that the mark stands for
 * @param evidence what is known of each, in the same order
 */
export function openCard(
  mark: HTMLAnchorElement,
  ids: readonly string[],
  evidence: readonly ClaimEvidence[],
): void {
  const card = createCard(evidenceWords.name);
  const root = createRoot(card);
  const place = placeOf(mark);
  const claims = ids.flatMap((id, i) => (evidence[i] ? [{ id, claim: evidence[i] }] : []));
  // Where the card may stand depends on how high it is.
  flushSync(() =>
    root.render(
      <CardContent
        claims={claims}
        ledger={mark.href}
        deeper={place && deeperFrom(place)}
        reportAt={reportFrom(place)}
        onClose={() => card.hidePopover()}
      />,
    ),
  );
  pinCard(mark, card, { closed: () => root.unmount() });
  if (isSeen(card)) return;
  card.hidePopover();
  throw new Error("The card is hidden");
}
