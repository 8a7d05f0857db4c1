import { mediaMatches } from "./mediaMatches.ts";
import { afterLoad, whenIdle } from "./whenIdle.ts";

/**
 * The parts that the stylesheet defers in this browser, from the end, so that each comes behind those in it: static HTML, which no
 * component holds.
 */
const deferred = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(".deferred")]
    .filter((part) => getComputedStyle(part).contentVisibility === "auto")
    .reverse();

/** Of these no exact height is known yet: they take the room that styles/deferredHeights.css gives them. */
let guessed: HTMLElement[] = [];

/** The room for what is in an element, px: its height without its own edges. */
function roomIn(element: HTMLElement): number {
  const style = getComputedStyle(element);
  const edges = [
    style.paddingBlockStart,
    style.paddingBlockEnd,
    style.borderBlockStartWidth,
    style.borderBlockEndWidth,
  ];
  return edges.reduce((left, edge) => left - Number.parseFloat(edge), Number.parseFloat(style.blockSize));
}

/**
 * Lays a part out. From now on it takes its exact room also where it is not drawn. Where there is a mouse it stays drawn: tools
 * that photograph a whole page have one, and have all of it. A phone need not care for what is far from its window.
 */
function layOut(part: HTMLElement): void {
  part.style.contentVisibility = "visible";
  const room = roomIn(part);
  // What happens in it still concerns nothing else.
  if (mediaMatches("(pointer: fine)")) part.style.contain = "layout style paint";
  else {
    part.style.contentVisibility = "";
    part.style.containIntrinsicBlockSize = `auto ${room}px`;
  }
}

/** Lays out what is left, part by part in idle moments. */
function layOutRest(): void {
  const part = guessed.shift();
  if (part) {
    layOut(part);
    whenIdle(layOutRest);
  } else document.documentElement.dataset.laidOut = "";
}

/**
 * Lays out what the stylesheet has left for later (styles/deferred.css), part by part in idle moments: then the page has its
 * exact height, a leap need not wait, and tools that take the words of a page as it is laid out have all of them. On a phone
 * the parts stay deferred: as long as they are far from the window no frame has to care for them. `data-laid-out` on `<html>`
 * says that all are laid out. Where the window gets another width it is done again.
 */
export function layOutDeferred(): void {
  guessed = deferred();
  afterLoad(() => whenIdle(layOutRest));
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    const rests = guessed.length === 0;
    // What stays drawn is not among them: it has no room to be kept.
    guessed = deferred();
    for (const { style } of guessed) style.containIntrinsicBlockSize = "";
    if (rests) whenIdle(layOutRest);
  });
}

/** Gives a chapter, and the one before it, their exact heights, where that has not been done: before the reader leaps there. */
export function layOutAround(chapter: Element): void {
  const isNear = (part: Element): boolean =>
    chapter.contains(part) || chapter.previousElementSibling?.contains(part) === true;
  for (const part of guessed.filter(isNear)) layOut(part);
  guessed = guessed.filter((part) => !isNear(part));
}
