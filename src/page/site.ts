/**
 * Where the story begins, and the path of ours that this document was loaded from. Both are taken once, when the script
 * starts: an item that is opened as a sheet has an address of its own meanwhile, and relative addresses would lead astray.
 */
export const site = {
  /** Absolute, with a slash at the end. */
  top: "",
  path: "/",
};

/**
 * Takes both from the page, and gives its icons whole addresses, for the same reason: a browser asks for a tab's icon again
 * when the address changes. `<html data-up="../">` is the relative way to the top, so the pages work in any folder.
 */
export function locateSite(): void {
  site.top = new URL(document.documentElement.dataset.up ?? "./", location.href).href;
  site.path = pathOfHref(location.href) ?? "/";
  for (const icon of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]")) icon.href = `${icon.href}`;
}

/**
 * The path of ours behind an absolute address, with both slashes and without query and fragment: "/gifts/glove/". Null where
 * it is not ours. Some hosts serve our pages whatever the case of their letters; ours are all small.
 */
export function pathOfHref(href: string): string | null {
  if (!site.top || !href.startsWith(site.top)) return null;
  const { pathname } = new URL(href);
  const below = pathname
    .slice(new URL(site.top).pathname.length)
    .toLowerCase()
    .replace(/(^|\/)index\.html$/, "$1");
  return below === "" ? "/" : `/${below.replace(/\/$/, "")}/`;
}

/** The absolute address of a path of ours. Only in the browser. */
export const hrefOfPath = (path: string): string => site.top + path.slice(1);
