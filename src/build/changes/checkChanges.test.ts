import { describe, expect, test } from "vitest";
import type { Change } from "../../story/types.ts";
import { checkChanges } from "./checkChanges.ts";
import { type Fingerprints, fingerprintOf } from "./fingerprints.ts";
import type { Published } from "./published.ts";

const FIRST = "2026-11-29";
const facts = {
  status: "claimed",
  date: "2023-09-13",
  sources: ["tass-1", "tass-2"],
} as unknown as Parameters<typeof fingerprintOf>[1];
const glove = fingerprintOf("A glove.", facts);
const coin = fingerprintOf("A coin.", facts);

const published: Published = { published: true, changes: [], claims: { "g-glove": glove, "g-drones": coin } };
const unchanged: Fingerprints = published.claims;
const otherGlove: Fingerprints = { ...unchanged, "g-glove": fingerprintOf("Two gloves.", facts) };

const change = (more: Partial<Change> = {}): Change => ({
  id: "glove",
  date: "2026-12-03",
  was: "A glove.",
  now: "Two gloves.",
  why: "We had counted one.",
  claims: ["g-glove"],
  parts: ["gifts/glove"],
  ...more,
});

const check = (now: Fingerprints, changes: readonly Change[] = [], last = published) =>
  checkChanges(last, now, changes, FIRST);

describe("a fingerprint", () => {
  test.each<[string, object]>([
    ["status", { status: "confirmed" }],
    ["speaker", { saidBy: ["kremlin"] }],
    ["date", { date: "2023-09-14" }],
    ["place", { place: "vostochny" }],
    ["origin", { origin: "g-drones" }],
    ["ours", { ours: true }],
    ["sources", { sources: ["tass-1"] }],
  ])("goes by the claim's %s", (_, more) => {
    expect(fingerprintOf("A glove.", { ...facts, ...more }).sha256).not.toBe(glove.sha256);
  });

  test("does not go by notes, the order of sources, or which space it is", () => {
    const other = {
      ...facts,
      note: "For us.",
      sources: ["tass-2", "tass-1"] as unknown as typeof facts.sources,
    };
    expect(fingerprintOf("A\u00a0glove.", other)).toEqual(glove);
  });
});

describe("a build", () => {
  test("goes on where every claim is as published, and where there are new ones", () => {
    expect(check(unchanged)).toBeNull();
    expect(check({ ...unchanged, "g-hat": coin })).toBeNull();
  });

  test("stops at each claim that is changed or gone, by its name, where no entry says so", () => {
    expect(() => check(otherGlove)).toThrow("g-glove: its statement is not what was published");
    const { "g-glove": _, ...withoutGlove } = unchanged;
    expect(() => check(withoutGlove)).toThrow("g-glove: it was published and is gone");
    const dated = { ...unchanged, "g-drones": fingerprintOf("A coin.", { ...facts, date: "2023" }) };
    expect(() => check(dated)).toThrow("g-drones: its facts are not what was published");
    expect(() => check({})).toThrow(/g-glove[\s\S]+g-drones[\s\S]+npm run changes/);
  });

  test("goes on where an entry names the claim, and says that it is to be recorded", () => {
    expect(check(otherGlove, [change()])).toMatch(/^Not yet recorded as published: glove /);
    const { "g-glove": _, ...withoutGlove } = unchanged;
    expect(check(withoutGlove, [change({ claims: [], removed: ["g-glove"] })])).toContain("glove");
  });

  test("stops where the entry names another claim, or had been published before", () => {
    expect(() => check(otherGlove, [change({ claims: ["g-drones"] })])).toThrow("g-glove");
    expect(() => check(otherGlove, [change()], { ...published, changes: ["glove"] })).toThrow("g-glove");
  });

  test("compares nothing before the first publication, and says so", () => {
    expect(check(otherGlove, [], { published: false, changes: [], claims: {} })).toMatch(/^Nothing has been/);
  });

  test.each<[string, readonly Change[]]>([
    ["glove: why is empty", [change({ why: " " })]],
    ["glove: was is empty", [change({ was: "" })]],
    ["glove: now is empty", [change({ now: "" })]],
    ["glove: there are two changes of this id", [change(), change()]],
    ["Glove!: an id has small letters", [change({ id: "Glove!" })]],
    ["glove: its date is 2026-11-28", [change({ date: "2026-11-28" })]],
    ["glove: its date is December", [change({ date: "December" })]],
    ["glove: it is newer than the one before it", [change({ id: "coin", date: "2026-12-01" }), change()]],
  ])("stops at a fault of the list: %s", (fault, changes) => {
    expect(() => check(otherGlove, changes)).toThrow(fault);
  });

  test("stops where a published change has left the list", () => {
    expect(() => check(unchanged, [], { ...published, changes: ["glove"] })).toThrow("it stays in the list");
  });
});
