import { expect, test } from "vitest";
import { contentTypeOf, HEADERS_FILE, headersFile } from "../../src/build/headers.ts";
import { siteUrl } from "../../src/build/site.ts";
import { files, read } from "./dist.ts";

test("_headers is for the place that the site is built for, and fits the static hosts that read it", () => {
  const file = read(HEADERS_FILE);
  expect(file).toBe(headersFile(new URL(siteUrl(process.env).url).pathname));
  const lines = headersFile("/graphics/rifle/").split("\n");
  const rules = lines.filter((line) => line.startsWith("/"));
  expect(rules.every((rule) => rule.startsWith("/graphics/rifle/"))).toBe(true);
  // Cloudflare Pages reads so much and no more: https://developers.cloudflare.com/pages/configuration/headers/
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.length > 2_000)).toEqual([]);
  // One star in a rule, at its end.
  expect(rules.filter((rule) => /\*./.test(rule))).toEqual([]);
  // Anyone may frame us.
  expect(file).not.toMatch(/frame-ancestors|X-Frame-Options|same-origin$/m);
});

test("what the header leaves to a page's own policy, every page has: its scripts by their hashes, before anything else", () => {
  const pages = files.filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(200);
  for (const page of pages) {
    const html = read(page);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html);
    expect(policy?.[1], page).toMatch(/^default-src (&#x27;|')none\1;/);
    expect(policy?.[1], page).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy?.index, page).toBeLessThan(html.search(/<(?:script|style|link|body)\b/));
  }
});

test("every ending has its type", () => {
  const unknown = files.filter(
    (file) => file !== HEADERS_FILE && contentTypeOf(`/${file}`) === "application/octet-stream",
  );
  expect(unknown).toEqual([]);
});
