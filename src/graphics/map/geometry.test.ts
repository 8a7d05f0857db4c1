import { describe, expect, it, test } from "vitest";
import { stops } from "../../story/itinerary.ts";
import { greatCircle, type PlaceId, places } from "./coordinates.ts";
import { graticule, overview, project, stopIn, stretches, unproject, vladivostok } from "./geometry.ts";
import { KINDS } from "./layers.ts";
import { type Point, parsePath } from "./polyline.ts";
import { LEGS, STRETCHES, type StretchId, stretchOf } from "./railway.ts";
import { viewOfStop } from "./shots.ts";

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe("projection", () => {
  /** Where d3's geoConicConformal puts them, with the parameters of paths.json. */
  it.each([
    ["pyongyang", [131.9, 1136.6]],
    ["vostochny", [326.3, 193.4]],
    ["komsomolsk", [729.7, 288.7]],
  ] as const)("puts %s where d3 puts it", (id, at) => {
    expect(distance(stopIn("overview", id), at)).toBeLessThan(0.2);
  });

  it("agrees in the second view", () => {
    expect(distance(stopIn("vladivostok", "artyom"), [765.4, 258.6])).toBeLessThan(0.5);
  });

  it("comes back to the position it set out from", () => {
    for (const { position } of Object.values(places)) {
      for (const view of ["overview", "vladivostok"] as const) {
        const [longitude, latitude] = unproject(view, project(view, position));
        // A tenth of a unit is 150 m in the overview.
        expect(Math.abs(longitude - position[0])).toBeLessThan(0.002);
        expect(Math.abs(latitude - position[1])).toBeLessThan(0.002);
      }
    }
  });

  it("draws meridians and parallels", () => {
    expect(graticule("overview", 5).match(/L/g)).toHaveLength(10);
    expect(graticule("overview", 5).match(/A/g)).toHaveLength(6);
  });
});

describe("what the line claims", () => {
  it("never draws the line into Vladivostok as journey", () => {
    expect(STRETCHES["uglovaya-vladivostok"].kind).toBe("unused");
    expect(
      Object.values(LEGS)
        .flat()
        .map(stretchOf)
        .map(({ id }) => id),
    ).not.toContain("uglovaya-vladivostok");
    const journey = KINDS.flatMap((kind) => stretches(vladivostok.rail, kind));
    expect(journey.map(([id]) => id)).not.toContain("uglovaya-vladivostok");
  });

  it("draws every other stretch once, and the journey passed each of them out and back", () => {
    const journey = KINDS.flatMap((kind) => stretches(overview.rail, kind)).map(([id]) => id);
    expect(journey).toHaveLength(Object.keys(overview.rail).length - 1);
    const passed = Object.values(LEGS).flat().map(stretchOf);
    for (const id of journey) {
      const ways = passed.filter((run) => run.id === id).map(({ backwards }) => backwards);
      expect(ways.sort(), id).toEqual([false, true]);
    }
  });

  it("runs from stop to stop without a gap", () => {
    const ends = (run: (typeof LEGS)[keyof typeof LEGS][number]): [Point, Point] => {
      const { id, backwards } = stretchOf(run);
      const points = parsePath(overview.rail[id as StretchId])[0]?.points ?? [];
      const [first, last] = [points[0] as Point, points.at(-1) as Point];
      return backwards ? [last, first] : [first, last];
    };
    const runs = Object.values(LEGS).flat();
    for (const [i, run] of runs.entries()) {
      const next = runs[i + 1];
      if (next) expect(distance(ends(run)[1], ends(next)[0]), `${run} to ${next}`).toBeLessThan(1);
    }
  });
});

test("a leg's straight line is as long as the story says", () => {
  const ends: Record<string, readonly [PlaceId, PlaceId]> = {
    khasan: ["pyongyang", "khasan"],
    vostochny: ["khasan", "vostochny"],
    komsomolsk: ["vostochny", "komsomolsk"],
    artyom: ["komsomolsk", "artyom"],
    home: ["artyom", "khasan"],
  };
  const told = stops.flatMap((stop) => (stop.straight ? [{ id: stop.id, straight: stop.straight }] : []));
  expect(told.map(({ id }) => id)).toEqual(Object.keys(ends));
  for (const { id, straight } of told) {
    const [from, to] = ends[id] ?? [];
    if (from && to) {
      expect(
        Math.abs(greatCircle(places[from].position, places[to].position) - straight.km),
        id,
      ).toBeLessThan(4);
    }
  }
});

test("every step looks at something that the view holds", () => {
  for (const { id } of stops) {
    const { view, frame } = viewOfStop(id);
    const [x0, y0, x1, y1] = frame;
    expect(x1 > x0 && y1 > y0, id).toBe(true);
    const [, , width = 0, height = 0] = { overview, vladivostok }[view].viewBox.split(" ").map(Number);
    expect(x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height, id).toBe(true);
    if (id in places) {
      const [x, y] = stopIn(view, id as PlaceId);
      expect(x >= x0 && x <= x1 && y >= y0 && y <= y1, id).toBe(true);
    }
  }
});
