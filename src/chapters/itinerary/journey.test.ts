import { describe, expect, test } from "vitest";
import { days, stops } from "../../story/itinerary.ts";
import { type Moment, type Piece, poseBetween, shareOfRail, shotAt, shotIn, travelled } from "./journey.ts";
import { journeyProps } from "./journeyProps.ts";

const stage = journeyProps.days;
const at = (day: string, account: Moment["account"] = "happened"): Moment => ({
  at: stage.findIndex(({ id }) => id === day),
  account,
});

describe("days", () => {
  test("every stop is told on one day, in order, and linked to in its words", () => {
    expect(days.flatMap(({ stops: own }) => [...own])).toEqual(stops.map(({ id }) => id));
    for (const { stops: own, text } of days) {
      for (const id of own) expect(JSON.stringify(text)).toContain(`(/itinerary/${id}/)`);
    }
  });

  test("those after the report have both accounts, the others one", () => {
    for (const { later, reported, id } of days as readonly {
      later: boolean;
      reported?: unknown;
      id: string;
    }[])
      expect(Boolean(reported), id).toBe(later);
    expect(stage.filter(({ later }) => later).map(({ numeral }) => numeral)).toEqual([
      "15",
      "16",
      "17",
      "18–19",
    ]);
  });
});

describe("what is shown", () => {
  const shown = (moment: Moment) => {
    const { scene, now } = shotAt(stage, moment);
    return [scene.id, scene.view, now];
  };

  test("is the whole journey, then a scene for each day", () => {
    expect(shown({ at: -1, account: "happened" })).toEqual(["whole", "overview", undefined]);
    expect(shown(at("day-13"))).toEqual(["day-13", "overview", "vostochny"]);
    expect(shown(at("day-14"))).toEqual(["day-14", "overview", undefined]);
    expect(shown(at("day-17"))).toEqual(["day-17", "vladivostok", "university"]);
  });

  test("as announced, what was known by then and after that the plan", () => {
    expect(shown(at("day-14", "reported"))).toEqual(["day-14", "overview", undefined]);
    expect(shown(at("day-16", "reported"))).toEqual(["plan", "overview", "frigate"]);
    expect(shown(at("day-18", "reported"))).toEqual(["plan", "overview", undefined]);
  });

  test("in a view that is not shown waits: where it was, or where it will be first", () => {
    const held = (moment: Moment, view: "overview" | "vladivostok") => shotIn(stage, moment, view).scene.id;
    expect(held(at("day-17"), "overview")).toBe("day-15");
    expect(held(at("day-13"), "vladivostok")).toBe("day-16");
    expect(held(at("day-18"), "vladivostok")).toBe("day-17");
    expect(held(at("day-16", "reported"), "vladivostok")).toBe("day-16");
    expect(held(at("day-16"), "vladivostok")).toBe("day-16");
  });
});

test("the rail is full to the end of the day, and at the end whole", () => {
  expect(shareOfRail(stage, -1)).toBeGreaterThan(0);
  expect(shareOfRail(stage, 0)).toBeCloseTo(1 / 7);
  expect(shareOfRail(stage, 6)).toBe(1);
});

test("a movement begins and ends exactly where things stand", () => {
  const pose = (x: number, share: number) => ({
    cameras: { overview: { x, y: 0, k: 1 }, vladivostok: { x, y: 0, k: 2 } },
    share,
  });
  const [from, to] = [pose(0, 0), pose(100, 1)];
  expect(poseBetween(from, to, 0)).toEqual(from);
  expect(poseBetween(from, to, 1)).toEqual(to);
  expect(poseBetween(from, to, 0.5).share).toBe(0.5);
});

test("a leg grows piece by piece, in order of travel", () => {
  const pieces: Piece[] = [
    {
      kind: "full",
      d: "full",
      points: [
        [0, 0],
        [10, 0],
      ],
    },
    {
      kind: "hollow",
      d: "hollow",
      points: [
        [10, 0],
        [20, 0],
      ],
    },
  ];
  expect(travelled(pieces, 1)).toEqual({ full: "full", hollow: "hollow" });
  expect(travelled(pieces, 0.25)).toEqual({ full: "M0,0L5,0", hollow: "" });
  expect(travelled(pieces, 0.75)).toEqual({ full: "M0,0L10,0", hollow: "M10,0L15,0" });
});

test("the props of the stage are small", () => {
  expect(JSON.stringify(journeyProps).length).toBeLessThan(4_096);
});
