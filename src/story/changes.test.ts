import { expect, test } from "vitest";
import { recentChanges } from "./changes.ts";
import type { Change } from "./types.ts";

const change: Change = {
  id: "glove",
  date: "2026-12-03",
  was: "Before.",
  now: "After.",
  why: "An error.",
  claims: ["g-glove"],
  parts: ["gifts", "gifts/glove"],
};
const idsAt = (part: string, today?: string): string[] =>
  recentChanges(part, today, [change]).map(({ id }) => id);

test("a part tells of its change from the first day on, for 90 days, then no longer", () => {
  expect(idsAt("gifts/glove", "2026-12-03")).toEqual(["glove"]);
  expect(idsAt("gifts/glove", "2027-03-02")).toEqual(["glove"]);
  expect(idsAt("gifts/glove", "2027-03-03")).toEqual([]);
});

test("only the parts that are named tell of it, and only where the day is known", () => {
  expect(idsAt("gifts", "2026-12-04")).toEqual(["glove"]);
  expect(idsAt("gifts/list", "2026-12-04")).toEqual([]);
  expect(idsAt("gifts/glove")).toEqual([]);
});
