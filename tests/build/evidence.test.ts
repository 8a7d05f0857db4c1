import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type EvidenceFile, evidencePath } from "../../src/evidence/card/evidenceFile.ts";
import { claims } from "../../src/story/claims.ts";
import { ledgerGroups } from "../../src/story/ledger.ts";
import { sources as known } from "../../src/story/sources.ts";
import type { ClaimId } from "../../src/story/types.ts";
import budgets from "./budgets.json" with { type: "json" };
import { brotli, documentOf, files, pages, plain, read } from "./dist.ts";

const paths = ledgerGroups.flatMap(({ letter }) =>
  (["", "-more"] as const).map((depth) => evidencePath(letter, depth)),
);
const evidence = paths.map((path) => ({ path, ...(JSON.parse(read(path)) as EvidenceFile) }));
const ids = Object.keys(claims) as ClaimId[];

/** The claims that each mark in some HTML stands for. */
const cited = (html: string): string[][] =>
  [...html.matchAll(/<a class="mark"[^>]*?href="[^"#]*#claim-([^"]+)"(?: data-claims="([^"]+)")?/g)].map(
    ([, first = "", others]) => [first, ...(others?.split(" ") ?? [])],
  );

test("each claim is in one file of evidence, with all of its sources; what the story cites is in the first of its letter", () => {
  expect(evidence.flatMap((file) => Object.keys(file.claims)).toSorted()).toEqual(ids.toSorted());
  const story = new Set(cited(read("index.html")).flat());
  expect(story.size).toBeGreaterThan(90);
  for (const { path, claims: of, sources } of evidence)
    for (const [id, { from }] of Object.entries(of)) {
      expect(story.has(id), id).toBe(!path.endsWith("-more.json"));
      expect(from.length, id).toBeGreaterThan(0);
      for (const source of from) expect(sources[source]?.title, `${id}: ${source}`).toMatch(/\S/);
    }
});

test("a file of evidence is small, and there is no other", () => {
  expect(files.filter((file) => file.startsWith("evidence/")).toSorted()).toEqual(paths.toSorted());
  for (const path of paths) expect(brotli(path), path).toBeLessThanOrEqual(budgets.evidence);
});

test("every mark of every page stands for claims; an embed lists all of them, for it can fetch nothing", () => {
  for (const { route, html } of pages) {
    const marks = cited(html);
    expect(marks.length, route.path).toBe(html.split('<a class="mark"').length - 1);
    for (const id of marks.flat()) expect(ids, route.path).toContain(id);
    if (route.kind !== "embed") continue;
    const listed = [...html.matchAll(/<li data-claim="([^"]+)">/g)].map(([, id]) => id);
    expect(listed, route.path).toEqual(expect.arrayContaining(marks.flat()));
    expect(new Set(listed).size, route.path).toBe(listed.length);
  }
});

test("an item lists its evidence in the order of the marks", () => {
  for (const { route } of pages) {
    if (route.kind !== "item") continue;
    const document = documentOf(route.path);
    const marks = new Set(
      [...document.querySelectorAll(".mark")].map(({ textContent }) => Number(textContent)),
    );
    const listed = [...document.querySelectorAll(".item-evidence .claim-number")].map(({ textContent }) =>
      (textContent.match(/\d+/g) ?? []).map(Number),
    );
    for (const number of listed.flat()) expect(marks, route.path).toContain(number);
    const first = listed.map(([number = 0]) => number);
    expect(first, route.path).toEqual(first.toSorted((a, b) => a - b));
  }
});

test("ledger, cards, embeds and data say the same of each claim", () => {
  type Said = {
    id: string;
    statement: string;
    status: string;
    said_by: string | null;
    date: string | null;
    sources: string[];
  };
  const json = new Map(
    (JSON.parse(read("story.json")) as { claims: Said[] }).claims.map((claim) => [claim.id, claim]),
  );
  const rows = new Map(
    (parse(read("claims.csv"), { columns: true, bom: true }) as Record<string, string>[]).map((row) => [
      row.id,
      row,
    ]),
  );
  const cards = new Map(
    evidence.flatMap((file) =>
      Object.entries(file.claims).map(([id, claim]) => [id, { file, claim }] as const),
    ),
  );
  const ledger = documentOf("/sources/");
  const text = (element: Element | null | undefined): string =>
    element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const spaced = (words: string): string => words.replace(/\s+/g, " ");
  for (const id of ids) {
    const { statement, status, saidBy, date, sources } = claims[id];
    expect(json.get(id), id).toMatchObject({
      statement,
      status,
      said_by: saidBy ?? null,
      date: date ?? null,
      sources,
    });
    expect(rows.get(id), id).toMatchObject({
      statement,
      status,
      said_by: saidBy ?? "",
      date_from: expect.stringMatching(`^${date ?? "$"}`),
    });
    const { file, claim } = cards.get(id) ?? {};
    expect(claim, id).toMatchObject({ statement });
    expect(
      claim?.from.map((at) => file?.sources[at]?.title),
      id,
    ).toEqual(sources.map((source) => known[source].title));
    if (saidBy) expect(claim?.who, id).toContain(saidBy);
    const entry = ledger.getElementById(`claim-${id}`);
    expect(text(entry), id).toContain(spaced(statement));
    if (saidBy) expect(text(entry), id).toContain(spaced(saidBy));
  }
  const statements = new Map(ids.map((id) => [id as string, spaced(claims[id].statement)]));
  let listed = 0;
  for (const { route, html } of pages)
    for (const [, id = "", said = ""] of html.matchAll(/<li data-claim="([^"]+)">.*?<p>(.*?)<\/p>/g)) {
      listed += 1;
      expect(spaced(plain(said.replace(/<[^>]+>/g, ""))), `${route.path} ${id}`).toBe(statements.get(id));
    }
  expect(listed).toBeGreaterThan(500);
});
