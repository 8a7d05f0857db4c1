import { describe, expect, test } from "vitest";
import {
  BASE,
  changesSeen,
  editions,
  frameAt,
  height,
  loader,
  nextPicture,
  ORIGIN,
  paste,
  says,
  scrolledTo,
  useLoaderPage,
} from "../../../tests/support/loaderPage.ts";

useLoaderPage();

describe.each(editions)("10,000 hostile things, %s", (_, start) => {
  /** Numbers from 0 to 1 that are the same in every run (mulberry32). */
  function seeded(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  const pieces = [
    "gifts",
    "itinerary",
    "vostochny",
    "/",
    "//",
    "..",
    "\\",
    "?",
    "#",
    "@",
    ":",
    "%2f",
    "%00",
    "\n",
    "\u202e",
    " ",
    "",
    "javascript:",
    "data:text/html,",
    "https://evil.example/",
    "evil.example",
    "<img src=x onerror=alert(1)>",
    '"><script>',
    "</iframe>",
    "__proto__",
    "constructor",
    "-",
    "rfr",
    "é",
    "한",
    "A",
    "0",
    "a".repeat(3_000),
  ];

  test("messages change nothing but heights, and those within bounds", async () => {
    const random = seeded(20230913);
    const pick = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const place = paste('<div data-explainer="gifts"><a>Words</a></div>');
    const plain = paste(`<iframe src="${BASE}embed/gifts/" sandbox=""></iframe>`) as HTMLIFrameElement;
    const stranger = paste('<iframe src="https://evil.example/"></iframe>') as HTMLIFrameElement;
    await start();
    const markup = document.body.innerHTML;
    const frames = [frameAt(place), plain, stranger];
    const value = (depth = 0): unknown => {
      const kind = Math.floor(random() * (depth > 2 ? 7 : 10));
      if (kind === 0) return null;
      if (kind === 1) return undefined;
      if (kind === 2) return pick(pieces) + pick(pieces);
      if (kind === 3) return (random() - 0.5) * 10 ** Math.floor(random() * 20);
      if (kind === 4) return pick([Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, 1e300, 0.1, true, 10n]);
      if (kind === 5) return Math.floor(random() * 70_000);
      if (kind === 6) return pick([new Date(0), /x/, new Map(), new ArrayBuffer(4), Object.create(null)]);
      if (kind === 7) return Array.from({ length: 3 }, () => value(depth + 1));
      return Object.fromEntries(
        ["rfr", "type", "height", "top", "part", "address", pick(pieces)].map((key) => [
          key,
          key === "rfr" && random() < 0.9
            ? 1
            : key === "type" && random() < 0.9
              ? pick(["hello", "height", "opened", "acted", "open", "host"])
              : value(depth + 1),
        ]),
      );
    };
    for (let i = 0; i < 10_000; i += 1) {
      says(pick(frames), value(), pick([ORIGIN, "null", "https://evil.example", ""]));
      if (i % 50 === 0) nextPicture();
    }
    nextPicture();
    for (const frame of frames) {
      const px = Number.parseFloat(height(frame) || "1");
      expect(px >= 1 && px <= 60_000, height(frame)).toBe(true);
      frame.style.removeProperty("height");
      if (!frame.getAttribute("style")) frame.removeAttribute("style");
    }
    expect(height(stranger)).toBe("");
    expect(document.body.innerHTML).toBe(markup);
    expect(scrolledTo()).toEqual([]);
  });

  test("places become frames of ours or stay words, and nothing in them becomes markup", async () => {
    const random = seeded(14);
    const pick = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const anything = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(pieces)).join("");
    await start();
    const made = new Set<string>();
    for (let round = 0; round < 100; round += 1) {
      const places = Array.from({ length: 100 }, () => {
        const place = document.createElement(pick(["div", "section", "p", "span", "svg", "input"]));
        for (const name of ["explainer", "theme", "certainty", "as", "heights"])
          place.dataset[name] = anything();
        place.textContent = anything();
        return place;
      });
      document.body.append(...places);
      loader().scan();
      await changesSeen();
      for (const place of places) {
        if (!place.shadowRoot) continue;
        expect([...place.shadowRoot.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
          "div",
          "iframe",
        ]);
        const frame = frameAt(place);
        expect(frame.childNodes).toHaveLength(0);
        const { origin, pathname, searchParams } = new URL(frame.src);
        expect(origin).toBe(ORIGIN);
        expect(pathname).toMatch(/^\/graphics\/rifle\/embed\/[a-z]+(\/[a-z0-9-]+)?\/$/);
        expect(searchParams.get("f")).toMatch(/^rfr-[a-z0-9-]+-x$/);
        for (const name of ["theme", "certainty", "as"])
          expect(searchParams.get(name) ?? "x").toMatch(/^[a-z-]{1,20}$/);
        made.add(frame.src);
      }
      document.body.replaceChildren();
      await changesSeen();
    }
    expect(made.size).toBeGreaterThan(20);
  }, 60_000);
});
