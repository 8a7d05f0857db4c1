import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { describe, expect, test } from "vitest";
import { siteUrl } from "../../src/build/site.ts";
import { lastChangeOf } from "../../src/chapters/changesOf.ts";
import { chapters } from "../../src/chapters/registry.ts";
import { partTitle } from "../../src/routes.ts";
import { storyChapters } from "../../src/story/chapters.ts";
import { sources } from "../../src/story/sources.ts";
import { firstPublished } from "../../src/story/story.ts";
import type { ChapterId } from "../../src/story/types.ts";
import { files, pages } from "./dist.ts";

const { url: site } = siteUrl(process.env);

type Node = { "@type": string; "@id"?: string; [property: string]: unknown };

/** The data blocks of a page, as a crawler reads them. */
const blocksOf = (html: string): Node[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => JSON.parse(text) as Node,
  );

const ARTICLES: readonly string[] = ["story", "chapter", "item"];

const told = pages
  .filter(({ route }) => ARTICLES.includes(route.kind) || route.kind === "ledger")
  .map(({ route, html }) => ({ route, html, block: blocksOf(html)[0] as Node }));
const articles = told.filter(({ route }) => ARTICLES.includes(route.kind));
const ledger = told.find(({ route }) => route.kind === "ledger")?.block as Node;

/** A node and all that are in it. */
const nodesIn = (value: unknown): Node[] =>
  typeof value !== "object" || value === null
    ? []
    : [...("@type" in value ? [value as Node] : []), ...Object.values(value).flatMap(nodesIn)];

/**
 * The vocabulary of schema.org as schema-dts has it, by its type declarations: which types there are, what each extends,
 * and the properties that it brings.
 */
const vocabulary = new Map(
  [
    ...readFileSync(
      createRequire(import.meta.url)
        .resolve("schema-dts")
        .replace(/\.js$/, ".d.ts"),
      "utf8",
    ).matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{([\s\S]*?)^\}/gm),
  ].map(([, name = "", parents = "", body = ""]) => [
    name,
    {
      parents: parents.split(",").map((parent) => parent.trim()),
      properties: [...body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map(([, property = ""]) => property),
    },
  ]),
);

function propertiesOf(name: string): string[] {
  const { parents, properties } = vocabulary.get(name) ?? { parents: [], properties: [] };
  return [...properties, ...parents.flatMap(propertiesOf)];
}

describe("structured data", () => {
  test("stands on story, chapters, items and ledger, once; on embeds, on the pages of editors and of files never", () => {
    for (const { route, html } of pages)
      expect(blocksOf(html), route.path).toHaveLength(told.some((one) => one.route === route) ? 1 : 0);
  });

  test("knows only types and properties of schema.org", () => {
    expect(propertiesOf("NewsArticleLeaf")).toEqual(expect.arrayContaining(["dateline", "headline", "name"]));
    expect(propertiesOf("NewsArticleLeaf")).not.toContain("cssSelector");
    for (const { route, block } of told) {
      expect(block["@context"], route.path).toBe("https://schema.org");
      for (const node of nodesIn(block)) {
        const known = propertiesOf(`${node["@type"]}Leaf`);
        const unknown = Object.keys(node).filter((name) => !name.startsWith("@") && !known.includes(name));
        expect(unknown, `${node["@type"]} on ${route.path}`).toEqual([]);
      }
    }
  });

  test("calls each page of the story a NewsArticle, with the headline, words and dates of its head", () => {
    for (const { route, block } of articles) {
      const page = site + route.path.slice(1);
      expect(block, route.path).toMatchObject({
        "@type": "NewsArticle",
        url: page,
        mainEntityOfPage: { "@type": "WebPage", "@id": page },
        headline: route.part ? partTitle(route.part) : story.title,
        description: route.description,
        datePublished: firstPublished,
        dateModified: lastChangeOf(route.part),
        inLanguage: "en",
        isAccessibleForFree: true,
        license: credits.licenceUrl,
      });
      expect(String(block.headline).length, route.path).toBeLessThanOrEqual(110);
      // Where no publisher is named, the project names itself.
      const project = { "@type": "Organization", name: story.name, url: site };
      expect([block.author, block.publisher], route.path).toEqual([project, project]);
    }
  });

  test("shows the picture that the page is shared with, which is there", () => {
    for (const { route, html, block } of articles) {
      const { url } = block.image as { url: string };
      expect(html, route.path).toContain(`<meta property="og:image" content="${url}">`);
      expect(files).toContain(url.slice(site.length));
    }
  });

  test("the story names its chapters as its parts, a chapter its items, and each of them what it is part of", () => {
    type Part = { "@id": string; name: string; url: string };
    const byId = new Map(articles.map(({ block }) => [block["@id"], block]));
    for (const { route, block } of articles) {
      const parts = (block.hasPart ?? []) as Part[];
      const [chapter = ""] = route.part.split("/");
      const held = {
        story: storyChapters.map(({ id }) => id as string),
        chapter: chapters[chapter as ChapterId]?.items.map(({ id }) => `${chapter}/${id}`),
      }[route.kind as string];
      expect(
        parts.map(({ url }) => url),
        route.path,
      ).toEqual((held ?? []).map((part) => `${site}${part}/`));
      for (const part of parts) {
        const page = byId.get(part["@id"]);
        expect(page, part.url).toMatchObject({ url: part.url, headline: part.name });
        expect((page?.isPartOf as Part | undefined)?.["@id"], part.url).toBe(block["@id"]);
      }
      if (route.kind === "story") expect(block.isPartOf).toBeUndefined();
    }
  });

  test("says the way from the story to the part, in pages that exist", () => {
    const known = new Set(pages.map(({ route }) => site + route.path.slice(1)));
    for (const { route, block } of articles) {
      const { breadcrumb } = block.mainEntityOfPage as {
        breadcrumb?: { itemListElement: { position: number; item: string }[] };
      };
      const way = breadcrumb?.itemListElement ?? [];
      const depth = route.path.split("/").filter(Boolean).length;
      expect(
        way.map(({ position }) => position),
        route.path,
      ).toEqual(depth ? Array.from({ length: depth + 1 }, (_, i) => i + 1) : []);
      for (const { item } of way) expect(known).toContain(item);
      if (depth) expect(way.at(-1)?.item).toBe(site + route.path.slice(1));
    }
  });

  test("cites the pages behind an item, and the ledger for the rest", () => {
    const known = new Set(Object.values(sources).map(({ url, title }) => (url ? new URL(url).href : title)));
    for (const { route, block } of articles) {
      const cited = block.citation as (Node | string)[];
      // Story and chapters rest on as much as their part of the ledger.
      expect(cited.length, route.path).toBeGreaterThan(route.kind === "item" ? 1 : 0);
      expect(cited.at(-1)).toMatchObject({
        "@type": "Dataset",
        "@id": ledger["@id"],
        url: `${site}sources/`,
      });
      for (const page of cited.slice(0, -1)) expect(known, route.path).toContain(page);
    }
  });

  test("calls the ledger a Dataset, with the full list of sources and files that are there", () => {
    expect(ledger).toMatchObject({ "@type": "Dataset", url: `${site}sources/`, license: credits.licenceUrl });
    expect(ledger.citation).toEqual(
      Object.values(sources).map(({ url, title }) => (url ? new URL(url).href : title)),
    );
    const offered = ledger.distribution as { contentUrl: string; encodingFormat: string }[];
    expect(offered.map(({ encodingFormat }) => encodingFormat)).toEqual(["text/csv", "application/json"]);
    for (const { contentUrl } of offered) expect(files).toContain(contentUrl.slice(site.length));
  });
});
