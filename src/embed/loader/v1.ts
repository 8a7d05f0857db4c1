/**
 * The loader as a file, `embed/v1.js`: finds where our site begins, and starts once in a page.
 */
import { isPart } from "../messages.ts";
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
const baseOfScript = (): string | undefined =>
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

/**
 * A copy of the loader under another name knows nothing of us. The link in a place leads to the page of its part, or of its
 * chapter: `https://…/itinerary/vostochny/`. Whoever can write a place into such a page can choose whose frames it shows.
 */
const baseOfPlaces = (): string | undefined =>
  [...document.querySelectorAll<HTMLElement>("[data-explainer]")]
    .map((place) => {
      const part = place.dataset.explainer;
      if (!isPart(part)) return undefined;
      const [address = ""] = place.querySelector("a")?.href.split(/[?#]/) ?? [];
      const [chapter] = part.split("/");
      // The story's two minutes lead to the story itself.
      if (part === "story") return address.endsWith("/") ? address : undefined;
      return RegExp(`^(https?://.+/)(?:${part}|${chapter})/$`).exec(address)?.[1];
    })
    .find(Boolean);

window.rifleForARifle ??= {};
const versions = window.rifleForARifle;
const base = baseOfScript();

const start = (from: string | undefined): void => {
  if (versions.v1) versions.v1.scan();
  else if (from)
    versions.v1 = startLoader(from, () => {
      delete versions.v1;
    });
};

start(base ?? baseOfPlaces());
// The places of a page that is still arriving come later.
if (!versions.v1) addEventListener("DOMContentLoaded", () => start(baseOfPlaces()), { once: true });
