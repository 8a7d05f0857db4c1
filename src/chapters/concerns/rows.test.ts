import { capitalPages } from "@edition/capitals.ts";
import { describe, expect, test } from "vitest";
import { furtherCells } from "../../story/capitals.ts";
import { claims } from "../../story/claims.ts";
import { concerns } from "../../story/concerns.ts";
import { people } from "../../story/people.ts";
import { resolutions } from "../../story/resolutions.ts";
import type { Cell, ClaimId, ClaimRecord, Concern, Person } from "../../story/types.ts";
import { CAPITALS, columns, inOrder, phaseOf, remarksOf, saidIn } from "./rows.ts";

const all: readonly Concern[] = concerns;
const cells: readonly Cell[] = [
  ...all.flatMap((concern) => concern.cells),
  ...furtherCells.map(({ cell }) => cell),
];

describe("rows", () => {
  test("each record stands in one place of its row, each place in the order of time", () => {
    for (const concern of all) {
      const places = [...columns, null].map((column) => saidIn(concern, column));
      expect(places.flat()).toHaveLength(concern.cells.length);
      expect(new Set(places.flat())).toEqual(new Set(concern.cells));
      for (const place of [...places, inOrder(concern)]) {
        const days = place.map(({ date }) => date.slice(8) || "99");
        expect(days).toEqual([...days].sort());
      }
    }
  });

  test("Pyongyang and Beijing stand in Moscow's column, and the Secretary-General beside the columns", () => {
    const ties = all.find(({ id }) => id === "military-ties") as Concern;
    expect(new Set(saidIn(ties, "moscow").map(({ voice }) => voice))).toEqual(
      new Set(["moscow", "pyongyang", "beijing"]),
    );
    expect(saidIn(ties, null).map(({ voice }) => voice)).toEqual(["un"]);
  });

  test("no column holds only what is hidden until its row is opened", () => {
    for (const concern of all)
      for (const column of columns) {
        const said = saidIn(concern, column);
        if (said.length > 0) expect(said.some(({ opened }) => !opened)).toBe(true);
      }
  });
});

describe("all that a capital said", () => {
  test.each(CAPITALS)("%s: every claim of its officials in the dossier is there", (capital) => {
    const prefix = { washington: "c-us-", seoul: "c-rok-" }[capital];
    // Not statements of Seoul: what AP reported of its worries.
    const reported = ["c-rok-fear-tech", "c-rok-fear-threat"];
    const cited = new Set(remarksOf(capital).flatMap(({ cell }) => cell.text.slice(1)));
    const missing = (Object.keys(claims) as ClaimId[]).filter(
      (id) => id.startsWith(prefix) && !reported.includes(id) && !cited.has(id),
    );
    expect(missing).toEqual([]);
  });

  test.each(CAPITALS)("%s: its lead names the first and the last day", (capital) => {
    const dates = remarksOf(capital).map(({ cell }) => cell.date);
    expect(dates).toEqual([...dates].sort());
    const day = (date: string | undefined): string => String(Number(date?.slice(8)));
    expect(capitalPages[capital].lead.replaceAll("\u00a0", " ")).toContain(
      `from ${day(dates[0])} to ${day(dates.at(-1))} September 2023`,
    );
  });

  test("a joint statement stands with both, and a statement is about an objection that there is", () => {
    const texts = CAPITALS.map((capital) => remarksOf(capital).map(({ cell }) => cell.text[0]));
    const joint = cells.filter(({ voice, also }) => voice === "seoul" && also === "washington");
    expect(joint.length).toBeGreaterThan(0);
    for (const { text } of joint) for (const said of texts) expect(said).toContain(text[0]);
    const ids = all.map(({ id }) => id);
    for (const { concern } of furtherCells) expect(ids).toContain(concern);
  });

  test("the summit parts them: before it, on its day, after it", () => {
    const at = (date: string): Cell => ({ ...(cells[0] as Cell), date });
    expect(["2023-09-12", "2023-09-13", "2023-09-14"].map((date) => phaseOf(at(date)))).toEqual([
      "before",
      "at",
      "after",
    ]);
  });
});

describe("a record and the claim that it cites", () => {
  const cited = cells.map((cell) => ({ cell, claim: claims[cell.text[1]] as ClaimRecord }));

  test("agree on the day, also as it reads", () => {
    for (const { cell, claim } of cited) {
      if (claim.date) expect(cell.date, cell.text[0]).toMatch(new RegExp(`^${claim.date}`));
      const day = Number(cell.date.slice(8));
      expect(cell.when, cell.text[0]).toContain(day ? `${day} September` : "not found");
    }
  });

  test("agree on who spoke, where that is a person", () => {
    for (const { cell, claim } of cited) {
      if (typeof cell.who === "object" || !claim.saidBy) continue;
      const names = (people[cell.who] as Person).name.split(" ");
      expect(
        names.some((name) => claim.saidBy?.includes(name)) || claim.statement.includes(names.at(-1) ?? ""),
        cell.text[0],
      ).toBe(true);
    }
  });

  test("agree on the place, where both name a town", () => {
    for (const { cell, claim } of cited)
      if (claim.place && cell.where?.match(/^[A-Z]/)) expect(claim.place).toContain(cell.where);
  });

  test("what one person or office said on a matter stands once", () => {
    const texts = cells.map(({ text }) => text[0]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("the occasion of a resolution rests on a claim whose mark stands in the same rule", () => {
    for (const resolution of resolutions)
      if (resolution.occasion) expect(resolution.forbids).toContain(resolution.occasion[1]);
  });
});
