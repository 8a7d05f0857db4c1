import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { routes } from "../../routes.ts";
import { events } from "../../story/aftermath.ts";
import { eventsCsv } from "./eventsCsv.ts";

const site = "https://news.example/";
const rows = parse(eventsCsv(site), { columns: true }) as Record<string, string>[];

test("events.csv has a row for every event, in order of time, with its line, sources and address", () => {
  expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  expect(Object.keys(rows[0] ?? {}).join()).toBe(
    "id,heading,date,date_in_words,lane,line,certainty,what_happened,in_september_2023,what_it_was,now,told_at,claims,sources,page",
  );
  const dates = rows.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
  for (const [i, entry] of rows.entries()) {
    expect(entry).toMatchObject({
      line: events[i]?.line,
      now: events[i]?.before.now,
      page: `${site}aftermath/${entry.id}/`,
    });
    expect(entry.claims).toContain(events[i]?.lineBy);
    expect(entry.sources).toMatch(/https?:\/\//);
    expect(Object.values(entry).join()).not.toMatch(/\]\(|\*|undefined|\[object/);
  }
});

test("each leads back to a page that exists, with what stood there in September", () => {
  const pages = routes.map(({ path }) => site + path.slice(1));
  for (const { told_at = "", in_september_2023, id } of rows) {
    expect(pages, id).toContain(told_at);
    expect(in_september_2023, id).not.toBe("");
  }
  expect(rows.find(({ id }) => id === "containers")).toMatchObject({
    what_it_was: "feared",
    now: "open",
    told_at: `${site}concerns/shells/`,
  });
});
