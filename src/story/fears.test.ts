import { standfirst, twoMinutes } from "@edition/story.ts";
import { describe, expect, test } from "vitest";
import { fears } from "./aftermath.ts";
import { concerns, fearedLead, voicesOf } from "./concerns.ts";
import { fearedFacts } from "./facts/concerns.ts";

describe("who voiced a fear", () => {
  test("was both capitals, of either transfer: so say the opening, the two minutes and the objections", () => {
    const [, , opening] = standfirst;
    const [inShort] = twoMinutes.fear;
    for (const [text, ...cited] of [opening ?? [""], inShort, fearedLead]) {
      expect(text).toMatch(/^Washington and Seoul (both )?feared/);
      for (const { of } of fearedFacts)
        for (const capital of ["washington", "seoul"] as const) {
          const voiced: readonly string[] = of.flatMap((id) => voicesOf(id)[capital] ?? []);
          expect(
            cited.filter((id) => voiced.includes(id)),
            `${capital}: ${text}`,
          ).not.toEqual([]);
        }
    }
  });

  test("stands with what followed as with the objection", () => {
    for (const { id, feared, now } of fears) {
      const concern = concerns.find((one) => one.id === id);
      if (!concern) continue;
      expect(feared).toBe(`Feared by ${concern.fearedBy}.`);
      for (const claim of Object.values(voicesOf(concern.id)).flat()) expect(now).toContain(claim);
    }
  });
});
