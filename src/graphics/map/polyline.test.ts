import { expect, test } from "vitest";
import { along, beginning, flattened, lengthOf, parsePath, rounded, simplified } from "./polyline.ts";

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
  const east = [
    [0, 0],
    [10, 0],
    [20, 0],
  ] as const;
  expect(along(east, 0.5)).toEqual([10, 0, 0]);
  const south = [
    [0, 0],
    [0, 10],
    [0, 20],
  ] as const;
  expect(along(south, 0.25)).toEqual([0, 5, 90]);
});

test("what lies near the line through the rest is left out, and the ends stay", () => {
  const line = [
    [0, 0],
    [5, 0.5],
    [10, 0],
    [10, 10],
  ] as const;
  expect(simplified(line, 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  expect(simplified(line, 0.1)).toEqual(line);
});

test("a line with rounded corners is read again as it was written, its corners cut", () => {
  const path = rounded([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  expect(path).toBe("M0,0Q10,0 10,5L10,10");
  const [line = []] = flattened(path);
  expect(line[0]).toEqual([0, 0]);
  expect(line.at(-1)).toEqual([10, 10]);
  expect(line).not.toContainEqual([10, 0]);
  expect(flattened(path + path)).toHaveLength(2);
  expect(rounded([])).toBe("");
});
