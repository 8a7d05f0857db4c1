import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { routes } from "../../src/routes.ts";
import { buildPseudoSite, PSEUDO_SITE as dist } from "../support/pseudoEdition.mjs";
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
