import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { firstPublished } from "../../story/story.ts";
import type { Change } from "../../story/types.ts";
import { feedXml } from "./feedXml.ts";

const site = "https://news.example/graphics/rifle/";
const publication = { site, today: "2027-01-15" };

const change = (id: string, date: string, more: Partial<Change> = {}): Change => ({
  id,
  date,
  was: "Before.",
  now: "After.",
  why: "An error.",
  claims: ["g-glove"],
  parts: ["gifts/glove"],
  ...more,
});
const ATOM = "http://www.w3.org/2005/Atom";

/** Parsed as XML with namespaces: what is not well-formed throws. */
const parse = (xml: string): Document => new JSDOM(xml, { contentType: "application/xml" }).window.document;

/** The text of a child that must be there once (RFC 4287, sections 4.1.1 and 4.1.2). */
function only(of: Element, name: string): string {
  const found = [...of.children].filter((child) => child.localName === name && child.namespaceURI === ATOM);
  expect(found, name).toHaveLength(1);
  return found[0]?.textContent ?? "";
}

const links = (of: Element): Record<string, string | null> =>
  Object.fromEntries(
    [...of.children]
      .filter(({ localName }) => localName === "link")
      .map((link) => [link.getAttribute("rel") ?? "", link.getAttribute("href")]),
  );

const entriesOf = (xml: string): Element[] => [...parse(xml).getElementsByTagNameNS(ATOM, "entry")];

describe("feed.xml", () => {
  test("is an Atom feed with all that RFC 4287 wants of one", () => {
    const { documentElement: feed } = parse(feedXml(publication, [change("glove", "2026-12-03")]));
    expect([feed.localName, feed.namespaceURI]).toEqual(["feed", ATOM]);
    expect(only(feed, "id")).toMatch(/^tag:news\.example,\d{4}-\d\d-\d\d:a-rifle-for-a-rifle$/);
    expect(only(feed, "title")).toBe("A rifle for a rifle: Changes to this account");
    expect(only(feed, "updated")).toBe("2026-12-03T00:00:00Z");
    expect(only(feed, "author")).toBe("A rifle for a rifle");
    expect(links(feed)).toMatchObject({ self: `${site}feed.xml`, alternate: site });
  });

  test("names the publisher as its author, where there is one", () => {
    const { documentElement: feed } = parse(feedXml({ ...publication, publisher: "The Paper & Sons" }));
    expect(only(feed, "author")).toBe("The Paper & Sons");
  });

  test("begins with the first edition, whose entry leads to its own place in the log", () => {
    const [first, ...more] = entriesOf(feedXml(publication, []));
    expect(more).toEqual([]);
    expect(first && only(first, "updated")).toBe(`${firstPublished}T00:00:00Z`);
    expect(first && links(first)).toEqual({ alternate: `${site}sources/#edition-1` });
  });

  test("has an entry for each change, newest first, at an address of its own, even on the same day", () => {
    const all = [change("coin", "2026-12-03"), change("glove", "2026-12-03"), change("hat", "2026-12-01")];
    const entries = entriesOf(feedXml(publication, all));
    expect(entries.map((entry) => links(entry).alternate)).toEqual([
      `${site}sources/#change-coin`,
      `${site}sources/#change-glove`,
      `${site}sources/#change-hat`,
      `${site}sources/#edition-1`,
    ]);
    expect(entries.map((entry) => only(entry, "published").slice(0, 10))).toEqual([
      "2026-12-03",
      "2026-12-03",
      "2026-12-01",
      firstPublished,
    ]);
  });

  test("keeps the ids of its entries when one is added, and when an older one is worded anew", () => {
    const idsOf = (all: readonly Change[]): string[] =>
      entriesOf(feedXml(publication, all)).map((entry) => only(entry, "id"));
    const before = idsOf([change("glove", "2026-12-01")]);
    const after = idsOf([change("coin", "2026-12-01"), change("glove", "2026-12-01", { why: "A slip." })]);
    expect(after.slice(1)).toEqual(before);
    expect(new Set(after).size).toBe(3);
  });

  test("says what the log says, as plain text, whatever is in it", () => {
    const all = [
      change("glove", "2026-11-30", {
        was: 'R&D <twice> of “x” said "y".',
        why: "It was *not* [the glove](/gifts/glove/).",
      }),
    ];
    const [entry] = entriesOf(feedXml(publication, all));
    expect(entry && only(entry, "title")).toBe("It was not the glove");
    expect(entry && only(entry, "content")).toBe(
      'Changed on 30 November 2026. It was not the glove. It said: “R&D <twice> of ‘x’ said "y".” It now says: “After.”',
    );
  });
});
