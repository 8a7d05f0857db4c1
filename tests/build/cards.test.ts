import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cardOf } from "../../src/build/cards/card.ts";
import { siteUrl } from "../../src/build/site.ts";
import { CARD } from "../../src/share/card/layout.ts";
import budgets from "./budgets.json" with { type: "json" };
import { dist, files, pages } from "./dist.ts";
import { parseHtml } from "./parseHtml.ts";

const { url: site } = siteUrl(process.env);
const cards = files.filter((file) => /^cards\/.*\.png$/.test(file));
const fileOf = (path: string): Buffer => readFileSync(join(dist, path));

test("every page names its own card, with its size, its type and its words", () => {
  for (const { route, html } of pages) {
    const page = parseHtml(html.slice(0, html.indexOf("</head>")));
    const meta = (name: string): string | null | undefined =>
      page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
    const image = meta("og:image") ?? "";
    expect(image.startsWith(site), route.path).toBe(true);
    expect(cards, route.path).toContain(image.slice(site.length));
    expect(meta("twitter:card")).toBe("summary_large_image");
    expect(meta("og:image:type")).toBe("image/png");
    expect([meta("og:image:width"), meta("og:image:height")]).toEqual([`${CARD.width}`, `${CARD.height}`]);
    const alt = meta("og:image:alt") ?? "";
    expect(alt.length, route.path).toBeGreaterThan(40);
    expect(meta("twitter:image:alt")).toBe(alt);
    if (route.caveat) expect(alt, route.path).toContain(route.caveat.text);
  }
});

test("there is one card for each page but the editors' and the embeds, and none without a page; nothing else is beside them", () => {
  const own = pages
    .filter(({ route }) => !["editors", "embed"].includes(route.kind))
    .map(({ route }) => cardOf(route).file);
  expect(new Set(own).size).toBe(own.length);
  expect(files.filter((file) => file.startsWith("cards/")).sort()).toEqual([...own].sort());
});

test("every card is a PNG of 1200 by 630 pixels, small enough for every network, and like no other", () => {
  const seen = new Map<string, string>();
  for (const card of cards) {
    const file = fileOf(card);
    expect(file.subarray(0, 8).toString("latin1"), card).toBe("\x89PNG\r\n\x1a\n");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], card).toEqual([CARD.width, CARD.height]);
    expect(file.length, card).toBeLessThanOrEqual(budgets.card);
    const hash = createHash("sha256").update(file).digest("hex");
    expect(seen.get(hash), card).toBeUndefined();
    seen.set(hash, card);
  }
  expect(seen.size).toBe(cards.length);
});
