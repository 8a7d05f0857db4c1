import { statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { headScript } from "../../src/build/headScript.ts";
import frameScript from "../../src/embed/frame/frameScript.ts?script";
import { loaderFile } from "../../src/embed/loaderFile.ts";
import { SINGLE_FILE } from "../../src/page/singlePath.ts";
import budgets from "./budgets.json" with { type: "json" };
import { brotli, dist, files, htmlOf, pages } from "./dist.ts";

const sum = (names: readonly string[], size: (name: string) => number): number =>
  names.reduce((total, name) => total + size(name), 0);
const asIs = (file: string): number => statSync(join(dist, file)).size;
const ending = (...ends: string[]): string[] =>
  files.filter((file) => ends.some((end) => file.endsWith(end)));

test.each(Object.entries(budgets.html))("%s", (file, budget) => {
  expect(brotli(file)).toBeLessThanOrEqual(budget);
});

test("styles: what the first paint waits for, and all there are", () => {
  const head = htmlOf("/").replace(/<\/head>[\s\S]*/, "");
  const blocking = [...head.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"/g)].map(
    ([, file = ""]) => file,
  );
  expect(blocking).toHaveLength(1);
  expect(sum(blocking, brotli)).toBeLessThanOrEqual(budgets.cssBeforeFirstPaint);
  // Embeds have sheets of their own (embeds.test.ts), which no page of the story asks for.
  const own = ending(".css").filter((file) => !file.startsWith("assets/embed-"));
  const linked = own.filter((file) => pages.some(({ html }) => html.includes(file)));
  expect(linked).toHaveLength(2);
  expect(sum(linked, brotli)).toBeLessThanOrEqual(budgets.cssInAll);
  // The rest comes with what a reader has asked for: the share panel, the editors' choices.
  expect(sum(own, brotli) - sum(linked, brotli)).toBeLessThanOrEqual(budgets.cssOnDemand);
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

test("JavaScript: what a page loads, and all there is", () => {
  const atLoad = [...htmlOf("/").matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file = ""]) => file,
  );
  expect(atLoad.length).toBeGreaterThan(0);
  expect(sum(atLoad, brotli)).toBeLessThanOrEqual(budgets.javascriptAtLoad);
  expect(sum(ending(".js"), brotli)).toBeLessThanOrEqual(budgets.javascriptInAll);
});

test("the single file", () => {
  expect(asIs(SINGLE_FILE)).toBeLessThanOrEqual(budgets.singleFile);
});

test("the loader for other people's pages", () => {
  expect(brotli(loaderFile.path.slice(1))).toBeLessThanOrEqual(budgets.loader);
});

test("the script in the head", () => {
  expect(Buffer.byteLength(headScript)).toBeLessThanOrEqual(budgets.headScript);
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
