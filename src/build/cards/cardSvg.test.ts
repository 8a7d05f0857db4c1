import { story } from "@edition/story.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../routes.ts";
import { CARD, EDGE } from "../../share/card/layout.ts";
import { widthOf } from "../../share/card/textLayout.ts";
import { cardThemes } from "../../share/card/theme.ts";
import { type Face, wordWidth } from "../../share/card/typefaces.ts";
import { cardOf } from "./card.ts";
import { cardSvg } from "./cardSvg.tsx";

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

/** A break behind a hyphen is no space. */
const together = (text: string): string => text.replaceAll("- ", "-");

const faceOf = (tag: string): Face =>
  tag.includes("Condensed")
    ? "display"
    : tag.includes("Serif")
      ? "text"
      : tag.includes('"700"')
        ? "bold"
        : "label";

/** Every line of text on a card, with where its ink begins and ends, pixels. */
function linesOn(svg: string): { text: string; left: number; right: number }[] {
  return [...svg.matchAll(/<text ([^>]*text-anchor="(\w+)"[^>]*)>(<tspan x=[\s\S]*?)<\/text>/g)].flatMap(
    ([, tag = "", anchor, content = ""]) =>
      content
        .split(/<tspan x="/)
        .slice(1)
        .map((line) => {
          const x = Number.parseFloat(line);
          const text = line
            .slice(line.indexOf(">") + 1)
            .replace(/<[^>]+>/g, "")
            .replaceAll("&amp;", "&");
          const size = Number(/font-size="([\d.]+)"/.exec(tag)?.[1]);
          const width = size * widthOf(text, (word) => wordWidth(faceOf(tag), word));
          const left = x - { start: 0, middle: width / 2, end: width }[anchor as "start" | "middle" | "end"];
          return { text, left, right: left + width };
        }),
  );
}

describe("every card", () => {
  test("has no text under 24 px", () => {
    for (const [file, svg] of cards) {
      const sizes = numbers(
        svg.replace(/<g transform="[^"]*scale[\s\S]*?<\/g>/g, ""),
        /<text[^>]* font-size="([\d.]+)"/g,
      );
      expect(sizes.length, file).toBeGreaterThan(3);
      expect(Math.min(...sizes), file).toBeGreaterThanOrEqual(24);
    }
  });

  test("keeps every line of text within its edges, and cuts none off", () => {
    for (const [file, svg] of cards)
      for (const { text, left, right } of linesOn(svg)) {
        // The measure adds up words, whose ink may differ by a pixel or two.
        expect(left, `${text} on ${file}`).toBeGreaterThanOrEqual(EDGE.left - 10);
        expect(right, `${text} on ${file}`).toBeLessThanOrEqual(EDGE.right + 4);
      }
  });

  test("keeps its certainty and its owner whole when a messenger crops it to a square", () => {
    const [from, to] = [(CARD.width - CARD.height) / 2, (CARD.width + CARD.height) / 2];
    for (const route of routes) {
      if (!route.caveat) continue;
      const kept = linesOn(cards.get(cardOf(route).file) ?? "")
        .filter(({ left, right }) => left >= from && right <= to)
        .map(({ text }) => text)
        .join(" ");
      expect(together(kept), route.path).toContain(together(route.caveat.text));
    }
  });

  test("says whose it is, how certain it is, and who says so", () => {
    for (const route of routes) {
      const words = wordsOn(cards.get(cardOf(route).file) ?? "");
      expect(words.toLowerCase(), route.path).toContain(story.name.toLowerCase());
      if (route.caveat) expect(together(words), route.path).toContain(together(route.caveat.text));
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
    new RegExp(`stroke="${cardThemes.plate.move}"><path d="M[\\d.]+ [\\d.]+H[^>]*>`).exec(
      cards.get(file) ?? "",
    )?.[0] ?? "";
  expect(moves("cards/gifts-sword.png")).toMatch(/stroke-dasharray="0\.1 [\d.]+" stroke-linecap="round"/);
  expect(moves("cards/gifts-hat.png")).toMatch(/stroke-width="9"/);
  expect(moves("cards/gifts-hat.png")).not.toContain("dasharray");
});
