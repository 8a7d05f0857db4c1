import { expect, test } from "vitest";
import { breaks } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import { middles, placeOf } from "./timeLine.ts";

test("dates stand at their places between the first year and the last", () => {
  expect(placeOf("2006-01-01")).toBe(0);
  expect(placeOf("2025-01-01")).toBe(100);
  expect(placeOf("2015-07-02")).toBeCloseTo(50, 0);
});

test("all votes lie on the line, in the order of time, the two breaks last", () => {
  const places = [...resolutions, ...breaks].map(({ date }) => placeOf(date));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).toHaveLength(13);
  for (const place of places) expect(place > 0 && place < 100).toBe(true);
});

test("the middles of columns side by side", () => {
  expect(middles([1, 1])).toEqual([25, 75]);
  expect(middles([1, 1, 2])).toEqual([12.5, 37.5, 75]);
});

test("a broken vote is a veto, and all fifteen voted", () => {
  for (const { inFavour, against, abstaining, russia } of breaks) {
    expect(inFavour + against + abstaining).toBe(15);
    expect(russia).toBe("against");
  }
});
