import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { isCardOpen } from "../evidence/card/listenForMarks.ts";
import { afterPaint } from "../page/afterPaint.ts";
import { anchorAt, OPENING, titleAt } from "../page/anchors.ts";
import { choiceIn, inAddress, ownQuery } from "../page/choices.ts";
import { layOutAround } from "../page/layOutDeferred.ts";
import { onFollow } from "../page/links.ts";
import { pageOfAnchor, showAs } from "../page/shownAs.ts";
import { pathOfHref, site } from "../page/site.ts";
import { connectRouter, follow } from "../page/store.ts";
import { type Following, followReader } from "./followReader.ts";

/** Whether the address is that of the page itself: not while an item lies above it as a sheet. */
const atPage = (): boolean => pathOfHref(location.href) === site.path;

/** The fragment of what is being read; none for what the whole page is about. */
const fragmentOf = (id: string): string => (id === (site.path.slice(1, -1) || OPENING) ? "" : `#${id}`);

/**
 * Follows the reader. It draws nothing.
 * - Fragments, the way back and reloading are the browser's own.
 * - Scrolling replaces fragment, title and canonical address by those of what is being read; nothing is spoken.
 * - A choice in the address is shown, and goes along to our other pages.
 */
export function Reader(): null {
  const navigate = useNavigate();
  const location = useLocation();
  const type = useNavigationType();
  const latest = useRef({ navigate, location });
  const following = useRef<Following | null>(null);
  const arrived = useRef(false);
  /** Whether the reader has gone somewhere and that has not been followed yet. */
  const arriving = useRef(false);
  const ownTitle = useRef("");
  ownTitle.current ||= globalThis.document?.title ?? "";

  /** Changes query and fragment of this entry of the history. Throws where the browser refuses. */
  const readdress = useCallback((search: string, hash: string): void => {
    const { navigate, location } = latest.current;
    const { pathname, state } = location;
    navigate({ pathname, search, hash }, { replace: true, state });
  }, []);

  useLayoutEffect(() => {
    latest.current = { navigate, location };
    for (const choice of inAddress) follow(choice, choiceIn(location.search, choice));
  }, [navigate, location]);

  useEffect(() => {
    connectRouter((search) => readdress(search, window.location.hash));
    following.current = followReader((anchor) => {
      const { search, hash } = window.location;
      // An item lies above the page, or a card, which may have moved it; or the reader has gone to what has not come yet.
      if (!atPage() || arriving.current || isCardOpen() || hash !== latest.current.location.hash) return;
      showAs(titleAt(anchor), pageOfAnchor(anchor.id));
      const [toSearch, toHash] = [ownQuery(search), fragmentOf(anchor.id)];
      if (search === toSearch && hash === toHash) return;
      try {
        readdress(toSearch, toHash);
      } catch {
        // The browser has had enough changes of address for now; the next one will do.
      }
    });
    const stopFollowing = onFollow((link) => {
      // What the reader has chosen goes along to our other pages.
      const path = pathOfHref(link.href);
      const chosen = ownQuery(window.location.search);
      const isPlain = link.search === ownQuery(link.search) && link.search !== chosen;
      if (path && path !== site.path && isPlain) link.search = chosen;
      const chapter = path === site.path && anchorAt(link.hash.split("/")[0] ?? "");
      if (chapter) layOutAround(chapter.element);
      return false;
    });
    return () => {
      stopFollowing();
      connectRouter(null);
      following.current?.stop();
    };
  }, [readdress]);

  useLayoutEffect(() => {
    // What was pushed or replaced is ours; all else the browser has gone to, by a link or through the history.
    if (type !== "POP" || !atPage()) return;
    const went = arrived.current;
    arrived.current = true;
    const anchor = location.hash ? anchorAt(location.hash) : null;
    arriving.current = true;
    const stop = afterPaint(() => {
      arriving.current = false;
      following.current?.arriveAt(anchor);
      const title = anchor ? titleAt(anchor) : ownTitle.current;
      // The title that the page came with stays until the reader moves.
      showAs(went ? title : document.title, anchor ? pageOfAnchor(anchor.id) : site.path);
    });
    return () => {
      arriving.current = false;
      stop();
    };
  }, [location, type]);

  return null;
}
