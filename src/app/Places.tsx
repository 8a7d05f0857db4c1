import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { addressNow } from "../page/address.ts";
import { askedWords } from "../page/askedWords.ts";
import { ownQuery } from "../page/choices.ts";
import { headingOf, OPENING, partAt, pathOf, SOURCES, titleOf } from "../page/parts.ts";
import { keepPlace, placeKept } from "../page/place.ts";
import { setReading } from "../page/reading.ts";
import { READING_LINE, watchReadingLine } from "../page/readingLine.ts";
import { stay, topOf } from "../page/stay.ts";

/**
 * Browsers refuse more than about 100 changes of address or place in 30 s. A reader who scrolls on and on makes at most
 * two each time, and goes from part to part far less often than that; what is refused is made good the next time.
 */
const SETTLE_MS = 500;
/** How far, in px, a heading that was jumped to may drift before the reader counts as having moved on. */
const HELD_PX = 80;

/**
 * A part that was jumped to, and the px its heading stood from the top: it counts as read until that changes. The px
 * are null until the page has come to rest.
 */
type Held = { part: HTMLElement; top: number | null };

/** Makes what is relative absolute, as it was meant where the page was loaded. */
function makeAbsolute(link: Element): void {
  const loadedAt = document.getElementById("root")?.dataset.at;
  link.setAttribute("href", new URL(link.getAttribute("href") ?? "", loadedAt).href);
}

/** The links of the frozen words that are relative still; null before anybody has looked. */
let relativeLinks: Element[] | null = null;

/**
 * Before the first change of address, by whomever: what is relative in the frozen words would lead astray.
 * @param enough stops it, to go on another time
 */
function makeWordsAbsolute(enough: () => boolean = () => false): void {
  relativeLinks ??= [...document.querySelectorAll("main a[href], footer a[href]")];
  for (let link = relativeLinks.pop(); link; link = enough() ? undefined : relativeLinks.pop())
    makeAbsolute(link);
}

/** The same bit by bit, while the page has nothing else to do: there are some thousand. */
function makeWordsAbsoluteAtLeisure(): void {
  globalThis.requestIdleCallback?.((deadline) => {
    makeWordsAbsolute(() => deadline.timeRemaining() < 2);
    if (relativeLinks?.length) makeWordsAbsoluteAtLeisure();
  });
}

/** The part of ours that a click asks for, or null where the click is none of ours. */
function chosenPart(event: MouseEvent): HTMLElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.target || link.hasAttribute("download")) return null;
  const top = document.getElementById("root")?.dataset.top;
  const to = new URL(link.href);
  if (!top || !link.href.startsWith(top) || to.hash) return null;
  return partAt(`/${(to.origin + to.pathname).slice(top.length)}`);
}

/**
 * Marks the part whose page this is among those beside it, for what shows one of them at a time. The mark stays when the
 * reader goes on to something else: what they left must not change behind them.
 */
function markHere(part: HTMLElement): void {
  if (part.dataset.reads === undefined) return;
  for (const other of part.parentElement?.querySelectorAll(":scope > [data-here]") ?? []) {
    other.removeAttribute("data-here");
  }
  part.dataset.here = "true";
}

/** When all is there, and the browser has had the time to look for words that it was asked for. */
function afterLoad(act: () => void): void {
  const soon = (): void => {
    setTimeout(act, SETTLE_MS);
  };
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}

/**
 * Keeps the address, the title and the place on the page together. Draws nothing.
 * - Choosing a part of ours, anywhere on the page, pushes its address and goes there.
 * - Scrolling replaces the address and the title by those of the part being read; nothing is spoken.
 * - Back and forward return to the exact place, which is kept with each entry of the history.
 * - `#gifts` becomes `/gifts/`.
 */
export function Places(): null {
  const navigate = useNavigate();
  const location = useLocation();
  const type = useNavigationType();
  const held = useRef<Held | null>(null);
  const opened = useRef(false);
  /** The part that a click has just asked for: it has the focus already, or what in it was given it since. */
  const chosen = useRef<HTMLElement | null>(null);
  const latest = useRef({ navigate, location });
  useLayoutEffect(() => {
    latest.current = { navigate, location };
  });

  /** Gives the page the address of a part, with what of its query is ours. The address may be refused. */
  const readdress = useCallback((part: string, replace: boolean): void => {
    const { location, navigate } = latest.current;
    try {
      makeWordsAbsolute();
      navigate({ pathname: pathOf(part), search: ownQuery(addressNow(location).search) }, { replace });
    } catch {
      // The browser has had enough changes of address for now; the next one will do.
    }
  }, []);

  useEffect(() => {
    history.scrollRestoration = "manual";
    // The browser looks for the page's icons anew with every address; a stylesheet it would read a second time.
    for (const link of document.querySelectorAll("link[href]:not([rel='stylesheet'])")) makeAbsolute(link);
    const parts = [...document.querySelectorAll<HTMLElement>("main [data-part]")];
    if (parts.length === 0) return;
    makeWordsAbsoluteAtLeisure();
    let onLine: ReadonlySet<Element> = new Set();
    let timer = 0;
    let latestRead: HTMLElement | null = null;

    const settle = (): void => {
      timer = 0;
      const { location } = latest.current;
      const { pathname, search } = addressNow(location);
      // The reader has chosen something, and the page is not there yet.
      if (pathname !== location.pathname) return;
      if (held.current) {
        const top = topOf(headingOf(held.current.part));
        held.current.top ??= top;
        if (Math.abs(top - held.current.top) > HELD_PX) held.current = null;
      }
      // Of the parts on the reading line the innermost counts: the later in the document.
      const read = held.current?.part ?? parts.findLast((candidate) => onLine.has(candidate));
      // Past the last part stands how we know it: the address stays that of the last part.
      const part = read ?? parts.findLast((candidate) => topOf(candidate) < innerHeight * READING_LINE);
      if (!part) return;
      latestRead = part;
      setReading(read ? read.id : SOURCES);
      // A chapter without an address of its own was asked for by its fragment: that stays its address.
      const asked = !read && location.hash !== "";
      const right = partAt(pathname) === part && search === ownQuery(search) && !location.hash;
      if (!asked && !right) {
        readdress(part.id, true);
        document.title = titleOf(part);
      }
      keepPlace([part.id, Math.round(topOf(part))]);
    };
    const soon = (): void => {
      timer ||= window.setTimeout(settle, SETTLE_MS);
    };
    const stopWatching = watchReadingLine(parts, (those) => {
      onLine = those;
      soon();
    });

    const choose = (event: MouseEvent): void => {
      const part = chosenPart(event);
      if (!part) return;
      event.preventDefault();
      // The reader may still have been scrolling: what they leave is where they come back to.
      clearTimeout(timer);
      settle();
      readdress(part.id, false);
      // At once: the next key may be pressed before the page has got there.
      markHere(part);
      headingOf(part).focus({ preventScroll: true });
      chosen.current = part;
    };

    // Turning a phone lays everything out anew: the part that was being read stays.
    const turned = matchMedia("(orientation: portrait)");
    const turn = (): void => {
      const part = latestRead;
      if (!part || part.id === OPENING) return;
      headingOf(part).scrollIntoView();
      held.current = { part, top: null };
      stay(part, topOf(part));
    };

    addEventListener("scroll", soon, { passive: true });
    document.addEventListener("click", choose);
    turned.addEventListener("change", turn);
    return () => {
      stopWatching();
      clearTimeout(timer);
      removeEventListener("scroll", soon);
      turned.removeEventListener("change", turn);
      document.removeEventListener("click", choose);
    };
  }, [readdress]);

  useEffect(() => {
    const hold = (part: HTMLElement): void => {
      held.current = { part, top: null };
      setReading(part.id);
    };
    const goTo = (part: HTMLElement): void => {
      const heading = headingOf(part);
      if (chosen.current !== part || !part.contains(document.activeElement)) {
        heading.focus({ preventScroll: true });
      }
      chosen.current = null;
      if (part.id === OPENING) scrollTo(0, 0);
      else {
        heading.scrollIntoView();
        stay(part, topOf(part));
      }
      document.title = titleOf(part);
      hold(part);
    };

    const asked = location.hash ? partAt(`/${location.hash.slice(1)}/`) : null;
    if (asked) {
      readdress(asked.id, true);
      markHere(asked);
      goTo(asked);
      return;
    }
    const part = partAt(location.pathname);
    if (!part) return;
    // Reading on by scrolling marks nothing: whoever follows the mark sees the part on the line by themselves.
    if (type !== "REPLACE") markHere(part);
    const first = !opened.current;
    opened.current = true;
    if (!first) makeWordsAbsolute();
    if (type === "PUSH") return goTo(part);
    if (type === "REPLACE") return;
    const at = placeKept();
    if (first) {
      // The browser, or the head script, has placed the page already.
      const was = at && document.getElementById(at[0]);
      if (was) stay(was, at[1]);
      else if (part.id !== OPENING) {
        // Where the browser has not gone there yet, it will; or a text fragment has led elsewhere.
        const top = topOf(headingOf(part));
        if (top >= 0 && top < innerHeight) stay(part, topOf(part));
        hold(part);
        // Words that are not there have led nowhere.
        if (askedWords()) {
          afterLoad(() => {
            if (scrollY === 0) goTo(part);
          });
        }
      }
      return;
    }
    const place = at && document.getElementById(at[0]);
    if (!place) return goTo(part);
    stay(place, at[1]);
    document.title = titleOf(part);
    held.current = null;
    setReading(part.id);
  }, [location, type, readdress]);

  return null;
}
