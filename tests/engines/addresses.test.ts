import { describe, expect, test } from "vitest";
import type { Route } from "../../src/routes.ts";
import { routes } from "../support/routes.ts";
import { DESK, PHONE, until, useReader } from "./reader.ts";

const reader = useReader();

const first = (kind: Route["kind"], part = ""): string =>
  routes.find((route) => route.kind === kind && route.part.startsWith(part))?.path ?? "no such kind";

/** One address of each kind. */
const addresses = {
  story: first("story"),
  chapter: first("chapter"),
  itinerary: first("chapter", "itinerary"),
  ledger: first("ledger"),
  item: first("item"),
  "a stop of the journey": first("item", "itinerary/"),
  embed: first("embed", "gifts/"),
  "the embed of a day": first("embed", "itinerary/day-"),
  "the editors' page": first("editors"),
  data: first("data"),
  "the single file": "/explainer.html",
  "nothing there": "/gifts/nothing/",
};

for (const [window, size] of Object.entries({ phone: PHONE, desk: DESK }))
  describe(window, () => {
    for (const [name, path] of Object.entries(addresses))
      test(`${name}, opened cold: its title, its words in its own faces, nothing wider than the window`, async () => {
        await reader.open(path, size);
        await reader.live();
        // What an editor chooses from comes with its island.
        if (path === addresses["the editors' page"]) await reader.seen(".editors-choices select");
        const page = await reader.evaluate(() => {
          const main = document.querySelector("main") ?? document.body;
          const isSeen = (element: Element): boolean => {
            const { width, top, bottom } = element.getBoundingClientRect();
            return width > 0 && top < innerHeight && bottom > 0 && element.checkVisibility();
          };
          return {
            title: document.title,
            seen: [...main.querySelectorAll("h1, h1 span, h2")].some(isSeen),
            words: main.textContent.split(/\s+/).length,
            faces: [...document.fonts].filter(({ status }) => status === "loaded").length,
            failed: [...document.fonts]
              .filter(({ status }) => status === "error")
              .map(({ family }) => family),
            wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            islands: [...document.querySelectorAll<HTMLElement>("[data-mounted]")].map(
              ({ dataset }) => dataset.mounted,
            ),
          };
        });
        const route = routes.find((one) => one.path === path);
        if (route) expect(page.title).toBe(route.title);
        expect(page.title).toContain("A rifle for a rifle");
        expect(page.seen).toBe(true);
        expect(page.words).toBeGreaterThan(30);
        expect(page.faces).toBeGreaterThan(1);
        expect(page.failed).toEqual([]);
        expect(page.wider).toBeLessThanOrEqual(0);
        for (const state of page.islands) expect(state).toBe("hydrated");
      });
  });

test("a day in the address of the story: the page opens there", async () => {
  await reader.open("/#itinerary/day-15");
  await reader.live();
  await until(() =>
    reader.evaluate(() => {
      const { top } = document.getElementById("itinerary/day-15")?.getBoundingClientRect() ?? { top: -1 };
      return top >= 0 && top < innerHeight / 2;
    }),
  );
});
