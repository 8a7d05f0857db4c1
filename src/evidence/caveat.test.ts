import { describe, expect, test } from "vitest";
import { items, partTitle, routes } from "../routes.ts";
import { claims } from "../story/claims.ts";
import { caveatOf, caveatOfThing } from "./caveat.ts";
import { lineOfClaim } from "./lines.ts";
import { inQuotes, titleWith, withCaveat } from "./withCaveat.ts";

describe("what leaves the page", () => {
  test("of a claim says first that it is one, and whose", () => {
    const text = withCaveat(caveatOf(["g-sword-shoigu"]), "Shoigu gave Kim a sword.");
    expect(text).toBe(
      "Claimed by Oleg Trubin, Zlatoust arms factory, not established: Shoigu gave Kim a sword.",
    );
    expect(titleWith(caveatOf(["i-plan-factory"]), "a factory")).toBe("Announced: a factory");
  });

  test("of a fact has its owner behind it, and its title stands alone", () => {
    expect(withCaveat(caveatOf(["i-home"]), "Kim was back.")).toBe("Kim was back. (Confirmed by KCNA)");
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
    expect(caveatOfThing({ ...thing, fearedBy: "Seoul" }).text).toBe("Feared by Seoul, not established");
    expect(() => caveatOfThing(thing)).toThrow(/nobody is named/);
  });
});

describe("each address", () => {
  test("whose thing is not confirmed says so first, in title and description", () => {
    const uncertain = routes.filter(({ caveat }) => caveat?.line === "dotted" || caveat?.line === "dashed");
    expect(uncertain.length).toBeGreaterThan(10);
    for (const { path, title, description, caveat } of uncertain) {
      expect(title, path).toMatch(/^(Claimed|Feared|Announced|Contested|Read so): \S/);
      expect(description.startsWith(`${caveat?.text}: `), path).toBe(true);
    }
  });

  test("of a part has a caveat, and the same title where the page names the part", () => {
    for (const [section, list] of Object.entries(items))
      for (const { id, caveat } of list) {
        // These hold statements of several kinds.
        expect(caveat === null, id).toBe(["washington", "seoul", "rules", "readings"].includes(id));
        const route = routes.find(({ path }) => path === `/${section}/${id}/`);
        expect(route?.title.startsWith(partTitle(`${section}/${id}`)), id).toBe(true);
      }
    expect(() => partTitle("gifts/none")).toThrow(/No address/);
  });
});

test("what is quoted in a quotation stands in single marks", () => {
  expect(inQuotes("the word for “which” goes with “glove”")).toBe("“the word for ‘which’ goes with ‘glove’”");
});
