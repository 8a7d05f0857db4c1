import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Paragraph } from "../story/types.ts";
import { NumberedCitations } from "./Mark.tsx";
import { Statements } from "./Prose.tsx";

/** Sentences as they are drawn, with "¹" for each mark. */
const drawn = (of: Paragraph): string =>
  renderToStaticMarkup(h(NumberedCitations, null, h(Statements, { of })))
    .replace(/<a class="mark".*?<\/a>/g, "¹")
    .replace(/<[^>]+>/g, "");

test("a sentence has one mark; on record in a row on the same claims, they share the last", () => {
  expect(
    drawn([
      ["He left.", "g-hat"],
      ["He came.", "g-hat"],
      ["He saw.", "g-hat", "g-glove"],
    ]),
  ).toBe("He left. He came.¹ He saw.¹");
});

test("what is claimed is marked each time, and a sentence of ours parts a row", () => {
  expect(
    drawn([
      ["He gave it.", "g-sword-shoigu"],
      ["It was sharp.", "g-sword-shoigu"],
      ["He left.", "g-hat"],
      { own: "We asked." },
      ["He came.", "g-hat"],
    ]),
  ).toBe("He gave it.¹ It was sharp.¹ He left.¹ We asked. He came.¹");
});
