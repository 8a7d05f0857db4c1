import { readFileSync } from "node:fs";
import { voices } from "@edition/concerns.ts";
import { describe, expect, test } from "vitest";
import { choices } from "../../page/choices.ts";
import { concerns } from "../../story/concerns.ts";
import type { Cell, Concern, Voice } from "../../story/types.ts";
import { matches } from "./matches.ts";
import { byVoice, columns, datesOf, daysOf, inOrder, SCALE, saidIn, tokensOf } from "./rows.ts";

const all: readonly Concern[] = concerns;
const cells = all.flatMap((concern) => concern.cells.map((cell) => ({ concern, cell })));
const cell = (date: string, since?: string): Cell => ({
  voice: "seoul",
  text: ["Said.", "c-rok-han"],
  who: "lim-soo-suk",
  when: "",
  date,
  ...(since && { since }),
});

describe("days", () => {
  test("a day, a range, a range whose beginning is not known, and none", () => {
    expect(daysOf(cell("2023-09-15"))).toEqual([15, 15]);
    expect(daysOf(cell("2023-09-14", "2023-09-13"))).toEqual([13, 14]);
    expect(daysOf(cell("2023-09-11", "2023-09"))).toEqual([SCALE.first, 11]);
    expect(daysOf(cell("2023-09"))).toBeNull();
  });

  test("before, at and after the summit; a range may lie on two sides, no day on none", () => {
    expect(datesOf(cell("2023-09-12"))).toEqual(["before"]);
    expect(datesOf(cell("2023-09-13"))).toEqual(["at"]);
    expect(datesOf(cell("2023-09-14"))).toEqual(["after"]);
    expect(datesOf(cell("2023-09-14", "2023-09-13"))).toEqual(["at", "after"]);
    expect(datesOf(cell("2023-09-14", "2023-09-11"))).toEqual(["before", "at", "after"]);
    expect(datesOf(cell("2023-09"))).toEqual([]);
  });

  test("all that was said lies on the small scale, and how its date reads agrees with it", () => {
    for (const { cell } of cells) {
      const days = daysOf(cell);
      if (!days) {
        expect(cell.when).toContain("not found");
        continue;
      }
      expect(days[0]).toBeGreaterThanOrEqual(SCALE.first);
      expect(days[1]).toBeLessThanOrEqual(SCALE.last);
      expect(cell.when).toContain(`${days[1]} September`);
    }
  });
});

describe("rows", () => {
  test("every record stands in one place of its row, each place in the order of time", () => {
    for (const concern of all) {
      const places = [...columns, null].map((column) => saidIn(concern, column));
      expect(places.flat()).toHaveLength(concern.cells.length);
      expect(new Set(places.flat())).toEqual(new Set(concern.cells));
      for (const place of [...places, inOrder(concern)]) {
        const days = place.map((one) => daysOf(one)?.[1] ?? 99);
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }
    }
  });

  test("Pyongyang and Beijing stand in Moscow's column, and the Secretary-General beside", () => {
    const ties = all.find(({ id }) => id === "military-ties") as Concern;
    expect(new Set(saidIn(ties, "moscow").map(({ voice }) => voice))).toEqual(
      new Set(["moscow", "pyongyang", "beijing"]),
    );
    expect(saidIn(ties, null).map(({ voice }) => voice)).toEqual(["un"]);
  });

  test("what waits until its row is opened is never all that a voice with a column has", () => {
    for (const concern of all)
      for (const column of columns) {
        const said = saidIn(concern, column);
        if (said.length > 0) expect(said.some(({ opened }) => !opened)).toBe(true);
      }
  });

  test("of two words of one person or office on one matter no one is said twice", () => {
    const texts = cells.map(({ cell }) => cell.text[0]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("by country", () => {
  const groups = byVoice(Object.keys(voices) as Voice[]);

  test("the same records, each once, in the order of the voices and then of time", () => {
    expect(groups.flatMap(({ spoken }) => spoken)).toHaveLength(cells.length);
    expect(groups.map(({ voice }) => voice)).toEqual(Object.keys(voices));
    for (const { voice, spoken } of groups) {
      const days = spoken.map(({ cell }) => daysOf(cell)?.[1] ?? 99);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(new Set(spoken.map(({ cell }) => cell.voice))).toEqual(new Set([voice]));
    }
  });
});

describe("filters", () => {
  test("each has the values that the records have, and no other", () => {
    expect([...choices.who]).toEqual(Object.keys(voices));
    expect([...choices.rule]).toEqual([...new Set(all.map(({ resolution }) => resolution))].sort());
    const tokens = new Set(cells.flatMap(({ concern, cell }) => tokensOf(concern, cell).split(" ")));
    expect(tokens).toEqual(new Set([...choices.who, ...choices.direction, ...choices.rule, ...choices.date]));
  });

  test("what is chosen must all be among the words of a statement, each as a whole", () => {
    expect(matches("seoul after to-russia 1874", [])).toBe(true);
    expect(matches("seoul after to-russia 1874", ["1874", "seoul"])).toBe(true);
    expect(matches("seoul after to-russia 1874", ["1874", "tokyo"])).toBe(false);
    expect(matches("seoul after to-russia 1874", ["russia"])).toBe(false);
  });

  test("ties in general go both ways, and pass either filter", () => {
    const ties = cells.filter(({ concern }) => concern.sender === "both");
    expect(ties.length).toBeGreaterThan(5);
    for (const { concern, cell } of ties)
      expect(matches(tokensOf(concern, cell), [...choices.direction])).toBe(true);
  });

  test("the stylesheet knows every value, every voice on every date, and every day that is used", () => {
    const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
    const css = read("filters.css");
    for (const filter of ["who", "direction", "rule", "date"] as const)
      for (const value of choices[filter]) {
        expect(css).toContain(`:root[data-${filter}="${value}"] {`);
        expect(css).toContain(`:has([data-said~="${value}"], [autofocus])`);
      }
    for (const who of choices.who)
      for (const date of choices.date) expect(css).toContain(`[data-said~="${who}"][data-said~="${date}"]`);
    const scale = read("concerns.css");
    for (const { cell } of cells) {
      const days = daysOf(cell);
      if (!days) continue;
      expect(scale).toContain(`[data-day="${days[1]}"] {\n    --b: ${days[1] - SCALE.first};`);
      if (days[0] !== days[1] && cell.since?.length === 10)
        expect(scale).toContain(`[data-since="${days[0]}"] {\n    --a: ${days[0] - SCALE.first};`);
    }
  });
});
