import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { concerns } from "../../story/concerns.ts";
import { guests } from "../../story/context.ts";
import { stops } from "../../story/itinerary.ts";
import { people } from "../../story/people.ts";
import type { Person } from "../../story/types.ts";
import { peopleCsv } from "./peopleCsv.ts";

const rows = parse(peopleCsv("https://news.example/"), { columns: true }) as Record<string, string>[];
const row = (id: string) => rows.find((entry) => entry.id === id);
const listed = (field = ""): string[] => field.split("; ").filter(Boolean);

test("people.csv has a row for every guest, in order, with office, sources and address", () => {
  expect(rows.map(({ id }) => id)).toEqual(guests.map(({ person }) => person));
  expect(Object.keys(rows[0] ?? {}).join()).toBe(
    "id,name,original,language,side,office_in_september_2023,field,field_group,runs,at_the_talks,stops,bears_on," +
      "sanctions,sanctions_by,sanctions_date,line,certainty,claims,sources,page",
  );
  for (const entry of rows) {
    const person: Person | undefined = Object.entries(people).find(([id]) => id === entry.id)?.[1];
    expect(entry).toMatchObject({
      name: person?.name,
      original: person?.original?.text,
      office_in_september_2023: person?.office,
      page: `https://news.example/context/${entry.id}/`,
    });
    expect(entry.sources).toMatch(/https?:\/\//);
    expect(Object.values(entry).join()).not.toMatch(/\]\(|\*|undefined|\[object/);
  }
});

test("stops and objections are the ids of the other files", () => {
  const stopIds: readonly string[] = stops.map(({ id }) => id);
  const concernIds: readonly string[] = concerns.map(({ id }) => id);
  expect(rows.flatMap(({ stops: at }) => listed(at)).filter((id) => !stopIds.includes(id))).toEqual([]);
  expect(rows.flatMap(({ bears_on }) => listed(bears_on)).filter((id) => !concernIds.includes(id))).toEqual(
    [],
  );
  expect(row("alexander-kozlov")).toMatchObject({
    at_the_talks: "yes",
    stops: "vostochny; khasan; university; home",
  });
  expect(row("yuri-borisov")).toMatchObject({ at_the_talks: "no", stops: "vostochny" });
});

test("a sanction has its date where there is one; what only others say is dotted", () => {
  expect(row("kang-sun-nam")).toMatchObject({ sanctions_by: "state", sanctions_date: "2023-09-21" });
  expect(row("ri-pyong-chol")).toMatchObject({ sanctions_by: "un", sanctions_date: "" });
  expect(row("kim-jong-sik")).toMatchObject({
    certainty: "Claimed or feared",
    stops: "vostochny",
    sanctions_by: "un",
  });
  expect(row("sergei-lavrov")?.sanctions).toBe("");
});
