import { expect, test } from "vitest";
import { breaks } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import { placeOf, stackOf, years } from "./voteStrip.ts";

const votes = [...resolutions, ...breaks];

test("all votes lie on the strip, in the order of time, the two vetoes last", () => {
  const places = votes.map(({ date }) => placeOf(date));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(places.at(-1)).toBeLessThan(100);
});

test("the votes of one year stand one on the other", () => {
  expect(stackOf(resolutions).map(({ above }) => above)).toEqual([0, 1, 0, 0, 1, 0, 1, 0, 1, 2, 3]);
});

test("each year is written once, and those of neighbours turn away from each other", () => {
  expect(years(votes).map(({ year, anchor }) => `${year} ${anchor ?? "middle"}`)).toEqual([
    "2006 middle",
    "2009 middle",
    "2013 middle",
    "2016 end",
    "2017 start",
    "2022 end",
    "2024 start",
  ]);
});
