import { describe, expect, test } from "vitest";
import { token } from "../../src/styles/token.ts";
import { printed } from "./paper.ts";
import { DESK, PHONE, until, useReader } from "./reader.ts";

/*
 * Engines that lack something which both at hand have: it is taken out of the files on their way, or out of the window before any
 * script of ours runs.
 */

const reader = useReader();

/** Files with styles in them. */
const STYLED = /css|html/;

describe("without ::details-content", () => {
  for (const path of ["/concerns/", "/embed/gifts/glove/"])
    test(`${path}: what is folded is on paper all the same`, async () => {
      reader.change({
        file: ({ type, text }) =>
          STYLED.test(type)
            ? text.replaceAll(/(?<!selector\()::details-content/g, "::unknown-content")
            : text,
        before: `const supports = CSS.supports.bind(CSS);
          CSS.supports = (...what) => !/details-content/.test(what.join()) && supports(...what);`,
      });
      await reader.open(path);
      await reader.live();
      const folded = await reader.evaluate(() =>
        [...document.querySelectorAll("main details:not([open]) p")]
          .filter((p) => p.closest("details")?.checkVisibility())
          .map((p) => /(?:\S+\s+){4,5}\S+/.exec(p.firstChild?.textContent ?? "")?.[0] ?? "")
          .filter((text) => text),
      );
      expect(folded.length).toBeGreaterThan(3);
      const paper = await printed(reader, path);
      expect(folded.filter((text) => !paper.has(text))).toEqual([]);
    });
});

/** A colour of the design as a browser gives it. */
const rgb = (name: string): string =>
  `rgb(${token(name, "light")
    .match(/[0-9a-f]{2}/g)
    ?.map((hex) => Number.parseInt(hex, 16))
    .join(", ")})`;

describe("without light-dark()", () => {
  for (const path of ["/embed/gifts/glove/", "/embed/itinerary/day-13/", "/embed/story/", "/explainer.html"])
    test(`${path}: the colours of the light theme, in words, grounds and the lines of drawings`, async () => {
      reader.change({
        file: ({ type, text }) =>
          STYLED.test(type) ? text.replaceAll("light-dark(", "unknown-function(") : text,
      });
      await reader.open(path, PHONE);
      await reader.live();
      const colours = await reader.evaluate(() => {
        const all = [...document.querySelectorAll("body, body *")].filter((one) => one.checkVisibility());
        const values = (of: (style: CSSStyleDeclaration) => string): string[] => [
          ...new Set(all.map((one) => of(getComputedStyle(one)))),
        ];
        return {
          words: getComputedStyle(document.body).color,
          ground: getComputedStyle(document.body).backgroundColor,
          scheme: getComputedStyle(document.documentElement).colorScheme,
          lines: values(({ stroke }) => stroke),
          borders: values(({ borderBlockStartColor, borderBlockStartWidth }) =>
            borderBlockStartWidth === "0px" ? "" : borderBlockStartColor,
          ),
        };
      });
      expect(colours.words).toBe(rgb("ink"));
      expect(colours.scheme).toBe("light");
      expect(colours.lines).toContain(rgb("ink"));
      expect(colours.borders).toContain(rgb("rule"));
      // Nothing has fallen back to the browser's own black.
      for (const those of [colours.lines, colours.borders]) expect(those).not.toContain("rgb(0, 0, 0)");
    });
});

for (const missing of ["IntersectionObserver", "ResizeObserver", "matchMedia"])
  describe(`without ${missing}`, () => {
    const opened = async (path: string): Promise<void> => {
      reader.change({ before: `delete window.${missing};` });
      await reader.open(path, DESK);
      await reader.live();
      expect(await reader.evaluate((missing) => missing in window, missing)).toBe(false);
    };

    for (const path of ["/", "/itinerary/", "/sources/", "/embed/", "/embed/itinerary/"])
      test(`${path}: its words stay, and nothing is thrown`, async () => {
        await opened(path);
        // What is mounted when the reader comes near has been, too.
        await until(() =>
          reader.evaluate(() => {
            const next = document.querySelector("[data-island]:not([data-mounted])");
            next?.scrollIntoView();
            return next === null;
          }),
        );
        expect(
          await reader.evaluate(() => document.querySelector("main")?.textContent.length ?? 0),
        ).toBeGreaterThan(300);
      });

    test("an item comes as a sheet, and goes", async () => {
      await opened("/gifts/");
      await reader.press(
        'main a[href$="gifts/glove/"], main a[href$="../gifts/glove/"], main a[href$="glove/"]:not([data-pass])',
      );
      await reader.seen("dialog.item-sheet[open] article.item");
      await reader.key("Escape");
      await reader.gone("dialog.item-sheet[open]");
    });

    test("the journey's account can be chosen, and its words are there", async () => {
      await opened("/itinerary/");
      await reader.evaluate(() => document.querySelector("[data-island='journey']")?.scrollIntoView());
      await until(() =>
        reader.evaluate(() => document.querySelector("[data-island='journey'][data-mounted]") !== null),
      );
      expect(
        await reader.evaluate(
          () => document.querySelector<HTMLElement>("[data-island='journey']")?.dataset.mounted,
        ),
      ).toBe("hydrated");
    });
  });
