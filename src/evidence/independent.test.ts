import { describe, expect, test } from "vitest";
import { claims } from "../story/claims.ts";
import { publisherIds } from "../story/facts/publishers.ts";
import { sources } from "../story/sources.ts";
import type { ClaimId } from "../story/types.ts";
import { independentSources, newsroomsOf, supportOf } from "./independent.ts";

const ids = Object.keys(claims) as ClaimId[];
const count = (id: ClaimId): number => independentSources(id).length;

describe("the newsrooms whose report a publisher prints", () => {
  test("are its own, unless it names another", () => {
    expect(newsroomsOf("kommersant")).toEqual(["kommersant"]);
    expect(newsroomsOf("reuters-via-the-japan-news")).toEqual(["reuters"]);
    expect(newsroomsOf("the-hindu-reuters")).toEqual(["reuters"]);
    expect(newsroomsOf("tasr-slovakia-citing-afp")).toEqual(["afp"]);
    expect(newsroomsOf("trend-citing-tass-via-today-az")).toEqual(["tass"]);
    expect(newsroomsOf("kuna-via-menafn-citing-yonhap")).toEqual(["yonhap"]);
    expect(newsroomsOf("nhk-world")).toEqual(newsroomsOf("nhk-via-spotlight-nepal"));
  });

  test("are two where it names two agencies, and none that we know where it says no more than agencies", () => {
    expect(newsroomsOf("express-star-pa-ap")).toEqual(["ap", "pa"]);
    expect(newsroomsOf("dawn-agencies")).toEqual(newsroomsOf("cash-ch-agencies"));
  });

  test("have no name that still says by way of whom", () => {
    for (const id of publisherIds)
      for (const newsroom of newsroomsOf(id)) expect(newsroom, id).not.toMatch(/-(via|citing|quoting)-/);
  });
});

describe("independent sources", () => {
  test("are never a party's statements, and never more than there are pages", () => {
    for (const id of ids) {
      const pages = independentSources(id).flat();
      expect(new Set(pages).size, id).toBe(pages.length);
      for (const page of pages) expect(sources[page].kind, `${id}: ${page}`).not.toBe("party-statement");
    }
  });

  test("are newsrooms, whoever prints their report", () => {
    // Reuters, by way of two newspapers.
    expect(count("i-plant-sanctioned")).toBe(1);
    // Yonhap, and a newspaper that cites it.
    expect(count("c-trilateral")).toBe(1);
    // AP, and a newspaper that prints it, beside another newsroom.
    expect(count("c-rok-lim-response")).toBe(2);
  });

  test("are one where all pages go back to one origin", () => {
    expect(claims["g-glove"].sources.length).toBeGreaterThan(2);
    expect(count("g-glove")).toBe(1);
    expect(count("g-peskov-briefing")).toBeGreaterThan(1);
  });

  test("are one where two pages name no more than agencies, and without these where there is another", () => {
    expect(count("i-knevichi-quip")).toBe(1);
    expect(count("i-menu")).toBe(1);
  });

  test("leave out who only cites a newsroom that is a party", () => {
    const citing = ids.filter((id) =>
      claims[id].sources.some((source) => /citing (TASS|KCNA)/.test(sources[source].publisher)),
    );
    expect(citing.length).toBeGreaterThan(0);
    for (const id of citing)
      for (const page of independentSources(id).flat())
        expect(sources[page].publisher, id).not.toMatch(/citing (TASS|KCNA)/);
  });
});

describe("what must be known of the pages that a claim rests on", () => {
  test("is that they are a party's, or one source, or one beside a party's", () => {
    expect(supportOf("o-talks-kcna")).toBe("party");
    expect(supportOf("x-putin-2000")).toBe("one");
    expect(supportOf("g-glove")).toBe("one");
    expect(supportOf("o-talks-russia")).toBe("one-beside-party");
    // Putin’s own announcement, by way of TASS and AFP.
    expect(supportOf("i-plan-factory")).toBe("one");
    expect(supportOf("g-peskov-briefing")).toBeNull();
  });

  test("is nothing where the claim is our own reading", () => {
    for (const id of ids) if (claims[id].ours) expect(supportOf(id), id).toBeNull();
  });

  test("holds for every claim with one page", () => {
    for (const id of ids)
      if (claims[id].sources.length === 1 && !claims[id].ours) expect(supportOf(id), id).not.toBeNull();
  });
});
