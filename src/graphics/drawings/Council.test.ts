import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { CouncilVote } from "../../story/types.ts";
import { Council, seatVotes } from "./Council.tsx";

const count = (html: string, what: RegExp): number => html.match(what)?.length ?? 0;

const unanimous = {
  inFavour: 15,
  against: 0,
  abstaining: 0,
  russia: "in-favour",
  china: "in-favour",
} as const;
const veto = {
  inFavour: 13,
  against: 1,
  abstaining: 1,
  russia: "against",
  china: "abstaining",
} as const;
const draw = (vote: CouncilVote, how: { small?: boolean; hatched?: boolean } = {}): string =>
  renderToStaticMarkup(createElement(Council, { vote, ...how }));

describe("the council", () => {
  it("seats fifteen in favour", () => {
    const html = draw(unanimous);
    expect(count(html, /data-vote="in-favour"/g)).toBe(15);
    expect(count(html, /<circle/g)).toBe(15);
    expect(html).toContain("15–0</text>");
  });

  it("seats the veto: thirteen filled, Russia crossed, China barred", () => {
    const html = draw(veto);
    expect(count(html, /data-vote="in-favour"/g)).toBe(13);
    expect(count(html, /data-vote="against"/g)).toBe(1);
    expect(count(html, /data-vote="abstaining"/g)).toBe(1);
    expect(html).toContain("13–1</text>");
    const votes = seatVotes(veto);
    expect(votes[10]).toBe("against");
    expect(votes[3]).toBe("abstaining");
  });

  it("draws fifteen seats when small, in few bytes", () => {
    for (const vote of [unanimous, veto]) {
      const html = draw(vote, { small: true });
      expect(count(html, /h0/g) + count(html, /<circle/g)).toBe(15);
      expect(html.length).toBeLessThan(900);
    }
  });

  it("leaves seats empty where no vote was cast", () => {
    expect(
      seatVotes({ ...unanimous, inFavour: 12, abstaining: 1 }).filter((vote) => vote === null),
    ).toHaveLength(2);
  });

  it("is silent beside its words, repeats no id and has no inline style", () => {
    const html = draw(veto, { hatched: true });
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toMatch(/\sid=|\sstyle=/);
  });
});
