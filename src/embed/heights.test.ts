import { expect, test } from "vitest";
import { fewestPoints, tolerance } from "../../tests/support/fewestPoints.mjs";
import { heightsOf } from "./heights.ts";
import { reservedHeight } from "./reservedHeight.ts";

const tableOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([width, height]) => `${width}:${height}`).join(",");

test("of measured heights those are kept from which the others follow, and a breakpoint is two neighbours", () => {
  // A straight slope, a fall of 1004 px at 768, a straight slope.
  const slope = (width: number): number => 4_000 - 2 * width - (width < 768 ? 0 : 1_004);
  const measured = [280, 400, 520, 640, 760, 767, 768, 780, 900, 1_000].map(
    (width) => [width, slope(width)] as const,
  );
  expect(fewestPoints(measured).map(([width]) => width)).toEqual([280, 767, 768, 1_000]);
});

test("the kept heights give all measured ones within tolerance, and none of them can be left out", () => {
  expect([tolerance(500), tolerance(5_000)]).toEqual([24, 100]);
  // Lines that break elsewhere at each width.
  const measured = Array.from(
    { length: 37 },
    (_, i) => [280 + 20 * i, Math.round(600_000 / (280 + 20 * i) + 40 * Math.sin(i * i))] as const,
  );
  const kept = fewestPoints(measured);
  const holds = (points: readonly (readonly [number, number])[]): boolean =>
    measured.every(
      ([width, height]) => Math.abs(reservedHeight(tableOf(points), width) - height) <= tolerance(height),
    );
  expect(kept.length).toBeLessThan(measured.length);
  expect(holds(kept)).toBe(true);
  for (const point of kept) expect(holds(kept.filter((one) => one !== point)), String(point)).toBe(false);
});

test("a part's table goes from narrow to wide; what is none has no table", () => {
  const widths = [...heightsOf("itinerary/vostochny").matchAll(/(\d+):\d+/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths.length).toBeGreaterThan(1);
  expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
  expect(heightsOf("nothing/here")).toBe("");
});
