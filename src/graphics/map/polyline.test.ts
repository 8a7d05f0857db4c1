import { expect, test } from "vitest";
import { along, beginning, lengthOf, parsePath } from "./polyline.ts";

test("a path of relative steps is read as absolute points", () => {
  expect(parsePath("M10,5l1,-.5 2.5,1 0,3z")).toEqual([
    {
      points: [
        [10, 5],
        [11, 4.5],
        [13.5, 5.5],
        [13.5, 8.5],
      ],
      closed: true,
    },
  ]);
  expect(parsePath("M0,0l-1-2M5,5l1,1").map(({ points }) => points.at(-1))).toEqual([
    [-1, -2],
    [6, 6],
  ]);
  expect(parsePath("")).toEqual([]);
});

test("the beginning of a line ends exactly where its length says", () => {
  const line = [
    [0, 0],
    [3, 4],
    [3, 14],
  ] as const;
  expect(lengthOf(line)).toBe(15);
  expect(beginning(line, 0)).toEqual([[0, 0]]);
  expect(beginning(line, 2.5)).toEqual([
    [0, 0],
    [1.5, 2],
  ]);
  expect(beginning(line, 10).at(-1)).toEqual([3, 9]);
  expect(beginning(line, 99)).toEqual(line);
  expect(lengthOf([])).toBe(0);
});

test("a point on the way has its direction", () => {
  expect(along("M0,0l10,0 10,0", 0.5)).toEqual({ x: 10, y: 0, angle: 0 });
  expect(along("M0,0l0,10 0,10", 0.25)).toEqual({ x: 0, y: 5, angle: 90 });
});
