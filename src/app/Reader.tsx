import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { type Location, useLocation, useNavigate, useNavigationType } from "react-router";
import { type Anchor, anchorAt, anchors, OPENING, pathOf, SOURCES, titleAt } from "../page/anchors.ts";
import { askedWords } from "../page/askedWords.ts";
import { choiceIn, inAddress, ownQuery } from "../page/choices.ts";
import { holdPlace, topOf } from "../page/holdPlace.ts";
import { onFollow } from "../page/links.ts";
import { READING_LINE, watchReadingLine } from "../page/readingLine.ts";
import { savedPlace, savePlace } from "../page/savedPlace.ts";
import { pathOfHref } from "../page/site.ts";
import { connectRouter, follow, type Navigate, setReading } from "../page/store.ts";
import { makeAddressesAbsolute, makeAddressesAbsoluteWhenIdle } from "./absoluteAddresses.ts";

/**
 * Browsers refuse more than about 100 changes of address in 30 s. A reader who scrolls on and on makes at most two each
 * time, and goes from item to item far less often than that; what is refused is made good the next time.
 */
const SETTLE_MS = 500;
/** How far, in px, a heading that was jumped to may drift before the reader counts as having moved on. */
const HELD_PX = 80;

const OBSERVES = "IntersectionObserver" in globalThis;

/** An anchor that was gone to, and the px its heading stood from the top: null until the page has come to rest. */
type Held = { anchor: Anchor; top: number | null };

/** The router's path is below the site's top, and may lack its final slash. */
const pathIn = ({ pathname }: Location): string =>
  pathname.replace(/(^|\/)index\.html$/, "$1").replace(/\/?$/, "/");

/** When all has come, and the browser has had the time to look for words that a link asked for. */
function afterLoad(act: () => void): void {
  const soon = (): void => {
    setTimeout(act, SETTLE_MS);
  };
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}

/**
 * Follows the reader. It draws nothing: it keeps the address, the title and the place on the page together.
 * - A link to something on this page pushes its address and goes there.
 * - Scrolling replaces address and title by those of what is being read; nothing is spoken.
 * - Back and forward return to the exact place, which is saved with each entry of the history.
 * - `#gifts` becomes `/gifts/`, and a choice in the address is shown.
 */
export function Reader(): null {
  const navigate = useNavigate();
  const location = useLocation();
  const type = useNavigationType();
  const held = useRef<Held | null>(null);
  const opened = useRef(false);
  /** What a click has just asked for: it has the focus already. */
  const chosen = useRef<Anchor | null>(null);
  /** The timer after which the address follows what is read. */
  const settling = useRef(0);
  /** Saves where the reader is, before they go elsewhere: that is where they come back to. */
  const leave = useRef(() => {});
  const latest = useRef({ navigate, location });

  /** Changes the page's address, in this entry of the history or in a new one. Throws where the browser refuses. */
  const readdress = useCallback<Navigate>(({ path, search, replace }) => {
    const { navigate, location } = latest.current;
    // The reader may still have been scrolling.
    if (!replace) leave.current();
    // The router makes the entry of the history anew; the reader's place on it stays.
    const at = savedPlace();
    if (path !== pathIn(location)) makeAddressesAbsolute();
    navigate({ pathname: path, search }, { replace });
    if (replace && at) savePlace(at);
  }, []);
  /** Gives the page the address of an anchor, with what of its query is ours. */
  const address = useCallback(
    (id: string, replace: boolean): void => {
      try {
        readdress({ path: pathOf(id), search: ownQuery(window.location.search), replace });
      } catch {
        // The browser has had enough changes of address for now; the next one will do.
      }
    },
    [readdress],
  );

  useLayoutEffect(() => {
    latest.current = { navigate, location };
    for (const choice of inAddress) follow(choice, choiceIn(location.search, choice));
    connectRouter({ path: pathIn(location), search: location.search }, readdress);
  }, [navigate, location, readdress]);
  useEffect(() => () => connectRouter(null, null), []);

  useEffect(() => {
    const all = [...anchors().values()];
    if (all.length === 0) return;
    history.scrollRestoration = "manual";
    makeAddressesAbsoluteWhenIdle();
    let onLine: ReadonlySet<Element> = new Set();
    let latestRead: Anchor | null = null;

    const settle = (): void => {
      settling.current = 0;
      const { location } = latest.current;
      const path = pathOfHref(window.location.href.replace(/[?#].*$/, ""));
      // The reader has chosen something, and the page is not there yet.
      if (path !== pathIn(location)) return;
      if (held.current) {
        const top = topOf(held.current.anchor.heading);
        held.current.top ??= top;
        if (Math.abs(top - held.current.top) > HELD_PX) held.current = null;
      }
      // Of the anchors on the reading line the innermost counts: the later in the document.
      const read = held.current?.anchor ?? all.findLast(({ element }) => onLine.has(element));
      // Past the last chapter stands how we know it: the address stays that of the last.
      const anchor = read ?? all.findLast(({ element }) => topOf(element) < innerHeight * READING_LINE);
      if (!anchor) return;
      latestRead = anchor;
      // Without an observer nobody knows what is on the line: then the anchor above it is read.
      setReading(read || !OBSERVES ? anchor.id : SOURCES);
      // A chapter without an address of its own was asked for by its fragment: that stays its address.
      const asked = !read && location.hash !== "";
      const { search } = window.location;
      const right = anchorAt(path) === anchor && search === ownQuery(search);
      if (!asked && !right) {
        address(anchor.id, true);
        document.title = titleAt(anchor);
      }
      savePlace([anchor.id, Math.round(topOf(anchor.element))]);
    };
    leave.current = () => {
      clearTimeout(settling.current);
      settle();
    };
    const soon = (): void => {
      settling.current ||= window.setTimeout(settle, SETTLE_MS);
    };
    const stopWatching = watchReadingLine(
      all.map(({ element }) => element),
      (those) => {
        onLine = those;
        soon();
      },
    );

    const stopFollowing = onFollow((link) => {
      const path = link.hash ? null : pathOfHref(link.href.replace(/\?.*$/, ""));
      const anchor = path && anchorAt(path);
      if (!anchor) return false;
      address(anchor.id, false);
      // At once: the next key may be pressed before the page has got there.
      anchor.heading.focus({ preventScroll: true });
      chosen.current = anchor;
      return true;
    });

    // Turning a phone lays everything out anew: what was being read stays.
    const turned = matchMedia("(orientation: portrait)");
    const turn = (): void => {
      const anchor = latestRead;
      if (!anchor || anchor.id === OPENING) return;
      anchor.heading.scrollIntoView();
      held.current = { anchor, top: null };
      holdPlace(anchor.element, topOf(anchor.element));
    };

    addEventListener("scroll", soon, { passive: true });
    turned.addEventListener("change", turn);
    return () => {
      stopWatching();
      stopFollowing();
      clearTimeout(settling.current);
      leave.current = () => {};
      removeEventListener("scroll", soon);
      turned.removeEventListener("change", turn);
    };
  }, [address]);

  useEffect(() => {
    const read = (anchor: Anchor, top: number | null): void => {
      held.current = { anchor, top };
      setReading(anchor.id);
    };
    const goTo = (anchor: Anchor): void => {
      const { element, heading, details } = anchor;
      if (details) details.open = true;
      if (chosen.current !== anchor || !element.contains(document.activeElement)) {
        heading.focus({ preventScroll: true });
      }
      chosen.current = null;
      if (anchor.id === OPENING) scrollTo(0, 0);
      else {
        heading.scrollIntoView();
        holdPlace(element, topOf(element));
      }
      document.title = titleAt(anchor);
      read(anchor, topOf(heading));
    };

    const asked = location.hash ? anchorAt(`/${location.hash.slice(1)}/`) : null;
    if (asked) {
      address(asked.id, true);
      goTo(asked);
      return;
    }
    const anchor = anchorAt(location.pathname);
    if (!anchor) return;
    const first = !opened.current;
    opened.current = true;
    if (!first) makeAddressesAbsolute();
    if (type === "PUSH") return goTo(anchor);
    if (type === "REPLACE") return;
    const at = savedPlace();
    const was = at && anchors().get(at[0]);
    if (!first) {
      // A fragment within the page: the browser has gone there.
      if (!was && location.hash) return;
      if (!was) return goTo(anchor);
      // What was read on the entry that was left must not become this one's address.
      clearTimeout(settling.current);
      settling.current = 0;
      holdPlace(was.element, at[1]);
      document.title = titleAt(anchor);
      held.current = null;
      setReading(anchor.id);
      return;
    }
    // On arrival the browser, or the head script, has placed the page already.
    if (was) holdPlace(was.element, at[1]);
    else if (anchor.id !== OPENING) {
      // Where the browser has not gone there yet, it will; or a text fragment has led elsewhere.
      const top = topOf(anchor.heading);
      if (top >= 0 && top < innerHeight) holdPlace(anchor.element, topOf(anchor.element));
      read(anchor, null);
      // Words that are not there have led nowhere.
      if (askedWords()) {
        afterLoad(() => {
          if (scrollY === 0) goTo(anchor);
        });
      }
    }
  }, [location, type, address]);

  return null;
}
