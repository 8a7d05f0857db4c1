import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changes } from "@edition/changes.ts";
import { dataFiles } from "@edition/data.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { siteUrl } from "../../src/build/site.ts";
import { claims } from "../../src/story/claims.ts";
import { openCell, openFile } from "../support/spreadsheet.ts";
import { dist, documentOf, files, pages, read } from "./dist.ts";

const { url: site } = siteUrl(process.env);

test("story.json is what the schema beside it says", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(read("story.schema.json")) as { $id: string };
  const data = JSON.parse(read("story.json")) as { $schema: string; page: string };
  expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true);
  expect([data.page, data.$schema, schema.$id]).toEqual([
    site,
    `${site}story.schema.json`,
    `${site}story.schema.json`,
  ]);
});

test("what story.json and claims.csv lead to is on the pages: parts and claims, under their addresses", () => {
  type Part = { id: string; path: string; page: string };
  const data = JSON.parse(read("story.json")) as { chapters: (Part & { items: Part[] })[]; claims: Part[] };
  const rows = parse(read("claims.csv"), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(claims));
  const paths = new Set(pages.map(({ route }) => route.path));
  for (const chapter of data.chapters)
    for (const { id, path, page } of [chapter, ...chapter.items]) {
      expect([path, page], id).toEqual([`/${id}/`, `${site}${id}/`]);
      expect(paths, id).toContain(path);
    }
  const ledger = documentOf("/sources/");
  for (const page of [...data.claims.map((claim) => claim.page), ...rows.map((row) => row.page ?? "")]) {
    const [at, id = ""] = page.split("#");
    expect(at).toBe(`${site}sources/`);
    expect(ledger.getElementById(id), page).not.toBeNull();
  }
});

for (const [file, days, numbers] of [
  ["claims.csv", ["date_from", "date_to"], []],
  ["itinerary.csv", ["date_from", "date_to"], ["straight_km", "longitude", "latitude", "within_km"]],
] as const) {
  test(`${file} opens in a spreadsheet with every cell as it was written`, () => {
    const bytes = readFileSync(join(dist, file));
    const meant = parse(bytes, { columns: true, bom: true }) as Record<string, string>[];
    const rows = openFile(bytes);
    expect(rows).toEqual(meant);
    for (const [i, row] of rows.entries())
      for (const [column, cell] of Object.entries(row).filter(([, cell]) => cell !== "")) {
        const isDay = (days as readonly string[]).includes(column);
        const as = isDay ? "day" : (numbers as readonly string[]).includes(column) ? "number" : "text";
        expect(openCell(cell), `${column} of row ${i + 1}`).toEqual({ as, value: cell });
      }
  });
}

test("feed.xml is found from every page that is not embedded, and knows its own address", () => {
  const feed = new JSDOM(read("feed.xml"), { contentType: "application/xml" }).window.document;
  const entries = [...feed.querySelectorAll("entry > link[rel='alternate']")].map((link) =>
    link.getAttribute("href"),
  );
  expect(new Set(entries).size).toBe(changes.length + 1);
  const log = documentOf("/sources/").getElementById("changes");
  for (const entry of entries) {
    const [page, id = ""] = entry?.split("#") ?? [];
    expect(page).toBe(`${site}sources/`);
    expect(log?.querySelector(`[id="${id}"]`), id).not.toBeNull();
  }
  const self = feed.querySelector('feed > link[rel="self"]')?.getAttribute("href");
  expect(self).toBe(`${site}feed.xml`);
  for (const { route, html } of pages) {
    const [, href] =
      /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]+)">/.exec(html) ?? [];
    expect(href && new URL(href, site + route.path.slice(1)).href, route.path).toBe(
      route.kind === "embed" ? undefined : self,
    );
  }
});

test("How we know leads to the page of files, which offers each of them", () => {
  expect(documentOf("/").querySelector("main a[href$='data/']")).not.toBeNull();
  const offered = [...documentOf("/data/").querySelectorAll("main li a")].map((link) =>
    new URL(link.getAttribute("href") ?? "", "http://site.example/data/").pathname.slice(1),
  );
  expect(offered).toEqual(dataFiles.map(({ file }) => file));
  for (const file of offered) expect(files, file).toContain(file);
});
