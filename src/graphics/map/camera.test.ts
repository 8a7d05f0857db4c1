import { describe, expect, test } from "vitest";
import { type Box, between, type Extent, type Frame, fit, inWindow, viewBoxOf } from "./camera.ts";

const DATA: Frame = [-560, -420, 1560, 1520];
const ROOM: Box = [10, 12, 10, 34];
const extent = (x: number, y: number, box: Box = [-8, -8, 8, 8]): Extent => ({ at: [x, y], box });

describe("a camera", () => {
  test("comes as near as it can while all words stay whole in the window", () => {
    const extents = [
      extent(326, 193, [-140, -20, 10, 20]),
      extent(730, 289, [-10, -20, 90, 20]),
      extent(600, 480),
    ];
    for (const window of [
      [320, 292],
      [390, 356],
      [820, 600],
      [1230, 900],
    ] as const) {
      const camera = fit(extents, window, ROOM, DATA);
      const boxes = extents.map(({ at, box }) => {
        const [x, y] = inWindow(camera, window, at);
        return [x + box[0], y + box[1], x + box[2], y + box[3]] as const;
      });
      const [left, top] = [0, 1].map((i) => Math.min(...boxes.map((box) => box[i as 0 | 1])));
      const [right, bottom] = [2, 3].map((i) => Math.max(...boxes.map((box) => box[i as 2 | 3])));
      expect(left).toBeGreaterThanOrEqual(ROOM[0] - 0.01);
      expect(top).toBeGreaterThanOrEqual(ROOM[1] - 0.01);
      expect(right).toBeLessThanOrEqual(window[0] - ROOM[2] + 0.01);
      expect(bottom).toBeLessThanOrEqual(window[1] - ROOM[3] + 0.01);
    }
  });

  test("never looks past the data", () => {
    for (const window of [
      [200, 1400],
      [2600, 300],
    ] as const) {
      const camera = fit([extent(0, 0), extent(1500, 1500)], window, ROOM, DATA);
      const [left, top, width, height] = viewBoxOf(camera, window).split(" ").map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect(left).toBeGreaterThan(DATA[0] - 0.2);
      expect(top).toBeGreaterThan(DATA[1] - 0.2);
      expect(left + width).toBeLessThan(DATA[2] + 0.2);
      expect(top + height).toBeLessThan(DATA[3] + 0.2);
    }
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
});
