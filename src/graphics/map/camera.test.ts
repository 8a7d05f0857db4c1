import { describe, expect, test } from "vitest";
import { between, fit, type Margins, spotsOf } from "./camera.ts";
import type { Frame } from "./shots.ts";

const SIZE = [1000, 1250] as const;
const DATA: Frame = [-560, -420, 1560, 1520];
const NONE: Margins = { top: 0, right: 0, bottom: 0, left: 0 };
const SOME: Margins = { top: 90, right: 80, bottom: 60, left: 70 };

/** What a camera shows: the user units at the window's edges. */
function shown({ x, y, k }: ReturnType<typeof fit>, [width, height]: readonly [number, number]): Frame {
  const scale = k * Math.min(width / SIZE[0], height / SIZE[1]);
  return [x - width / 2 / scale, y - height / 2 / scale, x + width / 2 / scale, y + height / 2 / scale];
}

describe("a camera", () => {
  test("shows the whole view at 1, in its middle", () => {
    expect(fit([0, 0, 1000, 1250], SIZE, [500, 625], NONE, DATA)).toEqual({ x: 500, y: 625, k: 1 });
  });

  test("closes in on a frame, and keeps it clear of the margins", () => {
    for (const window of [
      [360, 277],
      [820, 475],
      [900, 700],
      [1300, 1100],
    ] as const) {
      const frame: Frame = [314, 193, 730, 443];
      const camera = fit(frame, SIZE, window, SOME, DATA);
      const [left, top, right, bottom] = shown(camera, window);
      const pixels = window[0] / (right - left);
      expect((frame[0] - left) * pixels).toBeGreaterThanOrEqual(SOME.left - 0.01);
      expect((frame[1] - top) * pixels).toBeGreaterThanOrEqual(SOME.top - 0.01);
      expect((right - frame[2]) * pixels).toBeGreaterThanOrEqual(SOME.right - 0.01);
      expect((bottom - frame[3]) * pixels).toBeGreaterThanOrEqual(SOME.bottom - 0.01);
    }
  });

  test("never looks past the data, in whatever window", () => {
    for (const width of [200, 360, 820, 1600, 2600]) {
      for (const height of [150, 277, 475, 900, 1400]) {
        for (const frame of [
          [131, 193, 730, 1137],
          [0, 0, 10, 10],
          [990, 1240, 1000, 1250],
        ] as const) {
          const [left, top, right, bottom] = shown(fit(frame, SIZE, [width, height], SOME, DATA), [
            width,
            height,
          ]);
          expect(left).toBeGreaterThan(DATA[0] - 0.01);
          expect(top).toBeGreaterThan(DATA[1] - 0.01);
          expect(right).toBeLessThan(DATA[2] + 0.01);
          expect(bottom).toBeLessThan(DATA[3] + 0.01);
        }
      }
    }
  });

  test("does not come nearer than the lines can bear", () => {
    expect(fit([500, 500, 501, 501], SIZE, [800, 800], NONE, DATA).k).toBeCloseTo(7);
  });

  test("travels from one place to the other, its scale by ratio", () => {
    const [from, to] = [
      { x: 0, y: 10, k: 1 },
      { x: 100, y: 30, k: 4 },
    ];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5)).toEqual({ x: 50, y: 20, k: 2 });
  });

  test("says where a line lies in the window, in points that are near each other", () => {
    const line = [
      [500, 625],
      [500, 725],
    ] as const;
    // Twice as large as the whole view, which the window holds at half its size: a unit is a pixel.
    const spots = spotsOf(line, { x: 500, y: 625, k: 2 }, SIZE, [500, 625], 8);
    expect(spots[0]).toEqual({ x: 250, y: 312.5 });
    expect(spots.at(-1)).toEqual({ x: 250, y: 412.5 });
    for (const [i, { y }] of spots.entries()) expect(y - (spots[i - 1]?.y ?? y)).toBeLessThanOrEqual(8);
    expect(spotsOf([], { x: 0, y: 0, k: 1 }, SIZE, [500, 625], 8)).toEqual([]);
  });
});
