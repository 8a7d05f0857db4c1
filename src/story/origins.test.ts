import { describe, expect, test } from "vitest";
import { claims } from "./claims.ts";
import type { ClaimId } from "./types.ts";

const all = Object.entries(claims) as [ClaimId, (typeof claims)[ClaimId]][];
const traced = all.filter(([, { origin }]) => origin);

describe("the origin of a claim", () => {
  test("is somebody's, named in words", () => {
    expect(traced.length).toBeGreaterThan(60);
    for (const [id, { origin }] of traced) expect(origin?.saidBy, id).toMatch(/\S/);
  });

  test("is a claim that has none itself, or whose origin is no claim: a chain ends", () => {
    for (const [id, { origin }] of traced)
      if (origin?.claim) {
        expect(origin.claim, id).not.toBe(id);
        expect(claims[origin.claim].origin?.claim, id).toBeUndefined();
      }
  });

  test("is not told where the pages are a dispute, or our own reading", () => {
    for (const [id, { status, ours }] of traced) {
      expect(status, id).not.toBe("contested");
      expect(ours, id).toBeUndefined();
    }
  });

  test("of the rifles and the glove is the one briefing that told of them", () => {
    for (const id of ["g-rifle-to-kim", "g-rifle-to-putin", "g-glove"] as const)
      expect(claims[id].origin).toEqual({
        saidBy: claims["g-peskov-briefing"].saidBy,
        claim: "g-peskov-briefing",
      });
  });

  test("is told of whatever one party alone asserts", () => {
    const parties = all.filter(
      ([, { status, saidBy }]) => status === "claimed" && saidBy && !/; /.test(saidBy),
    );
    expect(parties.filter(([, { origin }]) => !origin).map(([id]) => id)).toEqual([
      // Two newsrooms, each from sources of its own; US officials and experts outside, alike.
      "i-seen-khabarovsk",
      "x-ammunition",
    ]);
  });
});
