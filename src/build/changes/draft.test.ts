import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withDrafts } from "./draft.ts";

const source = readFileSync("src/story/en/changes.ts", "utf8");
const was = {
  "g-glove": { sha256: "a", statement: 'A "glove".' },
  "g-gone": { sha256: "b", statement: "Gone." },
};
const now = { "g-glove": { sha256: "c", statement: "Two gloves." } };

test("a draft has what stood there and what stands there, the claim and the items on it, and no reason", () => {
  const text = withDrafts(source, [{ id: "g-glove", how: "words" }], was, now, "2026-12-03");
  expect(text).toContain('id: "2026-12-03-g-glove"');
  expect(text).toContain('was: "A \\"glove\\".",\n    now: "Two gloves.",\n    why: "",');
  expect(text).toMatch(/claims: \["g-glove"\],\n {4}parts: \[.*"gifts\/glove".*\],/);
});

test("of other facts only a person can say what they were; a claim that is gone is named as removed", () => {
  const of = [
    { id: "g-glove", how: "facts" },
    { id: "g-gone", how: "removed" },
  ] as const;
  const text = withDrafts(source, of, was, now, "2026-12-03");
  expect(text).toContain('was: "",\n    now: "",');
  expect(text).toContain(
    'was: "Gone.",\n    now: "",\n    why: "",\n    claims: [],\n    removed: ["g-gone"],',
  );
  // A second run writes in front of the first.
  const again = withDrafts(text, of, was, now, "2026-12-09");
  expect(again.indexOf("2026-12-09")).toBeLessThan(again.indexOf("2026-12-03"));
});

test("a file without the list is refused", () => {
  expect(() => withDrafts("export {};", [], was, now, "2026-12-03")).toThrow("changes.ts has no line");
});
