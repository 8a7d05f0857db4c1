import { beforeAll, describe, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { story } from "../story/en/story.ts";
import { CARD, cardOf } from "./card.ts";
import { cardSvg } from "./cardSvg.tsx";
import { walls } from "./wall.ts";

const cards = new Map<string, string>();
beforeAll(() => {
  for (const route of routes)
    if (!cards.has(cardOf(route).file)) cards.set(cardOf(route).file, cardSvg(route));
}, 60_000);

const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map(([, value]) => Number(value));
const wordsOn = (svg: string): string =>
  svg
    .replace(/<\/tspan>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");

describe("every card", () => {
  test("has no text under 24 px, and none that begins off the card", () => {
    for (const [file, svg] of cards) {
      const sizes = numbers(
        svg.replace(/<g transform="[^"]*scale[\s\S]*?<\/g>/g, ""),
        /<text[^>]* font-size="([\d.]+)"/g,
      );
      expect(sizes.length, file).toBeGreaterThan(3);
      expect(Math.min(...sizes), file).toBeGreaterThanOrEqual(24);
      for (const x of numbers(svg, /<tspan x="([\d.-]+)"/g)) {
        expect(x, file).toBeGreaterThan(0);
        expect(x, file).toBeLessThan(CARD.width);
      }
    }
  });

  test("says whose it is, how certain it is, and who says so", () => {
    for (const route of routes) {
      const words = wordsOn(cards.get(cardOf(route).file) ?? "");
      expect(words.toLowerCase(), route.path).toContain(story.name.toLowerCase());
      // A break behind a hyphen is no space.
      if (route.caveat)
        expect(words.replaceAll("- ", "-"), route.path).toContain(route.caveat.text.replaceAll("- ", "-"));
    }
  });

  test("has its colours from the tokens, and no style or reference that a renderer may not know", () => {
    for (const [file, svg] of cards) {
      expect(svg, file).not.toMatch(/var\(|class=|style=|light-dark|NaN|undefined|vector-effect/);
      expect(svg, file).toMatch(/<rect width="1200" height="630" fill="#[0-9a-f]{6}"/);
    }
  });
});

test("the line of a thing has the pattern of its certainty", () => {
  const moves = (file: string): string =>
    new RegExp(`stroke="${walls.plate.move}"><path d="M[\\d.]+ [\\d.]+H[^>]*>`).exec(
      cards.get(file) ?? "",
    )?.[0] ?? "";
  expect(moves("cards/gifts-sword.png")).toMatch(/stroke-dasharray="0\.1 [\d.]+" stroke-linecap="round"/);
  expect(moves("cards/gifts-hat.png")).toMatch(/stroke-width="9"/);
  expect(moves("cards/gifts-hat.png")).not.toContain("dasharray");
});
