import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LEGS, type LineKind, STRETCHES } from "../../graphics/map/railway.ts";
import { mapInputs } from "./mapInputs.ts";
import { mapPaths } from "./mapPaths.ts";

const inputs = mapInputs();

test("paths.json is what the inputs give, to the byte, each time", () => {
  const committed = readFileSync("src/graphics/map/paths.json", "utf8");
  expect(mapPaths(inputs) === committed).toBe(true);
  expect(mapPaths(inputs) === committed).toBe(true);
});

/** How a stretch may be drawn, by what its certainty says. */
const KINDS: Record<string, LineKind> = {
  "on-record": "full",
  "only-line": "full",
  inferred: "hollow",
  "not-on-record": "unused",
};

test("each stretch is drawn as sure as its evidence is", () => {
  const { features } = inputs.rail;
  expect(Object.keys(STRETCHES).sort()).toEqual(features.map(({ id }) => id).sort());
  const drawn = features.map(({ id, properties: { basis, certainty } }) => [
    id,
    basis === "straight" ? "link" : KINDS[certainty],
    basis.replace("natural-earth", "Natural Earth"),
  ]);
  expect(Object.entries(STRETCHES).map(([id, { kind, basis }]) => [id, kind, basis])).toEqual(drawn);
});

test("the train goes over the stretches in the order of the inputs' legs", () => {
  expect(Object.values(LEGS).flat()).toEqual(inputs.rail.legs.flatMap(({ segments }) => segments));
});
