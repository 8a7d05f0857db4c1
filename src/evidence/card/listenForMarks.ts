import { inTime } from "../../page/inTime.ts";
import { onFollow } from "../../page/links.ts";
import { watchIntent } from "../../page/watchIntent.ts";
import { claimsOfMark } from "./claimsOfMark.ts";
import { fetchEvidence } from "./fetchEvidence.ts";
import { isMark, isOpen, pressBySpace, watchClosing } from "./markPress.ts";

const loadCard = (): Promise<typeof import("./openCard.tsx")> => import("./openCard.tsx");

/** Rises with each press: an older one is no longer waited for. */
let presses = 0;
/** The mark whose card was opened last. */
let opened: Element | null = null;

/** Whether the card of a mark lies above the page. */
export const isCardOpen = (): boolean => opened !== null && isOpen(opened);

async function open(mark: HTMLAnchorElement): Promise<void> {
  presses += 1;
  const press = presses;
  const ids = claimsOfMark(mark);
  try {
    const [{ openCard }, evidence] = await inTime(Promise.all([loadCard(), fetchEvidence(ids)]));
    if (press !== presses) return;
    openCard(mark, ids, evidence);
    opened = mark;
  } catch {
    // What a card needs has not come: the ledger has the claim as well.
    if (press === presses) location.assign(mark.href);
  }
}

/**
 * Opens the card of a mark that is pressed, by pointer, Enter or Space; the same mark pressed again closes it. What a card
 * needs is loaded at the first sign that a reader may press one. Where it does not come, the mark is a link to the ledger.
 */
export function listenForMarks(): void {
  const closes = watchClosing();
  pressBySpace();
  watchIntent((link) => {
    if (!isMark(link)) return;
    link.setAttribute("aria-haspopup", "dialog");
    // What does not come now is asked for again when the mark is pressed.
    loadCard().catch(() => {});
    fetchEvidence(claimsOfMark(link)).catch(() => {});
  });
  onFollow((link) => {
    if (!isMark(link)) return false;
    if (closes(link)) loadCard().then(({ closeCard }) => closeCard());
    else open(link);
    return true;
  });
}
