/**
 * The loader as a file, `embed/v1.js`: finds where our site begins, and starts once in a page.
 */
import { type Loader, startLoader } from "./loader.ts";

declare global {
  interface Window {
    /** The one name that we take in somebody else's page: a loader for each version. */
    rifleForARifle?: { v1?: Loader };
  }
}

/** The address that a script of this name was loaded from, up to where our site begins. A CMS may add `?ver=…`. */
const baseIn = (address: string): string | undefined =>
  /^(http[^?#]+\/)embed\/v1\.js(?:[?#]|$)/.exec(address)?.[1];

/**
 * The running script knows itself, unless it runs as a module or in a shadow root. Then the page's script elements are
 * asked, and then what the page has loaded as a script. A picture named `currentScript` is no script.
 */
const findBase = (): string | undefined =>
  [
    document.currentScript ?? document,
    ...document.querySelectorAll("script"),
    ...performance.getEntriesByType("resource"),
  ]
    .map((loaded) => {
      const { localName, initiatorType, src, name } = loaded as Partial<
        HTMLScriptElement & PerformanceResourceTiming
      >;
      return (localName ?? initiatorType) === "script" ? baseIn((src ?? name) as string) : undefined;
    })
    .find(Boolean);

window.rifleForARifle ??= {};
const versions = window.rifleForARifle;
if (versions.v1) versions.v1.scan();
else {
  const base = findBase();
  if (base)
    versions.v1 = startLoader(base, () => {
      delete versions.v1;
    });
}
