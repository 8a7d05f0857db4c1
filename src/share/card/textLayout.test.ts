import { expect, test } from "vitest";
import { balanced, fitted } from "./textLayout.ts";

/** Every letter one em wide. */
const widths = (word: string): number => word.length;

test("a text takes as few lines as it can, evened out", () => {
  expect(balanced("one two", 10, widths)).toEqual(["one two"]);
  // Filled to the brim it would be "aaaa bbbb cccc" and a lonely "dd".
  expect(balanced("aaaa bbbb cccc dd", 14, widths)).toEqual(["aaaa bbbb", "cccc dd"]);
});

test("a long word breaks behind its hyphen, a short one does not", () => {
  expect(balanced("Komsomolsk-on-Amur", 11, widths)).toEqual(["Komsomolsk-", "on-Amur"]);
  expect(balanced("vice-chairman", 8, widths)).toBeNull();
});

test("a name that holds together by its spaces is not broken", () => {
  expect(balanced("Kim Jong\u00a0Un", 7, widths)).toEqual(["Kim", "Jong\u00a0Un"]);
});

test("a text is as large as its box allows", () => {
  const box = { width: 100, height: 60, most: 40, least: 10, leading: 1 };
  // One line of 5 letters: 20 px would be as wide as the box; two lines are not needed.
  expect(fitted("abcde", box, widths)).toEqual({ lines: ["abcde"], size: 20 });
  // Two short words stand larger one above the other.
  expect(fitted("abc def", box, widths)).toEqual({ lines: ["abc", "def"], size: 33 });
});

test("what does not fit stops the build instead of being cut off", () => {
  const box = { width: 100, height: 30, most: 40, least: 20, leading: 1 };
  expect(() => fitted("abc def ghi", box, widths)).toThrow("abc def ghi");
});
