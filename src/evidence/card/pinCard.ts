/*
 * Pins a card to a mark. Nothing here knows what stands in the card: the site draws it, an embed copies it from its own page.
 */

/** The part of a page that a mark stands in: its paragraph, its cell. */
function blockOf(mark: HTMLElement): HTMLElement {
  let block = mark.parentElement ?? mark;
  while (block.parentElement && /^(?:inline|contents)/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}

/** The sentence before a mark: from the mark before it, or from where its paragraph begins. */
function sentenceOf(mark: HTMLElement, block: HTMLElement): Range {
  const range = document.createRange();
  // Marks stand in static HTML. A sentence of our own has none, and ends where its element does.
  const before = [...block.querySelectorAll(".mark, [data-ours]")].filter(
    (other) => other.compareDocumentPosition(mark) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = before.at(-1);
  if (last) range.setStartAfter(last);
  else range.setStart(block, 0);
  range.setEndBefore(mark);
  return range;
}

/** The name under which the stylesheet finds the sentence, where the engine can mark words without an element. */
const SENTENCE = "sentence";

function highlight(range: Range): void {
  if (typeof Highlight === "function") CSS.highlights?.set(SENTENCE, new Highlight(range));
}

/** Px between the sentence and a card above or below it. */
export const GAP = 12;
/** Px that such a card has at least, unless the window has less. */
export const LEAST = 160;

/**
 * Sees to it that a card at the foot of the window does not cover the sentence: it is at most as high as leaves room for that,
 * and the page moves until all of the sentence can be seen.
 */
function clear(mark: HTMLElement, sentence: Range, card: HTMLElement): void {
  const room = (px: number): void => card.style.setProperty("--room", `${Math.max(LEAST, Math.floor(px))}px`);
  const { style } = mark;
  // What stands above the words: the map of the journey.
  const above = Number.parseFloat(getComputedStyle(mark).scrollMarginBlockStart);
  const { height } = sentence.getBoundingClientRect();
  room(innerHeight - above - height - 2 * GAP);
  style.scrollMarginBlock = `${above + height}px ${card.offsetHeight + GAP}px`;
  mark.scrollIntoView({ block: "nearest", behavior: "instant" });
  style.removeProperty("scroll-margin-block");
  // At its end a page moves no further.
  const { bottom } = sentence.getBoundingClientRect();
  if (bottom + GAP > card.getBoundingClientRect().top) room(innerHeight - bottom - GAP);
}

/** The side of the sentence on which a card stands, so that a line can lead to it; none above and below. */
function sideOf(sentence: Range, card: HTMLElement): "start" | "end" | "" {
  const [words, box] = [sentence.getBoundingClientRect(), card.getBoundingClientRect()];
  if (box.left >= words.right) return "end";
  return box.right <= words.left ? "start" : "";
}

/** Whether the engine knows where a mark is, and what to do where there is no room. */
const canAnchor = (): boolean =>
  CSS.supports("anchor-name", "--mark") && CSS.supports("position-try-fallbacks", "--below");

/** Whether all of a card is in the window: WebKit of 2026 forgets how far a page is scrolled. */
function isInWindow(card: HTMLElement): boolean {
  const { top, bottom, left, right } = card.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
}

/**
 * In a wide window a card stands where the stylesheet says: beside the sentence, above or below it. In a narrow one, and in an
 * engine that cannot do that, it stands at the foot and leaves the sentence free.
 */
const place = (mark: HTMLElement, sentence: Range, card: HTMLElement): void => {
  const isBeside = canAnchor() && card.offsetWidth < document.documentElement.clientWidth && isInWindow(card);
  card.dataset.pinned = isBeside ? sideOf(sentence, card) : "foot";
  if (!isBeside) clear(mark, sentence, card);
};

/** The card that is open. */
let pinned: HTMLElement | null = null;

/** Closes the card that is open, if there is one. */
export function closeCard(): void {
  // Something else may have closed it.
  if (pinned?.isConnected) pinned.hidePopover();
}

/** The element of a card, which stands nowhere yet. */
export function createCard(name: string): HTMLElement {
  const card = document.createElement("div");
  card.className = "evidence-card";
  card.popover = "auto";
  card.tabIndex = -1;
  card.role = "dialog";
  card.ariaLabel = name;
  return card;
}

/**
 * Opens a card at a mark, and closes the one before. Mark and sentence are highlighted while it is open. Escape, a press outside and `hidePopover` close
 * it; the focus goes into it, and back to the mark if it is still there.
 * @param card as `createCard` makes it; it is removed when it closes
 * @param settle gives it its place, as far as the stylesheet does not
 * @param closed called once it is closed
 */
export function pinCard(
  mark: HTMLElement,
  card: HTMLElement,
  { settle = place, closed }: { settle?: typeof place; closed?: () => void } = {},
): void {
  closeCard();
  pinned = card;
  const block = blockOf(mark);
  const sentence = sentenceOf(mark, block);
  let held = false;
  // At once: the next press may come before the browser tells that it is closed.
  card.addEventListener("beforetoggle", ({ newState }) => {
    if (newState !== "closed") return;
    held = card.contains(document.activeElement);
    mark.setAttribute("aria-expanded", "false");
    block.style.removeProperty("anchor-name");
    CSS.highlights?.delete(SENTENCE);
  });
  card.addEventListener("toggle", ({ newState }) => {
    if (newState !== "closed") return;
    card.remove();
    if (held) mark.focus({ preventScroll: true });
    closed?.();
  });
  mark.setAttribute("aria-expanded", "true");
  block.style.setProperty("anchor-name", "--cited");
  // A modal dialog makes all outside it inert.
  (mark.closest("dialog") ?? document.body).append(card);
  card.showPopover();
  card.focus({ preventScroll: true });
  settle(mark, sentence, card);
  highlight(sentence);
}
