import { expect, test } from "vitest";
import { choiceIn, ownQuery, withChoice } from "./choices.ts";

test("known choices are kept, in a fixed order; all else is dropped", () => {
  expect(ownQuery("")).toBe("");
  expect(ownQuery("?as=reported&theme=dark&fbclid=1&utm_source=x")).toBe("?theme=dark&as=reported");
  expect(ownQuery("?theme=purple&as=")).toBe("");
});

test("whatever a query holds, what is kept is ours, and nothing throws", () => {
  const alphabet = [
    "theme",
    "certainty",
    "confirmed",
    "as",
    "reported",
    "dark",
    "=",
    "&",
    "%",
    "%00",
    "%E0%A4",
    "<script>",
    "'",
    "?",
    "#",
    "é",
    "💥",
    "..",
    "__proto__",
  ];
  let seed = 7;
  const next = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % limit;
  };
  for (let i = 0; i < 2000; i += 1) {
    const query = `?${Array.from({ length: next(14) }, () => alphabet[next(alphabet.length)]).join("")}`;
    expect(ownQuery(query)).toMatch(
      /^(\?(theme=(light|dark))?&?(certainty=(confirmed|announced))?&?(as=(reported|happened))?)?$/,
    );
  }
});

test("one choice is set and taken back without touching the others", () => {
  expect(withChoice("?theme=dark&x=1", "certainty", "confirmed")).toBe("?theme=dark&certainty=confirmed");
  expect(withChoice("?theme=dark&certainty=confirmed", "certainty", null)).toBe("?theme=dark");
  expect(choiceIn("?certainty=announced", "certainty")).toBe("announced");
  expect(choiceIn("?certainty=sure", "certainty")).toBeNull();
});
