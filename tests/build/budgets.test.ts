import { statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { embedHeadScript } from "../../src/build/headScript.ts";
import { chapters } from "../../src/chapters/registry.ts";
import frameScript from "../../src/embed/frame/frameScript.ts?script";
import { loaderFile } from "../../src/embed/loaderFile.ts";
import { SINGLE_FILE } from "../../src/page/singlePath.ts";
import type { Route } from "../../src/routes.ts";
import type { ChapterId } from "../../src/story/types.ts";
import budgets from "./budgets.json" with { type: "json" };
import { brotli, dist, documentOf, files, htmlOf, pages, read } from "./dist.ts";

const sum = <T>(of: readonly T[], size: (one: T) => number): number =>
  of.reduce((total, one) => total + size(one), 0);
const asIs = (file: string): number => statSync(join(dist, file)).size;
const ending = (...ends: string[]): string[] =>
  files.filter((file) => ends.some((end) => file.endsWith(end)));

const weight = (html: string): number => brotliCompressSync(html).length;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const stylesOf = (html: string): string => [...html.matchAll(STYLE)].map(([, css]) => css).join("");

/** Items whose pages are long lists. */
const LISTS = new Set(["capital", "rules", "readings"]);

/** What a page may weigh. Null: it is counted elsewhere, or of no reader's. */
function budgetOf({ kind, part }: Route): number | null {
  const [id, name] = part.split("/") as [ChapterId, string?];
  const item = name ? chapters[id].items.find((one) => one.id === name) : undefined;
  switch (kind) {
    case "story":
      return budgets.story;
    case "chapter":
      return id === "itinerary" ? budgets.itinerary : budgets.chapter;
    case "item":
      if (item && LISTS.has(item.kind)) return budgets.list;
      return id === "itinerary" ? budgets.stop : budgets.item;
    case "ledger":
      return budgets.ledger;
    default:
      return null;
  }
}

test("every page keeps within the weight of its kind", () => {
  const over = pages.flatMap(({ route, html }) => {
    const budget = budgetOf(route);
    const bytes = weight(route.kind === "item" ? html.replace(STYLE, "") : html);
    return budget !== null && bytes > budget ? [`${route.path} ${bytes} of ${budget}`] : [];
  });
  expect(over).toEqual([]);
});

test("the story has no more elements than a slow phone can lay out at once", () => {
  expect(htmlOf("/").match(/<[a-z]/g)?.length).toBeLessThanOrEqual(budgets.storyElements);
});

test("the page of an item does not grow with the number of items", () => {
  for (const { route, html } of pages) {
    if (route.kind !== "item") continue;
    const document = documentOf(route.path);
    const links = [...document.querySelectorAll(".item-place a")];
    expect(links.length, route.path).toBeLessThanOrEqual(2);
    // Nothing else on it knows the others: neither props of an island nor a list.
    expect(html, route.path).not.toContain("data-island=");
    // A path for each kind of line and one for the item, with a short stroke for each of 32 neighbours at most.
    for (const svg of document.querySelectorAll(".item-place svg")) {
      expect(svg.querySelectorAll("*").length, route.path).toBeLessThanOrEqual(4);
      expect(svg.outerHTML.length, route.path).toBeLessThanOrEqual(800);
    }
  }
});

test("styles: what stands in the pages, and all there are", () => {
  expect(weight(stylesOf(htmlOf("/")))).toBeLessThanOrEqual(budgets.cssInStory);
  for (const { route, html } of pages)
    if (route.kind === "item")
      expect(weight(stylesOf(html)), route.path).toBeLessThanOrEqual(budgets.itemStyles);
  // Embeds have sheets of their own (embeds.test.ts), which no page of the story asks for.
  const own = ending(".css").filter((file) => !file.startsWith("assets/embed-"));
  const linked = own.filter((file) => pages.some(({ html }) => html.includes(file)));
  const above = linked.filter((file) => file.startsWith("assets/items-above-"));
  const [story, ...others] = linked.filter((file) => !above.includes(file));
  expect(others).toEqual([]);
  expect(weight(stylesOf(htmlOf("/"))) + brotli(story ?? "")).toBeLessThanOrEqual(budgets.cssInAll);
  for (const file of above) expect(brotli(file), file).toBeLessThanOrEqual(budgets.cssForItems);
  // The rest comes with what a reader has asked for: the share panel, the sheet of an item, the editors' choices.
  expect(sum(own, brotli) - sum(linked, brotli)).toBeLessThanOrEqual(budgets.cssOnDemand);
});

test("the whole site, as it is saved", () => {
  expect(sum(files, asIs)).toBeLessThanOrEqual(budgets.site);
});

test("fonts", () => {
  const fonts = ending(".woff2");
  const cyrillic = fonts.filter((file) => file.includes("cyrillic"));
  expect(fonts.length).toBe(3 + cyrillic.length);
  expect(
    sum(
      fonts.filter((file) => !cyrillic.includes(file)),
      asIs,
    ),
  ).toBeLessThanOrEqual(budgets.fontsLatin);
  expect(sum(cyrillic, asIs)).toBeLessThanOrEqual(budgets.fontsCyrillic);
});

/** A chunk with all that it imports statically, by the import statements in the built files. */
function withImports(chunk: string, found = new Set<string>()): Set<string> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const [, name = ""] of read(chunk).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w-]+\.js)["'`]/g))
    withImports(`assets/${name}`, found);
  return found;
}

test("JavaScript: until the page has loaded, once it rests, and in all", () => {
  const html = htmlOf("/");
  const inline = [...html.matchAll(/<script(?: type="importmap")?>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => brotliCompressSync(script).length,
  );
  expect(inline.length).toBeGreaterThan(1);
  const entries = [...html.matchAll(/<script type="module"[^>]*? src="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file = ""]) => file,
  );
  expect(entries).toHaveLength(1);
  const entry = withImports(entries[0] ?? "");
  const untilLoad = sum(inline, (size) => size) + sum([...entry], brotli);
  expect(untilLoad).toBeLessThanOrEqual(budgets.javascriptUntilLoad);
  // The bar and what draws it load when the page rests.
  const idle = ["Bar", "mountRoot"].map((name) => {
    const chunk = ending(".js").find((file) => file.startsWith(`assets/${name}-`));
    expect(chunk, `the chunk of ${name}`).toBeDefined();
    return chunk ?? "";
  });
  const atRest = new Set([...entry, ...idle.flatMap((chunk) => [...withImports(chunk)])]);
  expect(sum(inline, (size) => size) + sum([...atRest], brotli)).toBeLessThanOrEqual(
    budgets.javascriptWhenIdle,
  );
  const chunks = ending(".js").filter((file) => file.startsWith("assets/"));
  expect(sum(chunks, brotli)).toBeLessThanOrEqual(budgets.javascriptInAll);
});

test("the props of each island", () => {
  const islands = pages.flatMap(({ route, html }) =>
    [...html.matchAll(/data-island="([^"]*)" data-props="([^"]*)"/g)].map(([, name = "", props = ""]) => ({
      on: `${name} on ${route.path}`,
      bytes: Buffer.byteLength(
        props.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&lt;", "<"),
      ),
    })),
  );
  expect(new Set(islands.map(({ on }) => on.split(" ")[0])).size).toBeGreaterThan(1);
  for (const { on, bytes } of islands) expect(bytes, on).toBeLessThanOrEqual(budgets.islandProps);
});

test("the single file", () => {
  expect(asIs(SINGLE_FILE)).toBeLessThanOrEqual(budgets.singleFile);
});

test("the loader for other people's pages", () => {
  expect(brotli(loaderFile.path.slice(1))).toBeLessThanOrEqual(budgets.loader);
});

test("the script in the head", () => {
  expect(Buffer.byteLength(embedHeadScript)).toBeLessThanOrEqual(budgets.headScript);
});

test("the scripts of an embed page: the two inline ones, and the health card that a developer asks for", () => {
  expect(brotliCompressSync(frameScript).length).toBeLessThanOrEqual(budgets.frameScript);
  for (const { route, html } of pages) {
    if (route.kind !== "embed") continue;
    expect(html).not.toMatch(/<script [^>]*src=|modulepreload/);
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join("");
    expect(brotliCompressSync(inline).length, route.path).toBeLessThanOrEqual(budgets.embedScriptsAtLoad);
  }
  expect(brotli("embed/check.js")).toBeLessThanOrEqual(budgets.healthCard);
});
