import { describe, expect, test } from "vitest";
import { events } from "../../story/aftermath.ts";
import { entriesOf, stretchOf, WIDE } from "./monthAxis.ts";

describe("a stretch of the axis", () => {
  test("has a tick at the beginning of each month, and a year at each January", () => {
    const { ticks, length, gap } = stretchOf("2023-11-16", "2024-01-16");
    expect(ticks).toEqual([{ at: "25.8%" }, { at: "75.8%", year: "2024" }]);
    expect(length).toBeCloseTo(2);
    expect(gap).toBeUndefined();
  });

  test("without an event for long is shortened, and cut away from the year; of one day it keeps two marks apart", () => {
    const long = stretchOf("2024-10-28", "2025-04-26");
    expect(long.gap).toBe("61.1%");
    expect(long.ticks.find(({ year }) => year)?.at).toBe("35.9%");
    expect(long.length).toBeLessThan(3);
    expect(long.ticks).toHaveLength(6);
    const short = stretchOf("2024-06-19", "2024-06-19");
    expect(short.length).toBeGreaterThan(0.5);
    expect(short.ticks).toEqual([]);
  });
});

describe("the events on the axis", () => {
  const entries = entriesOf(events);

  test("stand in their order, each with room up to the next label on its side", () => {
    expect(entries.map(({ event }) => event)).toEqual(events);
    for (const [i, { event, rows }] of entries.entries()) {
      const between = entries.slice(i + 1, i + rows);
      expect(between.every((other) => other.event.side !== event.side)).toBe(true);
    }
  });

  test("have labels that keep off the axis while a later label on their side is near: no leader crosses one", () => {
    for (const side of ["russia", "north-korea"] as const) {
      const own = entries.filter(({ event }) => event.side === side);
      for (const [i, { level }] of own.entries()) {
        const next = own[i + 1];
        expect([1, (next?.level ?? 0) + 1]).toContain(level);
      }
    }
    // The styles know as many levels.
    expect(Math.max(...entries.map(({ level }) => level))).toBeLessThanOrEqual(4);
  });

  test("fit on a lying axis, with their labels: the styles draw a month as 4.15 hundredths of its width", () => {
    let place = stretchOf("2023-09-01", events[0].date).length;
    for (const { stretch, wide, last } of entries) {
      if (wide && !last) expect((place + WIDE) * 4.15).toBeLessThanOrEqual(100);
      place += stretch.length;
    }
    expect(place * 4.15).toBeLessThanOrEqual(100);
    expect(entries.some(({ wide }) => wide)).toBe(true);
  });
});
