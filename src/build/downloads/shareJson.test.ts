import { caveatWords } from "@edition/share.ts";
import { expect, test } from "vitest";
import { cite } from "../../evidence/citation.ts";
import { withCaveat } from "../../evidence/withCaveat.ts";
import { routes } from "../../routes.ts";
import type { ShareData } from "../../share/shareData.ts";
import { claims } from "../../story/claims.ts";
import type { ClaimId } from "../../story/types.ts";
import { shareJson } from "./shareJson.ts";

const data = JSON.parse(shareJson()) as ShareData;

test("every page of the story can be shared, and every claim quoted", () => {
  const pages = routes.filter(({ kind }) => kind !== "embed");
  expect(Object.keys(data.pages)).toHaveLength(pages.length);
  expect(Object.keys(data.claims)).toEqual(Object.keys(claims));
  expect(data.pages.top?.title).toBe(routes[0]?.title);
});

test("no string that leaves the page lets a claim be read as bare fact", () => {
  const uncertain = /^(?:Announced|Claimed|Read so|Contested|Feared): /;
  const says = Object.values(caveatWords)
    .filter(({ word }) => word !== "Confirmed" && word !== "Our reading")
    .map(({ says }) => says.split("#")[0]?.replace(/ (?:by )?\(?$/, "") ?? "");
  let checked = 0;
  for (const [part, { title, description, caveat }] of Object.entries(data.pages)) {
    if (caveat?.line !== "dotted" && caveat?.line !== "dashed") continue;
    checked += 1;
    expect(title, part).toMatch(uncertain);
    expect(
      says.some((word) => description.startsWith(word)),
      part,
    ).toBe(true);
    for (const style of ["plain", "apa", "bibtex"] as const) {
      const of = {
        part,
        title,
        story: "",
        address: "",
        modified: "2026-11-24",
        accessed: "2026-11-24",
        caveat,
      };
      expect(cite(style, of), part).toContain(caveat.text);
      expect(cite(style, { ...of, quote: description }), part).toContain(`${caveat.text}: “`);
    }
  }
  for (const [id, caveat] of Object.entries(data.claims)) {
    const { status, saidBy, ours, statement } = claims[id as ClaimId];
    const text = withCaveat(caveat, statement);
    if (status === "confirmed" || ours) {
      expect(text.startsWith(statement), id).toBe(true);
      continue;
    }
    checked += 1;
    expect(
      says.some((word) => text.startsWith(word)),
      id,
    ).toBe(true);
    expect(text.indexOf(statement), id).toBeGreaterThan(8);
    if (saidBy) expect(text.slice(0, text.indexOf(statement)), id).toContain(saidBy);
  }
  expect(checked).toBeGreaterThan(60);
});
