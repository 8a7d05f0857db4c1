/**
 * Where the page was loaded from, and where the story begins there. Both are taken once, when the script starts: the
 * page's own address changes later, and relative addresses would lead astray. Absolute; the top ends with a slash.
 */
export const site = { loadedAt: "", top: "" };

/** Takes both from the page. `<html data-up="../">` is the relative way to the top, so the pages work in any folder. */
export function locateSite(): void {
  site.loadedAt = location.href;
  site.top = new URL(document.documentElement.dataset.up ?? "./", location.href).href;
}

/** The path of ours behind an absolute address, with both slashes: "/gifts/glove/". Null where it is not ours. */
export function pathOfHref(href: string): string | null {
  if (!href.startsWith(site.top)) return null;
  const { pathname } = new URL(href);
  const below = pathname.slice(new URL(site.top).pathname.length).replace(/(^|\/)index\.html$/, "$1");
  return below === "" ? "/" : `/${below.replace(/\/$/, "")}/`;
}

/** The absolute address of a path of ours. Only in the browser. */
export const hrefOfPath = (path: string): string => site.top + path.slice(1);
