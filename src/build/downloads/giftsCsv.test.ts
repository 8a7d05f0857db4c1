import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { gifts } from "../../story/gifts.ts";
import { csv } from "./csv.ts";
import { giftsCsv } from "./giftsCsv.ts";

test("a parser reads back what was written, whatever is in it", () => {
  const rows = [
    { a: 'He said "no", twice', b: "two\r\nlines" },
    { a: "карабин", b: "" },
  ];
  expect(parse(csv(["a", "b"], rows), { columns: true })).toEqual(rows);
});

test("gifts.csv has a row for every gift, with its certainty, its sources and its address", () => {
  const rows = parse(giftsCsv("https://news.example/"), { columns: true }) as Record<string, string>[];
  expect(rows.map(({ id }) => id)).toEqual(gifts.map(({ id }) => id));
  for (const row of rows) {
    expect(row.page).toBe(`https://news.example/gifts/${row.id}/`);
    expect(row.sources).toMatch(/https?:\/\//);
    expect(row.described).not.toMatch(/\]\(|\*/);
  }
  expect(rows.find(({ id }) => id === "sword")?.certainty).toBe("Claimed or feared");
  expect(rows.find(({ id }) => id === "glove")?.in_russian).toContain("перчатку");
});
