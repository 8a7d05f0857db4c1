import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { claims } from "../../story/claims.ts";
import { claimsCsv } from "./claimsCsv.ts";

const rows = parse(claimsCsv("https://news.example/"), { columns: true, bom: true }) as Record<
  string,
  string
>[];
const row = (id: string) => rows.find((entry) => entry.id === id);

test("claims.csv has a row for every claim, in the order of the ledger, with its sources and its address", () => {
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(claims));
  expect(Object.keys(rows[0] ?? {}).join()).toBe(
    "id,statement,caveat,status,line,certainty,ours,said_by,date_from,date_to,place,origin,origin_said_by,sources,page",
  );
  for (const [id, claim] of Object.entries(claims)) {
    expect(row(id), id).toMatchObject({
      statement: claim.statement,
      status: claim.status,
      said_by: claim.saidBy ?? "",
      page: `https://news.example/sources/#claim-${id}`,
    });
    expect(row(id)?.sources?.split("; "), id).toHaveLength(claim.sources.length);
  }
  expect(row("g-glove")).toMatchObject({
    origin: "g-peskov-briefing",
    origin_said_by: "Dmitry Peskov, Kremlin spokesman",
  });
  expect(row("i-seen-razdolnaya")).toMatchObject({
    origin: "",
    origin_said_by: "Russia’s RIA Novosti",
  });
});

test("a day is a day, and a month runs from its first day to its last: nothing is left to a spreadsheet", () => {
  expect(row("g-exchange")).toMatchObject({ date_from: "2023-09-13", date_to: "" });
  expect(row("c-exp-bluff")).toMatchObject({ date_from: "2023-09-01", date_to: "2023-09-30" });
  expect(row("x-putin-2000")).toMatchObject({ date_from: "2000-07-01", date_to: "2000-07-31" });
  for (const [id, { date = "" }] of Object.entries(claims)) {
    const { date_from = "", date_to = "" } = row(id) ?? {};
    expect(date_from.slice(0, date.length), id).toBe(date);
    expect(date_to !== "", id).toBe(date !== "" && date.length < 10);
    if (date_to) expect(date_to.slice(0, date.length), id).toBe(date);
  }
});

test("no statement goes without its caveat, and what is only claimed says so", () => {
  for (const entry of rows) {
    expect(entry.caveat, entry.id).not.toBe("");
    if (entry.line === "dotted") expect(entry.caveat, entry.id).toMatch(/not established$|^Sources disagree/);
    if (entry.line === "dashed") expect(entry.caveat, entry.id).toMatch(/^Announced/);
  }
  expect(rows.filter(({ line }) => line === "dotted").length).toBeGreaterThan(30);
  expect(row("g-sword-shoigu")).toMatchObject({
    certainty: "Claimed or feared",
    caveat: "Claimed by Oleg Trubin, Zlatoust arms factory, not established",
  });
});

test("what is ours has no line, and is not said to be anybody's", () => {
  const ours = rows.filter(({ ours }) => ours === "yes");
  expect(ours.length).toBeGreaterThan(5);
  for (const entry of ours)
    expect(entry, entry.id).toMatchObject({ line: "", certainty: "", caveat: "Our own reading" });
});

test("what is for editors is not in it", () => {
  const file = claimsCsv("https://news.example/");
  const notes = Object.values(claims).flatMap(({ note }) => (note && note.length > 45 ? [note] : []));
  expect(notes.length).toBeGreaterThan(50);
  expect(notes.filter((note) => file.includes(note.replaceAll('"', '""')))).toEqual([]);
});
