import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type PlaceId, places } from "../../graphics/map/coordinates.ts";
import { stops } from "../../story/itinerary.ts";
import { itineraryCsv } from "./itineraryCsv.ts";

const rows = parse(itineraryCsv("https://news.example/"), { columns: true, bom: true }) as Record<
  string,
  string
>[];
const row = (id: string) => rows.find((entry) => entry.id === id);

test("itinerary.csv has a row for every stop, in order, with its sources and its address", () => {
  expect(rows.map(({ id }) => id)).toEqual(stops.map(({ id }) => id));
  expect(Object.keys(rows[0] ?? {}).join()).toBe(
    "id,name,place,date_from,date_to,time_local,utc_from,utc_to,zone,by,straight_km,straight_from,in_plan,line," +
      "certainty,longitude,latitude,within_km,what_happened,reported_on_14_september,claim,sources,page",
  );
  for (const entry of rows) {
    expect(entry.page).toBe(`https://news.example/itinerary/${entry.id}/`);
    expect(entry.sources).toMatch(/https?:\/\//);
    expect(entry.certainty).not.toBe("");
    expect(entry.what_happened).not.toBe("");
    expect(Object.values(entry).join()).not.toMatch(/\]\(|\*|undefined|\[object/);
  }
});

test("clock times are told in the place's words and in UTC", () => {
  expect(row("khasan")).toMatchObject({
    date_from: "2023-09-12",
    time_local: "6 a.m.",
    zone: "UTC+10",
    utc_from: "2023-09-11T20:00Z",
    utc_to: "",
  });
  expect(row("vostochny")).toMatchObject({ zone: "UTC+9", utc_from: "2023-09-13T04:00Z" });
  expect(row("komsomolsk")?.time_local).toMatch(/^about /);
  expect(row("artyom")).toMatchObject({ utc_from: "2023-09-15T22:00Z", utc_to: "2023-09-15T23:00Z" });
  for (const stop of stops) {
    const { utc_from = "", utc_to = "" } = row(stop.id) ?? {};
    expect(Date.parse(utc_from), stop.id).toBe(Date.parse(stop.clock?.from ?? ""));
    expect(Date.parse(utc_to), stop.id).toBe(Date.parse(stop.clock?.to ?? ""));
  }
});

test("a stop stands where the map has it; the journey home at its end, the day on the rails nowhere", () => {
  for (const entry of rows) {
    const id = entry.id === "home" ? "pyongyang" : entry.id;
    const position = [entry.longitude, entry.latitude, entry.within_km];
    if (id === "on-the-rails") expect(position).toEqual(["", "", ""]);
    else {
      const place = places[id as PlaceId];
      expect(position.map(Number), id).toEqual([...place.position, place.within]);
    }
  }
});

test("what had been reported is in words, or is what the brackets say, or nothing", () => {
  expect(row("khasan")?.reported_on_14_september).toBe("");
  expect(row("knevichi")).toMatchObject({ reported_on_14_september: "not announced", in_plan: "no" });
  expect(row("komsomolsk")?.reported_on_14_september).toContain("“is flying from here”");
  expect(row("home")).toMatchObject({ date_to: "2023-09-19", straight_km: "163", in_plan: "no" });
  expect(row("on-the-rails")?.certainty).toBe("Claimed or feared");
});
