import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Council, seatVotes } from "./Council.tsx";

const count = (html: string, what: RegExp): number => html.match(what)?.length ?? 0;

const unanimous = {
  inFavour: 15,
  against: 0,
  abstaining: 0,
  russia: "in-favour",
  label: "The vote",
} as const;
const veto = {
  inFavour: 13,
  against: 1,
  abstaining: 1,
  russia: "against",
  china: "abstaining",
  label: "The vote",
} as const;

describe("the council", () => {
  it("seats fifteen in favour", () => {
    const html = renderToStaticMarkup(createElement(Council, unanimous));
    expect(count(html, /data-vote="in-favour"/g)).toBe(15);
    expect(count(html, /<circle/g)).toBe(15);
    expect(html).toContain("15–0</text>");
  });

  it("seats the veto: thirteen filled, Russia crossed, China barred", () => {
    const html = renderToStaticMarkup(createElement(Council, veto));
    expect(count(html, /data-vote="in-favour"/g)).toBe(13);
    expect(count(html, /data-vote="against"/g)).toBe(1);
    expect(count(html, /data-vote="abstaining"/g)).toBe(1);
    expect(html).toContain("13–1</text>");
    const votes = seatVotes(13, 1, 1, "against", "abstaining");
    expect(votes[10]).toBe("against");
    expect(votes[3]).toBe("abstaining");
  });

  it("draws fifteen seats when small, in few bytes", () => {
    for (const vote of [unanimous, veto]) {
      const html = renderToStaticMarkup(createElement(Council, { ...vote, small: true }));
      expect(count(html, /h0/g) + count(html, /<circle/g)).toBe(15);
      expect(html.length).toBeLessThan(900);
    }
  });

  it("leaves seats empty where no vote was cast", () => {
    expect(seatVotes(12, 0, 1, "in-favour").filter((vote) => vote === null)).toHaveLength(2);
  });

  it("is named, repeats no id and has no inline style", () => {
    const html = renderToStaticMarkup(createElement(Council, { ...veto, hatched: true }));
    expect(html).toContain('role="img" aria-label="The vote"');
    expect(html).not.toMatch(/\sid=|\sstyle=/);
  });
});
