import { capitalPages } from "@edition/capitals.ts";
import { describe, expect, test } from "vitest";
import { furtherCells } from "../../story/capitals.ts";
import { claims } from "../../story/claims.ts";
import { concerns, feared } from "../../story/concerns.ts";
import type { Cell, Concern, Said } from "../../story/concernTypes.ts";
import { voiceIds } from "../../story/facts/concerns.ts";
import { dayOfSpeech, plainSpaces } from "../../story/language.ts";
import { people } from "../../story/people.ts";
import type { ClaimId, ClaimRecord, Person } from "../../story/types.ts";
import { CAPITALS, phaseOf, remarksOf, resolutionName, saidIn, voicesOf } from "./rows.ts";

const all: readonly Concern[] = concerns;
const cells: readonly Cell[] = [
  ...all.flatMap((concern) => concern.cells),
  ...furtherCells.map(({ cell }) => cell),
];

describe("what was said of an objection", () => {
  test("stands voice after voice, each in the order of time, nothing left out", () => {
    for (const concern of all) {
      const said = voicesOf(concern);
      expect(new Set(said)).toEqual(new Set(concern.cells));
      const order = said.map(({ voice }) => voiceIds.indexOf(voice));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const voice of voiceIds) {
        const days = said.filter((cell) => cell.voice === voice).map(({ date }) => date.slice(8) || "99");
        expect(days).toEqual([...days].sort());
      }
    }
  });
});

describe("a record and the claim that it cites", () => {
  const cited = cells.map((cell) => ({ cell, claim: claims[cell.text[1]] as ClaimRecord }));

  test("agree on the day, also as it reads", () => {
    for (const { cell, claim } of cited) {
      if (claim.date) expect(cell.date, cell.text[0]).toMatch(new RegExp(`^${claim.date}`));
      const day = Number(cell.date.slice(8));
      expect(plainSpaces(cell.when), cell.text[0]).toContain(day ? `${day} September` : "not found");
    }
  });

  test("agree on who spoke, where that is a person", () => {
    for (const { cell, claim } of cited) {
      if (typeof cell.who === "object" || !claim.saidBy) continue;
      const { name, office } = people[cell.who] as Person;
      const names = name.split(" ");
      expect(office, name).toBeTruthy();
      expect(
        names.some((part) => claim.saidBy?.includes(part)) || claim.statement.includes(names.at(-1) ?? ""),
        cell.text[0],
      ).toBe(true);
    }
  });

  test("agree on the place, where both name a town", () => {
    for (const { cell, claim } of cited)
      if (claim.place && cell.where?.match(/^[A-Z]/)) expect(claim.place).toContain(cell.where);
  });
});

test("what is said in short names its speaker and day as the claim has them", () => {
  const short: readonly Said[] = [
    ...all.map(({ row }) => row),
    ...feared.flatMap((transfer) => [transfer.feared, transfer.answer]),
  ];
  for (const { text, by } of short) {
    const { date = "", saidBy = "" } = claims[text[1] as ClaimId] as ClaimRecord;
    const [name = ""] = saidBy.split(",");
    const [last = ""] = name.split(" ").reverse();
    if (Object.values(people).some((person) => person.name === name)) expect(by).toContain(last);
    // Of Jean-Pierre's words only the month is known.
    if (date.length === 10) expect(by).toContain(dayOfSpeech(date, undefined));
  }
});

test("a resolution is never named by its number alone", () => {
  expect(resolutionName("1874")).toBe("UN resolution 1874, 2009");
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
    expect(plainSpaces(capitalPages[capital].lead)).toContain(
      `from ${day(dates[0])} to ${day(dates.at(-1))} September 2023`,
    );
  });

  test("a joint statement stands with both", () => {
    for (const { cell } of furtherCells) {
      for (const capital of CAPITALS) {
        const there = remarksOf(capital).some((remark) => remark.cell === cell);
        expect(there).toBe(cell.voice === capital || cell.also === capital);
      }
    }
  });

  test("lies before the summit, on its day or after it", () => {
    const [first, last] = [remarksOf("washington")[0], remarksOf("washington").at(-1)];
    expect(first && phaseOf(first.cell)).toBe("before");
    expect(last && phaseOf(last.cell)).toBe("after");
    expect(first && saidIn(first.cell).by).toBe(
      "Adrienne Watson, Spokesperson, National Security Council, 4\u00a0September",
    );
  });
});
