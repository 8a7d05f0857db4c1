import { expect, test } from "vitest";
import { choiceIn, filters, ownQuery, withChoice } from "./choices.ts";

test("known choices are kept, in a fixed order; all else is dropped", () => {
  expect(ownQuery("")).toBe("");
  expect(ownQuery("?motion=reduced&theme=dark&fbclid=1&utm_source=x")).toBe("?theme=dark&motion=reduced");
  expect(ownQuery("?theme=purple&motion=")).toBe("");
});

test("whatever a query holds, what is kept is ours, and nothing throws", () => {
  const alphabet = [
    "theme",
    "motion",
    "certainty",
    "confirmed",
    "view",
    "compare",
    "steps",
    "as",
    "reported",
    "by",
    "country",
    "who",
    "seoul",
    "un",
    "direction",
    "to-russia",
    "rule",
    "1874",
    "date",
    "before",
    "field",
    "space",
    "dark",
    "full",
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
      /^(\?(theme=(light|dark))?&?(motion=(full|reduced))?&?(certainty=(confirmed|announced))?&?(view=(compare|read|steps))?&?(as=(reported|happened))?&?(by=(issue|country))?&?(who=[a-z]+)?&?(direction=to-(russia|north-korea))?&?(rule=\d{4})?&?(date=(before|at|after))?&?(field=(arms|space|forces|trade|state))?)?$/,
    );
  }
});

test("the filters of the objections are kept together, and taken back together", () => {
  const search = "?date=after&rule=1874&who=seoul&by=country&theme=dark";
  expect(ownQuery(search)).toBe("?theme=dark&by=country&who=seoul&rule=1874&date=after");
  expect(withChoice(search, filters, null)).toBe("?theme=dark&by=country");
  expect(ownQuery("?who=paris&direction=up&rule=9999&date=never&by=mood")).toBe("");
});

test("one choice is set and taken back without touching the others", () => {
  expect(withChoice("?theme=dark&x=1", "certainty", "confirmed")).toBe("?theme=dark&certainty=confirmed");
  expect(withChoice("?theme=dark&certainty=confirmed", "certainty", null)).toBe("?theme=dark");
  expect(choiceIn("?certainty=announced", "certainty")).toBe("announced");
  expect(choiceIn("?certainty=sure", "certainty")).toBeNull();
});
