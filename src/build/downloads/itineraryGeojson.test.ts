import { check } from "@placemarkio/check-geojson";
import { describe, expect, test } from "vitest";
import { greatCircle, type Place, type PlaceId, places } from "../../graphics/map/coordinates.ts";
import { LEGS } from "../../graphics/map/railway.ts";
import { stops } from "../../story/itinerary.ts";
import { itineraryRailway, itineraryStops } from "./itineraryGeojson.ts";

type Position = Place["position"];
type Read<Coordinates> = {
  geometry: { type: string; coordinates: Coordinates };
  properties: Record<string, unknown>;
};
type Collection<Coordinates> = Record<string, unknown> & { bbox: number[]; features: Read<Coordinates>[] };

const site = "https://news.example/";
const written = { stops: itineraryStops(site), railway: itineraryRailway(site) };
const points = JSON.parse(written.stops) as Collection<Position>;
const railway = JSON.parse(written.railway) as Collection<Position[]>;

const lines = railway.features.map(({ geometry, properties }) => ({
  points: geometry.coordinates,
  properties,
}));
const first = (points: readonly Position[]): Position => points[0] as Position;
const last = (points: readonly Position[]): Position => points.at(-1) as Position;

/** What software that guesses the type of a column takes a value for: GDAL and kepler.gl look at every text for a date. */
function typeOf(value: unknown): string {
  if (typeof value !== "string") return typeof value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return "date";
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return "time";
  return /^[\d.,:/\s-]+$/.test(value) ? "a number in quotation marks" : "text";
}

describe.each([
  ["stops", points, written.stops, "Point"],
  ["railway", railway, written.railway, "LineString"],
] as const)("itinerary-%s.geojson", (_, collection, file, kind) => {
  test("is GeoJSON to a validator, which can say no", () => {
    expect(() => check(file)).not.toThrow();
    expect(() => check(file.replace(`"${kind}"`, '"Dot"'))).toThrow();
    expect(() => check(file.replace(/("coordinates":\[+)([\d.]+),/, '$1"$2",'))).toThrow();
  });

  test("has one kind of geometry, and none that is empty", () => {
    for (const { geometry } of collection.features) {
      expect(geometry.type).toBe(kind);
      expect(geometry.coordinates.length).toBeGreaterThan(1);
    }
  });

  test("has the same flat properties in every feature, each of one type or null", () => {
    const keys = Object.keys(collection.features[0]?.properties ?? {});
    for (const key of keys) {
      expect(key).toMatch(/^[a-z_]{1,10}$/);
      const types = new Set<string>();
      for (const { properties } of collection.features) {
        expect(Object.keys(properties)).toEqual(keys);
        const value = properties[key];
        if (value !== null) types.add(typeOf(value));
      }
      expect([...types], key).toHaveLength(1);
      expect([...types][0], key).toMatch(/^(?:text|date|time|number|boolean)$/);
    }
  });

  test("names no reference system, and says what it is and whose", () => {
    expect(collection).not.toHaveProperty("crs");
    expect(collection.title).toMatch(/^Six days by train.+ – A rifle for a rifle$/);
    expect(collection.licence).toMatch(/^CC BY 4\.0/);
    expect(collection.credit).toContain("Natural Earth");
    expect(file).not.toMatch(/undefined|NaN/);
  });

  test("puts longitude first, in the Far East, within its box, with four decimals at most", () => {
    expect(collection.bbox).toHaveLength(4);
    const [west = 0, south = 0, east = 0, north = 0] = collection.bbox;
    const positions = collection.features.flatMap(({ geometry }) =>
      geometry.type === "Point" ? [geometry.coordinates as Position] : (geometry.coordinates as Position[]),
    );
    for (const [longitude, latitude] of positions) {
      expect(longitude > 108 && longitude < 154 && latitude > 31 && latitude < 61).toBe(true);
      for (const degrees of [longitude, latitude]) expect(String(degrees)).toMatch(/^\d+(\.\d{1,4})?$/);
    }
    for (const [i, edge] of [west, south].entries())
      expect(Math.min(...positions.map((position) => position[i] as number))).toBe(edge);
    for (const [i, edge] of [east, north].entries())
      expect(Math.max(...positions.map((position) => position[i] as number))).toBe(edge);
  });
});

describe("the stops", () => {
  const placed = stops.filter(({ id }) => id !== "on-the-rails");

  test("are there in order, where the map has them, but for the day that is nowhere, which is named", () => {
    expect(points.features.map(({ properties }) => properties.id)).toEqual(placed.map(({ id }) => id));
    for (const { geometry, properties } of points.features) {
      const id = properties.id === "home" ? "pyongyang" : (properties.id as PlaceId);
      const { position, within, timeZone } = places[id];
      expect(geometry).toEqual({ type: "Point", coordinates: [...position] });
      expect(properties).toMatchObject({ time_zone: timeZone, within_km: within });
    }
    expect(points.description).toContain(
      "nowhere in particular: On the rails. The table itinerary.csv has it.",
    );
  });

  test("carry date, certainty, sources and address", () => {
    for (const [i, stop] of placed.entries()) {
      const properties = points.features[i]?.properties ?? {};
      expect(properties).toMatchObject({
        date_from: stop.from,
        date_to: stop.to ?? null,
        clock_from: stop.clock?.from ?? null,
        claim: stop.lineBy,
        certainty: "On record",
        page: `${site}itinerary/${stop.id}/`,
      });
      expect(properties.sources).toMatch(/https?:\/\//);
    }
    const about = points.features.filter(({ properties }) => properties.about === true);
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
    expect(written.railway).not.toContain("uglovaya-vladivostok");
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
      expect(properties.claims).toMatch(/^[ix]-/);
      expect(properties.sources).toMatch(/https?:\/\//);
      expect(properties.note).toMatch(/our reading.+generalised map.+No length/);
    }
    expect(railway.description).toMatch(/No length must be taken from it/);
  });
});
