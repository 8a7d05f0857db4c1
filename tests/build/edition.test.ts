import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../src/routes.ts";
import {
  buildPseudoSite,
  PSEUDO_CHANGE as change,
  PSEUDO_SITE as dist,
  PSEUDO_EDITION,
  PSEUDO_PRERENDER,
  PSEUDO_PUBLICATION,
} from "../support/pseudoEdition.mjs";
import { parseHtml } from "./parseHtml.ts";

const LANGUAGE = "el-x-pseudo";

beforeAll(buildPseudoSite, 300_000);

const read = (path: string): string => readFileSync(join(dist, path), "utf8");

/** Addresses and names of files, which are the same in every edition. */
const ADDRESS = /https?:\/\/\S+|\S+\.(?:csv|geojson|ics|svg|xml|json|html|js)\b/g;
/** A word in plain letters. The made-up edition has none: each of its words ends in an accent. */
const PLAIN = /(?<![\p{L}\p{N}])[A-Za-z]{2,}(?![\p{L}\p{N}])/gu;
/** Names of time in every language. */
const INTERNATIONAL = ["UTC"];

const plainWordsIn = (text: string): string[] =>
  (text.replace(ADDRESS, "").match(PLAIN) ?? []).filter((word) => !INTERNATIONAL.includes(word));

/** Every text in a piece of JSON that is a word and no name of the format; not what says its own language. */
function* textsIn(value: unknown, key = ""): Generator<string> {
  if (typeof value === "string") {
    if (
      !/^@|^(id|url|item|license|encodingFormat|contentUrl|inLanguage|cssSelector)$|^date|[wW]idth|[hH]eight/.test(
        key,
      )
    )
      yield value;
  } else if (Array.isArray(value)) for (const inner of value) yield* textsIn(inner, key);
  else if (typeof value === "object" && value !== null) {
    if ("inLanguage" in value && value.inLanguage !== LANGUAGE) return;
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, name);
  }
}

/** What of the head is read by people: titles, descriptions, what pictures show. */
function* textsOfHead({ head }: Document): Generator<string> {
  yield head.querySelector("title")?.textContent ?? "";
  for (const meta of head.querySelectorAll<HTMLMetaElement>("meta[name], meta[property]"))
    if (/(description|title|site_name|alt)$/.test(meta.name || (meta.getAttribute("property") ?? "")))
      yield meta.content;
  for (const link of head.querySelectorAll("link[title]")) yield link.getAttribute("title") ?? "";
}

/** What of a page is read or heard, but for what has a language of its own, and code to copy. */
function* textsOf(document: Document): Generator<string> {
  yield* textsOfHead(document);
  const own = (element: Element | null): boolean => {
    const marked = element?.closest("[lang]");
    return marked === document.documentElement && !element?.closest("script, style, code, textarea");
  };
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode())
    if (own(walker.currentNode.parentElement)) yield walker.currentNode.nodeValue ?? "";
  for (const name of ["title", "alt", "aria-label", "placeholder", "data-name"])
    for (const element of document.body.querySelectorAll(`[${name}]`))
      if (own(element)) yield element.getAttribute(name) ?? "";
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    yield* textsIn(JSON.parse(textContent ?? "null"));
}

const documentOf = (html: string): Document => parseHtml(html.replace(/<style[\s\S]*?<\/style>/g, ""));

test("the made-up edition builds every page, in its own language", () => {
  const built = readdirSync(dist, { recursive: true }).map(String);
  for (const { path } of routes) expect(built).toContain(`${path.slice(1)}index.html`.replace(/^\//, ""));
  expect(read("index.html")).toContain(`<html lang="${LANGUAGE}"`);
  // Dates are Greek, and its own words are accented.
  expect(read("index.html")).toContain("Σεπτεμβρίου");
  expect(read("index.html")).toMatch(/Vládímíréé/);
});

test("no page has a word that does not come from the edition", () => {
  // Pages of the story differ in their heads only.
  const whole = routes.filter(({ kind, part }) => kind !== "story" || part === "");
  const found = new Set<string>();
  const look = (path: string, texts: Iterable<string>) => {
    for (const text of texts)
      for (const word of plainWordsIn(text)) found.add(`${word}: “${text.trim().slice(0, 80)}” on ${path}`);
  };
  for (const { path } of whole) look(path, textsOf(documentOf(read(`${path.slice(1)}index.html`))));
  for (const { path } of routes)
    look(path, textsOfHead(documentOf(read(`${path.slice(1)}index.html`).replace(/<body[\s\S]*$/, ""))));
  look("404", textsOf(documentOf(read("404.html"))));
  expect([...found]).toEqual([]);
}, 300_000);

const htmlAt = (path: string): string => read(`${path.slice(1)}index.html`);
const pageAt = (path: string): Document => documentOf(htmlAt(path));
const jsonAt = (path: string) => JSON.parse(read(path));
/** Where a link of a page leads, from the top of the site. */
const target = (link: Element | null | undefined, path: string): string => {
  const { pathname, hash } = new URL(link?.getAttribute("href") ?? "", `http://site.example${path}`);
  return pathname + hash;
};
/** The reason without its markup. */
const why = change.why.replaceAll("*", "");
const entry = `/sources/#change-${change.id}`;

describe("its change shows", () => {
  const changed = ["/", "/gifts/", "/gifts/glove/"];
  const embeds = ["/embed/story/", "/embed/gifts/", "/embed/gifts/list/", "/embed/gifts/glove/"];

  test.each([...changed, ...embeds])("at the part itself and in its embeds: %s", (path) => {
    const notes = [...pageAt(path).querySelectorAll("main [role=note]")];
    // The story holds its two minutes and the chapter.
    expect(notes).toHaveLength(path === "/" ? 2 : 1);
    for (const note of notes) {
      expect(note.querySelector("time")?.getAttribute("datetime")).toBe(change.date);
      for (const words of [why, change.was]) expect(note.textContent).toContain(words);
      expect(target(note.querySelector("a"), path)).toBe(entry);
    }
  });

  test("nowhere else, and in no frame is another part's last change", () => {
    for (const { path, kind } of routes) {
      if ([...changed, ...embeds].includes(path)) continue;
      const html = htmlAt(path);
      expect(html.includes('role="note"'), path).toBe(false);
      const [, day] = /<details class="embed-pass">.*?<time dateTime="([^"]*)"/i.exec(html) ?? [];
      // How we know is about all of it.
      if (kind === "embed") expect(day, path).toBe(path === "/embed/sources/" ? change.date : "2026-11-29");
    }
    for (const path of embeds)
      expect(pageAt(path).querySelector(".embed-foot time")?.getAttribute("datetime")).toBe(change.date);
  });

  test("in the log, with the ways to its parts and its claim, which are there", () => {
    const ledger = pageAt("/sources/");
    const item = ledger.getElementById(`change-${change.id}`);
    for (const words of [why, change.was, change.now]) expect(item?.textContent).toContain(words);
    expect(item?.closest("#changes")).not.toBeNull();
    expect([...(item?.querySelectorAll("a") ?? [])].map((link) => target(link, "/sources/"))).toEqual([
      ...changed,
      "/sources/#claim-g-glove",
    ]);
    expect(ledger.getElementById("claim-g-glove")).not.toBeNull();
  });

  test("in the structured data of its pages, and in the dates of their heads", () => {
    const dataOf = (path: string) =>
      JSON.parse(pageAt(path).querySelector('script[type="application/ld+json"]')?.textContent ?? "null");
    const modified = (path: string) =>
      pageAt(path).querySelector<HTMLMetaElement>('meta[property="article:modified_time"]')?.content;
    for (const path of ["/gifts/", "/gifts/glove/"])
      expect(dataOf(path).correction, path).toEqual([
        {
          "@type": "CorrectionComment",
          text: expect.stringContaining(why),
          datePublished: change.date,
          url: expect.stringMatching(new RegExp(`${entry}$`)),
        },
      ]);
    expect(dataOf("/").correction).toMatch(/\/sources\/#changes$/);
    expect(dataOf("/gifts/sword/").correction).toBeUndefined();
    for (const path of changed)
      expect([dataOf(path).dateModified, modified(path)], path).toEqual([change.date, change.date]);
    expect([dataOf("/gifts/sword/").dateModified, modified("/gifts/sword/")]).toEqual([
      "2026-11-29",
      "2026-11-29",
    ]);
  });

  test("in the feed, as an entry with an address of its own", () => {
    const feed = new JSDOM(read("feed.xml"), { contentType: "application/xml" }).window.document;
    const links = [...feed.querySelectorAll("entry > link")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([`http://localhost:4173${entry}`, "http://localhost:4173/sources/#edition-1"]);
    expect(feed.querySelector("entry > content")?.textContent).toContain(change.was);
  });

  test("in the record beside each embed that it concerns, and in story.json", () => {
    const { id, date, was, now } = change;
    const record = { id, date, was, now, why };
    for (const path of embeds)
      expect(jsonAt(`${path.slice(1)}changes.json`), path).toMatchObject({
        lastChanged: date,
        changes: [{ ...record, path: entry }],
      });
    expect(jsonAt("embed/gifts/sword/changes.json")).toMatchObject({
      lastChanged: "2026-11-29",
      changes: [],
    });
    expect(jsonAt("story.json").changes).toEqual([
      expect.objectContaining({ ...record, claims: change.claims, parts: change.parts }),
    ]);
  });
});

test("a build stops, and writes nothing, where a published claim has changed and no entry names it", () => {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  const published = JSON.parse(readFileSync(join(PSEUDO_EDITION, "published.json"), "utf8"));
  published.claims["g-drones"] = { sha256: "0123456789ab", statement: "Síx drónés." };
  writeFileSync(join(folder, "published.json"), JSON.stringify(published));
  const out = join(folder, "dist");
  const env = { ...process.env, ...PSEUDO_PUBLICATION, EDITION: folder, OUT_DIR: out };
  const { status, stderr } = spawnSync(process.execPath, [`${PSEUDO_PRERENDER}/main.js`], {
    env,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("g-drones: its statement is not what was published");
  // The entry of the one change covers its claim.
  expect(stderr).not.toContain("g-glove");
  expect(existsSync(out)).toBe(false);
});

test("items and embeds say where an error is reported, with the part filled in; the publisher is named", () => {
  for (const { path, kind, part } of routes) {
    if (kind !== "item" && kind !== "embed") continue;
    const mails = [...htmlAt(path).matchAll(/<a [^>]*href="(mailto:corrections@[^"]*)"/g)];
    expect(mails, path).toHaveLength(1);
    const { pathname, searchParams } = new URL((mails[0]?.[1] ?? "").replaceAll("&amp;", "&"));
    expect(pathname).toBe(PSEUDO_PUBLICATION.CONTACT_URL);
    expect(searchParams.get("subject")?.endsWith(`: ${part}`), path).toBe(true);
    expect(searchParams.get("body")).toContain("http://localhost:4173/");
  }
  const { head } = pageAt("/");
  expect(head.querySelector<HTMLMetaElement>("meta[name=author]")?.content).toBe(
    PSEUDO_PUBLICATION.PUBLISHER,
  );
});
