import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { editions } from "../../story/story.ts";
import { feedXml } from "./feedXml.ts";

const site = "https://news.example/graphics/rifle/";
const ATOM = "http://www.w3.org/2005/Atom";

/** Parsed as XML with namespaces: what is not well-formed throws. */
const parse = (xml: string): Document => new JSDOM(xml, { contentType: "application/xml" }).window.document;

const texts = (of: Document | Element, name: string): (string | null)[] =>
  [...of.getElementsByTagNameNS(ATOM, name)].map(({ textContent }) => textContent);

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
    const { documentElement: feed } = parse(feedXml(site));
    expect([feed.localName, feed.namespaceURI]).toEqual(["feed", ATOM]);
    expect(only(feed, "id")).toMatch(/^tag:news\.example,\d{4}-\d\d-\d\d:a-rifle-for-a-rifle$/);
    expect(only(feed, "title")).toBe("A rifle for a rifle: Changes to this account");
    expect(only(feed, "updated")).toBe(`${editions[0].date}T00:00:00Z`);
    expect(only(feed, "author")).toBe("A rifle for a rifle");
    expect(links(feed)).toMatchObject({ self: `${site}feed.xml`, alternate: site });
  });

  test("has an entry for each edition, newest first, which says what the foot of the page says", () => {
    const entries = entriesOf(feedXml(site));
    expect(entries.map((entry) => only(entry, "updated").slice(0, 10))).toEqual(
      editions.map(({ date }) => date),
    );
    for (const [i, entry] of entries.entries()) {
      expect(only(entry, "content")).toContain(editions[i]?.change);
      expect(only(entry, "title")).not.toBe("");
      expect(links(entry)).toEqual({ alternate: site });
    }
  });

  test("keeps the ids of its entries when one is added, even on the same day", () => {
    const before = [{ date: "2026-11-24", change: "First published." }];
    const after = [{ date: "2026-11-24", change: 'Corrected: R&D <twice> of “x” said "y".' }, ...before];
    const idsOf = (xml: string): string[] => entriesOf(xml).map((entry) => only(entry, "id"));
    const [first] = idsOf(feedXml(site, before));
    const ids = idsOf(feedXml(site, after));
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(first);
    expect(ids[0]).not.toBe(first);
    const [newest = ""] = texts(parse(feedXml(site, after)), "content");
    expect(newest).toBe('24 November 2026: Corrected: R&D <twice> of “x” said "y".');
  });
});
