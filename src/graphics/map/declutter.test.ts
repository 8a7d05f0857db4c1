import { describe, expect, test } from "vitest";
import { type Box, declutter, type Measured } from "./declutter.ts";

const EDGE: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const box = (left: number, top: number, width = 60, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const sign = (name: string, at: Box, state?: Measured["state"], area = false): Measured => ({
  sign: name,
  state,
  area,
  box: at,
});
const hide = (given: Partial<Parameters<typeof declutter>[0]>) => {
  const hidden = declutter({ labels: [], rings: [], line: [], edge: EDGE, inTheWay: [], ...given });
  return { labels: [...hidden.labels].sort(), rings: [...hidden.rings].sort() };
};

describe("a label", () => {
  test("that has room stays", () => {
    const labels = [sign("khasan", box(10, 10), "now"), sign("artyom", box(10, 100), "later")];
    expect(hide({ labels })).toEqual({ labels: [], rings: [] });
  });

  test("gives way to one that matters more, whichever comes first in the drawing", () => {
    const order = [undefined, "later", "past", "from", "now"] as const;
    for (const [i, less] of order.entries()) {
      for (const more of order.slice(i + 1)) {
        const labels = [sign("less", box(10, 10), less), sign("more", box(40, 15), more)];
        expect(hide({ labels }).labels, `${less} under ${more}`).toEqual(["less"]);
        expect(hide({ labels: labels.toReversed() }).labels).toEqual(["less"]);
      }
    }
  });

  test("that is hidden itself hides nothing", () => {
    const labels = [
      sign("now", box(10, 10), "now"),
      sign("past", box(50, 10), "past"),
      sign("later", box(90, 10), "later"),
    ];
    expect(hide({ labels }).labels).toEqual(["past"]);
  });

  test("that the map's edge would cut off goes, even that of the stop that is read", () => {
    for (const at of [box(-1, 10), box(341, 10), box(10, -1), box(10, 281)]) {
      expect(hide({ labels: [sign("now", at, "now")] }).labels).toEqual(["now"]);
    }
  });

  test("goes where something stands in front of the map", () => {
    expect(hide({ labels: [sign("now", box(10, 10), "now")], inTheWay: [box(60, 0)] }).labels).toEqual([
      "now",
    ]);
  });
});

test("a country's name keeps off the line and the stops; a town's may stand on them", () => {
  const labels = [sign("china", box(10, 10), undefined, true), sign("ussuriysk", box(10, 100))];
  expect(
    hide({
      labels,
      line: [
        { x: 30, y: 20 },
        { x: 30, y: 110 },
      ],
    }).labels,
  ).toEqual(["china"]);
  const rings = [sign("khasan", box(20, 15, 8, 8), "later"), sign("artyom", box(20, 105, 8, 8), "later")];
  expect(hide({ labels, rings }).labels).toEqual(["china"]);
});

test("a ring goes under another stop's label, unless the reader is there or comes from there", () => {
  const labels = [sign("frigate", box(10, 10), "now"), sign("japan", box(200, 10))];
  const ring = (state: Measured["state"], at = box(20, 15, 8, 8)) =>
    hide({ labels, rings: [sign("mariinsky", at, state)] }).rings;
  expect(ring("later")).toEqual(["mariinsky"]);
  expect(ring("past")).toEqual(["mariinsky"]);
  expect(ring("from")).toEqual([]);
  expect(ring("now")).toEqual([]);
  // Under its own label, and under a word that is no stop's, it stays.
  expect(hide({ labels, rings: [sign("frigate", box(20, 15, 8, 8), "past")] }).rings).toEqual([]);
  expect(ring("later", box(210, 15, 8, 8))).toEqual([]);
});
