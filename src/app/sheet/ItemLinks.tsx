import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import { type Location, useLocation, useNavigate } from "react-router";
import { anchorAt } from "../../page/anchors.ts";
import { ownQuery } from "../../page/choices.ts";
import { inTime } from "../../page/inTime.ts";
import { onFollow } from "../../page/links.ts";
import { showBesides } from "../../page/otherEntries.ts";
import { hrefOfPath, pathOfHref, site } from "../../page/site.ts";
import { watchIntent } from "../../page/watchIntent.ts";
import type { ItemSheetProps } from "./ItemSheet.tsx";
import { itemPage } from "./itemPages.ts";

/** What an entry of the history knows of the page below its sheet, and how many entries that lies back. */
type Above = { background: Pick<Location, "pathname" | "search" | "hash">; depth: number };

const aboveOf = (state: Above | null | undefined): Above | null => (state?.background ? state : null);

/** The same of the entry where the reader is, as the browser has it: React may still be drawing the one before. */
const aboveNow = (): Above | null => aboveOf(history.state?.usr);

let loading: Promise<ComponentType<ItemSheetProps>> | null = null;

/** The sheet's own code, loaded once; again where it did not come. */
function loadSheet(): Promise<ComponentType<ItemSheetProps>> {
  loading ??= import("./ItemSheet.tsx")
    .then(({ ItemSheet }) => ItemSheet)
    .catch((error) => {
      loading = null;
      throw error;
    });
  return loading;
}

/**
 * Opens links to items as sheets above the page, each with the item's own address; the page stays the router's background
 * location. Where anything that a sheet needs does not come, the link is a link.
 * @param chapters the ids of the chapters that have items
 */
export function ItemLinks({ chapters }: { chapters: readonly string[] }) {
  const navigate = useNavigate();
  const location = useLocation();
  const above = aboveOf(location.state);
  const [Sheet, setSheet] = useState<ComponentType<ItemSheetProps> | null>(null);
  /** What was pressed on the page: there the reader is when the sheet closes. */
  const opener = useRef<HTMLAnchorElement | null>(null);
  /** Rises with each press and each change of address: an older press is no longer waited for. */
  const presses = useRef(0);
  /** Where on the page the reader goes once the sheet is closed. */
  const next = useRef("");
  const latest = useRef({ navigate, location });
  latest.current = { navigate, location };

  const isItem = useCallback(
    (path: string): boolean => {
      const [chapter = "", id, ...more] = path.slice(1, -1).split("/");
      return id !== undefined && more.length === 0 && chapters.includes(chapter);
    },
    [chapters],
  );

  const close = useCallback((): void => {
    const { navigate } = latest.current;
    const above = aboveNow();
    if (!above) return;
    // The history holds so many entries and no more: then the page below may have fallen out of it.
    if (above.depth < history.length) navigate(-above.depth);
    else navigate(above.background, { replace: true });
  }, []);

  const open = useCallback(async (path: string, link: HTMLAnchorElement): Promise<void> => {
    presses.current += 1;
    const press = presses.current;
    try {
      const [Sheet] = await inTime(Promise.all([loadSheet(), itemPage(path)]));
      if (press !== presses.current) return;
      setSheet(() => Sheet);
    } catch {
      if (press === presses.current) window.location.assign(link.href);
      return;
    }
    const { navigate, location } = latest.current;
    const { background = location, depth = 0 } = aboveNow() ?? {};
    if (depth === 0) opener.current = link;
    const { pathname, search, hash } = background;
    // The page below stays where it is. Chromium may have noted an older place, where the reader has just scrolled.
    history.scrollRestoration = "manual";
    navigate(
      { pathname: new URL(hrefOfPath(path)).pathname, search: ownQuery(window.location.search) },
      { state: { background: { pathname, search, hash }, depth: depth + 1 } satisfies Above },
    );
  }, []);

  useEffect(() => {
    if (site.path !== "/" && !chapters.includes(site.path.slice(1, -1))) return;
    /** The item that a link opens, or null. */
    const itemOf = ({ href, hash, target, dataset }: HTMLAnchorElement): string | null => {
      const path = hash || target || dataset.pass !== undefined ? null : pathOfHref(href);
      return path && isItem(path) ? path : null;
    };
    const stopWatching = watchIntent((link) => {
      const path = itemOf(link);
      if (!path) return;
      // What does not come now is asked for again when the link is followed.
      loadSheet().catch(() => {});
      itemPage(path).catch(() => {});
    });
    const stopFollowing = onFollow((link) => {
      const path = pathOfHref(link.href);
      // The link may stand in the sheet's fetched words.
      const sheet = link.closest("dialog");
      if (sheet && path === site.path && link.hash) {
        next.current = link.hash;
        close();
        return true;
      }
      const item = itemOf(link);
      if (item && item !== pathOfHref(window.location.href)) open(item, link);
      return item !== null;
    });
    showBesides((path) => isItem(path) && aboveNow() !== null);
    return () => {
      stopWatching();
      stopFollowing();
      showBesides(() => false);
    };
  }, [chapters, isItem, open, close]);

  const path = above ? pathOfHref(new URL(location.pathname, site.top).href) : null;
  useEffect(() => {
    presses.current += 1;
    // The way forward may lead into a sheet that has never been open in this document.
    if (path)
      loadSheet().then(
        (Loaded) => setSheet(() => Loaded),
        () => window.location.reload(),
      );
  }, [path]);

  const closed = useCallback((): void => {
    history.scrollRestoration = "auto";
    const { current: link } = opener;
    opener.current = null;
    const { current: hash } = next;
    next.current = "";
    if (!hash) link?.focus({ preventScroll: true });
    // A fragment that is there already leads nowhere.
    else if (hash === window.location.hash) anchorAt(hash)?.element.scrollIntoView();
    else window.location.hash = hash;
  }, []);

  return Sheet && <Sheet path={path} opener={opener} onClose={close} onClosed={closed} />;
}
