import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cardOf } from "../../src/build/cards/card.ts";
import { siteUrl } from "../../src/build/site.ts";
import { CARD } from "../../src/share/card/layout.ts";
import { dist, pages, read } from "./dist.ts";
import { type LinkService, linkServices } from "./linkServices.ts";
import { parseHtml } from "./parseHtml.ts";

const { url: site } = siteUrl(process.env);

/** What a reader may send: the story, its parts, the ledger, the pages of files and of editors. */
const sent = pages.filter(({ route }) => route.kind !== "embed");

/** What a service has of a page: its head, and its first JSON-LD, as far as the service reads. */
type Read = { head: Document; ld: Record<string, unknown>; oembed: Record<string, unknown> };

/** Pages by what has been read of them: most services get as far as the same words, and parsing takes long. */
const known = new Map<string, Read>();

/** Reads a page as far as a service does. */
function readPage(html: string, bytes: number): Read {
  const begun = Buffer.from(html).subarray(0, bytes).toString();
  const [start = ""] = begun.split("</head>");
  const [, ld = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(begun) ?? [];
  const before = known.get(start + ld);
  if (before) return before;
  const head = parseHtml(start);
  const data = JSON.parse(ld);
  const answer = head.querySelector("link[type='application/json+oembed']")?.getAttribute("href");
  const page = {
    head,
    // Mastodon knows these two types only.
    ld: ["NewsArticle", "WebPage"].includes(data["@type"]) ? data : {},
    oembed: answer ? JSON.parse(read(answer.slice(site.length))) : {},
  };
  known.set(start + ld, page);
  return page;
}

/** What the first place says that says something; "" where none does. */
function first({ head, ld, oembed }: Read, places: LinkService["title"]): string {
  for (const place of places) {
    const [kind, ...name] = place.split(":");
    const key = name.join(":");
    const said = {
      property: () => head.querySelector(`meta[property="${key}"]`)?.getAttribute("content"),
      name: () => head.querySelector(`meta[name="${key}"]`)?.getAttribute("content"),
      link: () => head.querySelector(`link[rel="${key}"]`)?.getAttribute("href"),
      ld: () => ld[key] as string | undefined,
      oembed: () => oembed[key] as string | undefined,
      title: () => head.title,
    }[kind as "title"]();
    if (said) return said;
  }
  return "";
}

describe.each(linkServices)("$name", (service) => {
  const cards = sent.map(({ route, html }) => ({ route, page: readPage(html, service.bytes) }));

  test("makes a card of each page that says what it is, with its certainty and owner", () => {
    for (const { route, page } of cards) {
      const title = first(page, service.title);
      // The story's name may be left out behind it.
      expect(title && route.title.startsWith(title), `${route.path}: ${title}`).toBe(true);
      if (route.caveat && route.caveat.line !== "solid")
        expect(title, route.path).toContain(route.caveat.word);
      expect(first(page, service.description), route.path).toBe(route.description);
      if (route.caveat) expect(route.description, route.path).toContain(route.caveat.text);
    }
    expect(new Set(cards.map(({ page }) => first(page, service.title))).size).toBe(cards.length);
  });

  test("finds the picture of each page, as wide and as light as it wants one", () => {
    for (const { route, page } of cards) {
      const { file } = cardOf(route);
      expect(first(page, service.picture), route.path).toBe(site + file);
      expect(statSync(join(dist, file)).size, file).toBeLessThanOrEqual(
        service.pictureBytes ?? Number.POSITIVE_INFINITY,
      );
    }
    expect(CARD.width).toBeGreaterThanOrEqual(service.pictureWidth ?? 0);
  });

  test("takes no two pages for the same, and each under its own address", () => {
    for (const { route, page } of cards) {
      const address = site + route.path.slice(1);
      expect(first(page, service.key) || address, route.path).toBe(address);
      if (service.followsCanonical) expect(first(page, ["link:canonical"]), route.path).toBe(address);
    }
  });
});

test("an answer by oEmbed never takes a page's description away: it is a frame, and short", () => {
  for (const { route, html } of sent) {
    const { oembed } = readPage(html, html.length * 2);
    // Mastodon makes a card of an answer of the type `link`, and that card has no description.
    expect([undefined, "rich"], route.path).toContain(oembed.type);
    // Discourse takes no more from an answer.
    expect(Buffer.byteLength(`${oembed.html ?? ""}`), route.path).toBeLessThan(4_000);
  }
});
