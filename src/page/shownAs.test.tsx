import { beforeEach, expect, test } from "vitest";
import { pageOfAnchor, showAs } from "./shownAs.ts";
import { locateSite } from "./site.ts";

beforeEach(() => {
  document.documentElement.dataset.up = "../";
  history.replaceState(null, "", "/gifts/?theme=dark#gifts/glove");
  locateSite();
});

const canonical = (): string | undefined =>
  document.querySelector<HTMLLinkElement>("link[rel='canonical']")?.href;

test("every anchor has the page of its own part, a day of the journey that of its chapter", () => {
  expect(["top", "gifts", "gifts/glove", "itinerary/day-13"].map(pageOfAnchor)).toEqual([
    "/",
    "/gifts/",
    "/gifts/glove/",
    "/itinerary/",
  ]);
});

test("a page without a canonical address gets its title all the same", () => {
  document.head.innerHTML = "";
  showAs("A glove", "/gifts/glove/");
  expect(document.title).toBe("A glove");
});

test("the canonical address is that of the part on the published site, whatever this copy's own; then the page's again", () => {
  document.head.innerHTML = '<link rel="canonical" href="https://news.example/rifle/gifts/">';
  showAs("A glove", "/gifts/glove/");
  expect([document.title, canonical()]).toEqual(["A glove", "https://news.example/rifle/gifts/glove/"]);
  showAs("The story", "/");
  expect(canonical()).toBe("https://news.example/rifle/");
  showAs("Gifts", "/gifts/");
  expect(canonical()).toBe("https://news.example/rifle/gifts/");
});
