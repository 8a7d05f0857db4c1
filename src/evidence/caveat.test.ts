import { describe, expect, test } from "vitest";
import { claims } from "../story/claims.ts";
import { quoted } from "../story/language.ts";
import { caveatOf, caveatOfItem } from "./caveat.ts";
import { lineOfClaim } from "./lines.ts";
import { titleWith, withCaveat } from "./withCaveat.ts";

describe("what leaves the page", () => {
  test("of a claim says first that it is one, and whose", () => {
    const text = withCaveat(caveatOf(["g-sword-shoigu"]), "Shoigu gave Kim a sword.");
    expect(text).toBe(
      "Claimed by Oleg Trubin, Zlatoust arms factory, not established: Shoigu gave Kim a sword.",
    );
    expect(titleWith(caveatOf(["i-plan-factory"]), "a factory")).toBe("Announced: a factory");
  });

  test("of a fact has its owner behind it, and its title stands alone", () => {
    expect(withCaveat(caveatOf(["i-home"]), "Kim was back.")).toBe(
      "Kim was back. (On record from North Korea’s KCNA)",
    );
    expect(titleWith(caveatOf(["i-home"]), "The way home")).toBe("The way home");
  });

  test("takes the weakest of its claims", () => {
    expect(caveatOf(["g-exchange", "i-plan-factory"])?.text).toBe("Announced by Vladimir Putin");
    expect(caveatOf(["i-plan-factory", "x-ammunition", "g-exchange"])?.text).toBe(
      "Claimed by US officials, not established",
    );
  });

  test("says that a reading is ours, and that sources disagree where nobody is named", () => {
    expect(withCaveat(caveatOf(["g-no-model"]), "No model.")).toBe("No model. (Our own reading)");
    expect(caveatOf(["g-drone-identity"])?.text).toBe("Sources disagree");
    expect(caveatOf([])).toBeNull();
  });

  test("has a caveat without gaps for each claim", () => {
    for (const id of Object.keys(claims) as (keyof typeof claims)[]) {
      const caveat = caveatOf([id]);
      expect(caveat?.text, id).toMatch(/^[A-Z][^#]+[^ ,#(]$/);
      expect(caveat?.text, id).not.toMatch(/ by$| by,|\(\)/);
    }
  });

  test("names somebody for what is feared, though the warning itself is confirmed", () => {
    const thing = { line: "dotted", lineBy: "c-us-rok-15sep" } as const;
    expect(lineOfClaim(thing.lineBy)).toBe("solid");
    expect(caveatOfItem({ ...thing, fearedBy: "Seoul" }).text).toBe("Feared by Seoul, not established");
    expect(() => caveatOfItem(thing)).toThrow(/nobody is named/);
  });
});

test("what is quoted in a quotation stands in single marks", () => {
  expect(quoted("the word for “which” goes with “glove”")).toBe("“the word for ‘which’ goes with ‘glove’”");
});
