import { describe, expect, it } from "vitest";
import {
  along,
  formatPath,
  graticule,
  LINE_KIND,
  lighten,
  overview,
  overviewStop,
  parsePath,
  project,
  stretches,
  thin,
  vladivostok,
  vladivostokStop,
} from "./geometry.ts";

describe("paths", () => {
  it("reads relative steps as absolute points and writes them back", () => {
    const d = "M10,5l1,-.5 2.5,1 0,3z";
    const lines = parsePath(d);
    expect(lines).toEqual([
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
    expect(parsePath(formatPath(lines))).toEqual(lines);
  });

  it("keeps every stretch of the railway through a round trip", () => {
    for (const d of Object.values(overview.rail)) {
      expect(parsePath(formatPath(parsePath(d)))).toEqual(parsePath(d));
    }
  });

  it("thins what does not move the line, never its ends", () => {
    const line = parsePath("M0,0l5,.1 5,-.1 0,10")[0];
    expect(line && thin(line, 1).points).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(lighten("M0,0l1,0 0,1 -1,0z", 1)).toBe("");
  });

  it("finds a point on the way and its direction", () => {
    expect(along("M0,0l10,0 10,0", 0.5)).toEqual({ x: 10, y: 0, angle: 0 });
    expect(along("M0,0l0,10 0,10", 0.25)).toEqual({ x: 0, y: 5, angle: 90 });
  });
});

describe("projection", () => {
  /** Degrees from geo/stops.json; paths.json has d3's result. */
  it.each([
    ["pyongyang", 125.7364, 39.0047],
    ["vostochny", 128.3334, 51.8844],
    ["komsomolsk", 137.01, 50.5503],
  ] as const)("puts %s where d3 puts it", (id, longitude, latitude) => {
    const [x, y] = project("overview", longitude, latitude);
    const [stopX, stopY] = overviewStop(id);
    expect(Math.hypot(x - stopX, y - stopY)).toBeLessThan(0.2);
  });

  it("agrees in the second view", () => {
    const [x, y] = project("vladivostok", 132.1889, 43.3595);
    const [stopX, stopY] = vladivostokStop("artyom");
    expect(Math.hypot(x - stopX, y - stopY)).toBeLessThan(0.5);
  });

  it("draws meridians and parallels", () => {
    expect(graticule("overview", 5).match(/L/g)).toHaveLength(10);
    expect(graticule("overview", 5).match(/A/g)).toHaveLength(6);
  });
});

describe("what the line claims", () => {
  it("never draws the line into Vladivostok as journey", () => {
    expect(LINE_KIND["uglovaya-vladivostok"]).toBe("unused");
    const journey = (["full", "hollow", "link"] as const).flatMap((kind) =>
      stretches(vladivostok.rail, kind),
    );
    expect(journey.map(([id]) => id)).not.toContain("uglovaya-vladivostok");
  });

  it("draws every other stretch once", () => {
    const journey = (["full", "hollow", "link"] as const).flatMap((kind) => stretches(overview.rail, kind));
    expect(journey).toHaveLength(Object.keys(overview.rail).length - 1);
  });
});
