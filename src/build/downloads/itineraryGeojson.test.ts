import { check } from "@placemarkio/check-geojson";
import { describe, expect, test } from "vitest";
import { greatCircle, type Place, type PlaceId, places } from "../../graphics/map/coordinates.ts";
import { LEGS } from "../../graphics/map/railway.ts";
import { stops } from "../../story/itinerary.ts";
import { itineraryGeojson } from "./itineraryGeojson.ts";

type Position = Place["position"];
type Read = {
  geometry: { type: "Point" | "LineString"; coordinates: unknown } | null;
  properties: Record<string, unknown>;
};

const written = itineraryGeojson("https://news.example/");
const collection = JSON.parse(written) as Record<string, unknown> & { bbox: number[]; features: Read[] };
const of = (feature: string): Read[] =>
  collection.features.filter(({ properties }) => properties.feature === feature);

const lines = of("stretch").map(({ geometry, properties }) => {
  expect(geometry?.type).toBe("LineString");
  return { points: geometry?.coordinates as Position[], properties };
});
const first = (points: readonly Position[]): Position => points[0] as Position;
const last = (points: readonly Position[]): Position => points.at(-1) as Position;

describe("the collection", () => {
  test("is GeoJSON to a validator, which can say no", () => {
    expect(() => check(written)).not.toThrow();
    expect(() => check(written.replace('"Point"', '"Dot"'))).toThrow();
    expect(() => check(written.replace("[125.7364,39.0047]", '["125.7364",39.0047]'))).toThrow();
  });

  test("names no reference system, and says what it is and whose", () => {
    expect(collection).not.toHaveProperty("crs");
    expect(collection.title).toMatch(/^Six days by train.+ – A rifle for a rifle$/);
    expect(collection.description).toMatch(/No length must be taken from it/);
    expect(collection.licence).toMatch(/^CC BY 4\.0/);
    expect(collection.credit).toContain("Natural Earth");
    expect(written).not.toMatch(/undefined|NaN/);
  });

  test("puts longitude first, in the Far East, within its box, with four decimals at most", () => {
    expect(collection.bbox).toHaveLength(4);
    const [west = 0, south = 0, east = 0, north = 0] = collection.bbox;
    const positions = collection.features.flatMap(({ geometry }) => {
      if (!geometry) return [];
      return (geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates) as Position[];
    });
    expect(positions.length).toBeGreaterThan(500);
    for (const [longitude, latitude] of positions) {
      expect(longitude > 108 && longitude < 154 && latitude > 31 && latitude < 61).toBe(true);
      expect(longitude >= west && longitude <= east && latitude >= south && latitude <= north).toBe(true);
      for (const degrees of [longitude, latitude]) expect(String(degrees)).toMatch(/^\d+(\.\d{1,4})?$/);
    }
    for (const [i, edge] of [west, south].entries())
      expect(Math.min(...positions.map((position) => position[i] as number))).toBe(edge);
    for (const [i, edge] of [east, north].entries())
      expect(Math.max(...positions.map((position) => position[i] as number))).toBe(edge);
  });
});

describe("the stops", () => {
  test("are all there, in order, where the map has them", () => {
    expect(of("stop").map(({ properties }) => properties.id)).toEqual(stops.map(({ id }) => id));
    for (const { geometry, properties } of of("stop")) {
      const id = properties.id === "home" ? "pyongyang" : (properties.id as PlaceId);
      if (properties.id === "on-the-rails") {
        expect(geometry).toBeNull();
        expect(properties).toMatchObject({ time_zone: null, within_km: null });
      } else {
        const { position, within, timeZone } = places[id];
        expect(geometry).toEqual({ type: "Point", coordinates: [...position] });
        expect(properties).toMatchObject({ time_zone: timeZone, within_km: within });
      }
    }
  });

  test("carry date, certainty, sources and address", () => {
    for (const [i, stop] of stops.entries()) {
      const properties = of("stop")[i]?.properties ?? {};
      expect(properties).toMatchObject({
        date_from: stop.from,
        date_to: stop.to ?? null,
        clock_from: stop.clock?.from ?? null,
        claim: stop.lineBy,
        page: `https://news.example/itinerary/${stop.id}/`,
      });
      expect(properties.certainty).toBe(stop.id === "on-the-rails" ? "Claimed or feared" : "On record");
      expect((properties.sources as string[]).join()).toMatch(/https?:\/\//);
    }
    const about = of("stop").filter(({ properties }) => properties.clock_about === true);
    expect(about.map(({ properties }) => properties.id)).toEqual(["komsomolsk"]);
  });
});

describe("the line", () => {
  test("has every stretch of every leg, in order, and nothing into Vladivostok", () => {
    expect(lines.map(({ properties }) => properties.order)).toEqual(lines.map((_, i) => i + 1));
    const legs = Object.entries(LEGS).map(([leg, runs]) => [leg, runs.map((run) => run.replace(/^-/, ""))]);
    const read = Object.keys(LEGS).map((leg) => {
      const own = lines.filter(({ properties }) => properties.leg === leg);
      return [leg, own.map(({ properties }) => properties.stretch)];
    });
    expect(read).toEqual(legs);
    expect(written).not.toContain("uglovaya-vladivostok");
  });

  test("runs without a gap from Pyongyang back to Pyongyang, each leg to its stop", () => {
    expect(greatCircle(first(lines[0]?.points ?? []), places.pyongyang.position)).toBeLessThan(2);
    for (const [i, { points, properties }] of lines.entries()) {
      const next = lines[i + 1];
      if (next) {
        const gap = greatCircle(last(points), first(next.points));
        expect(gap, `${properties.stretch} to ${next.properties.stretch}`).toBeLessThan(2);
      }
      const leg = properties.leg === "home" ? "pyongyang" : (properties.leg as string);
      if (next?.properties.leg !== properties.leg && leg in places) {
        expect(greatCircle(last(points), places[leg as PlaceId].position), leg).toBeLessThan(2);
      }
    }
  });

  test("says where it is our reading, what it rests on, and that it cannot be measured", () => {
    const inferred = lines.filter(({ properties }) => properties.certainty === "inferred");
    expect([...new Set(inferred.map(({ properties }) => properties.stretch))].sort()).toEqual([
      "ledyanaya-vostochny",
      "pyongyang-tumangang",
      "volochaevka-komsomolsk",
      "volochaevka-ledyanaya",
    ]);
    for (const { properties } of lines) {
      expect(properties.certainty).toMatch(/^(inferred|on record or the only line)$/);
      expect(properties.basis).toMatch(/^(Natural Earth|stations|straight)$/);
      expect((properties.claims as string[]).length).toBeGreaterThan(0);
      expect((properties.sources as string[]).join()).toMatch(/https?:\/\//);
      expect(properties.note).toMatch(/our reading.+generalised map.+No length/);
    }
  });
});
