import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { concerns } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import { concernsCsv } from "./concernsCsv.ts";
import { resolutionsCsv } from "./resolutionsCsv.ts";

const site = "https://news.example/";
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

test("concerns.csv has a row for every statement, in the order of the panel", () => {
  const rows = rowsOf(concernsCsv(site));
  const cells = concerns.flatMap((concern) => concern.cells.map(({ date }) => [concern.id, date]));
  expect(rows.map(({ concern, date_to: date }) => [concern, date])).toEqual(cells);
  for (const row of rows) {
    expect(row.page).toBe(`${site}concerns/${row.concern}/`);
    expect(row.sources).toMatch(/https?:\/\//);
    expect(row.said).not.toMatch(/\]\(|\*/);
    expect(row.who).toBeTruthy();
    expect(["Confirmed", "Claimed or feared"]).toContain(row.certainty);
  }
});

test("quotation marks, commas and ranges come through the parser as they were", () => {
  const rows = rowsOf(concernsCsv(site));
  const first = rows.find(({ claims }) => claims === "c-us-jeanpierre");
  expect(first?.said).toBe("An arms deal “would directly violate a number of” Security Council resolutions.");
  expect([first?.date_from, first?.date_to]).toEqual(["2023-09", "2023-09-11"]);
  const budanov = rows.find(({ claims }) => claims === "c-ua-budanov");
  expect([budanov?.date_from, budanov?.date_to, budanov?.certainty]).toEqual([
    "2023-09-13",
    "2023-09-14",
    "Claimed or feared",
  ]);
});

test("resolutions.csv has the eleven votes, with decrees and quotations where they are on record", () => {
  const rows = rowsOf(resolutionsCsv(site));
  expect(rows.map(({ number }) => number)).toEqual(resolutions.map(({ number }) => number));
  for (const row of rows) {
    expect([row.in_favour, row.against, row.abstaining]).toEqual(["15", "0", "0"]);
    expect(row.russia).toBe("in favour");
    expect(row.page).toBe(`${site}concerns/resolution-${row.number}/`);
    expect(row.sources).toMatch(/https?:\/\//);
  }
  expect(rows.filter(({ decree_in_russia: decree }) => decree).map(({ number }) => number)).toEqual([
    "1718",
    "2270",
    "2321",
  ]);
  expect(rows.find(({ number }) => number === "2094")?.quoted).toBe(
    "annex IV: [Among the luxury goods:] Luxury automobiles",
  );
  expect(rows.map(({ decree_date: date }) => date).filter(Boolean)).toEqual([
    "2007-05-27",
    "2016-12-29",
    "2017-10-16",
  ]);
  expect(rows.find(({ number }) => number === "2321")?.claims).toContain("r-ru-decree-2017");
});
