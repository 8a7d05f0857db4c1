import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { headScript } from "../../src/build/headScript.ts";
import { integrityOf } from "../../src/build/integrity.ts";
import { headersFile } from "../../src/build/policy.ts";
import { siteUrl } from "../../src/build/site.ts";
import frameScript from "../../src/embed/frame/frameScript.ts?script";
import { routes } from "../../src/routes.ts";
import { dist, files, pages, plain, read } from "./dist.ts";

const { url: site } = siteUrl(process.env);
const one = (html: string, pattern: RegExp): string => plain(pattern.exec(html)?.[1] ?? "");
const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = ""]) => plain(found));

describe("every page", () => {
  test("has its own title and description, in the head before any script file", () => {
    for (const { route, html } of pages) {
      expect(one(html, /<title>([^<]*)<\/title>/), route.path).toBe(route.title);
      expect(one(html, /<meta name="description" content="([^"]*)"/), route.path).toBe(route.description);
      expect(html.indexOf("<title>")).toBeLessThan(html.search(/<script[^>]*src=|<link rel="stylesheet"/));
    }
    expect(new Set(pages.map(({ html }) => one(html, /<title>([^<]*)/))).size).toBe(pages.length);
  });

  test("is canonical to its chapter, and shared under its own address", () => {
    for (const { route, html } of pages) {
      expect(one(html, /<link rel="canonical" href="([^"]*)"/)).toBe(site + route.canonical.slice(1));
      expect(one(html, /<meta property="og:url" content="([^"]*)"/)).toBe(site + route.path.slice(1));
      expect(one(html, /<meta property="og:title" content="([^"]*)"/)).toBe(route.title);
      for (const only of [
        '<meta name="robots" content="noindex">',
        '<meta name="referrer" content="no-referrer">',
      ])
        expect(html.includes(only), route.path).toBe(route.kind === "embed");
    }
  });

  test("holds its complete words before any script, and one main heading", () => {
    for (const { route, html } of pages) {
      const words = html
        .replace(/^[\s\S]*<main/, "<main")
        .replace(/<[^>]+>/g, " ")
        .split(/\s+/).length;
      expect(words, route.path).toBeGreaterThan(
        {
          story: 1800,
          item: 100,
          ledger: 1800,
          data: 50,
          editors: 250,
          embed: route.part.includes("/") ? 20 : 250,
        }[route.kind],
      );
      expect(all(html, /<(h1)\b/g).length, route.path).toBe(route.kind === "embed" ? 0 : 1);
    }
  });

  test("opens at its part: that heading and no other has autofocus, and embeds have none", () => {
    for (const { route, html } of pages) {
      const before = html.split("autofocus=");
      // The page of an item alone begins with it.
      expect(before.length - 1, route.path).toBe(route.part && route.kind === "story" ? 1 : 0);
      if (before.length > 1) {
        expect(before[0], route.path).toMatch(/<h\d[^>]*$/);
        expect(all(before[0] ?? "", /\sid="([^"]*)"[^>]*\sdata-part=/g).at(-1)).toBe(route.part);
      }
    }
  });

  test("has no style attribute, no inline handler, and no inline script but those whose hashes are in the policy", () => {
    const policy = one(read("_headers"), /Content-Security-Policy: (.*)/) ?? "";
    expect(read("_headers")).toBe(headersFile(policy));
    const chunks = files.filter((file) => /^assets\/.*\.js$/.test(file));
    for (const { route, html } of pages) {
      expect(html, route.path).not.toMatch(/\sstyle="|\son[a-z]+="/);
      const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].map(
        ([, attributes = "", text = ""]) => ({ attributes, text }),
      );
      // Structured data is a data block: a browser does not run it, whatever is in it.
      const run = scripts.filter(({ attributes }) => attributes !== ' type="application/ld+json"');
      const inline = route.kind === "embed" ? [headScript, frameScript] : [headScript];
      const [map, ...others] = run.filter(({ attributes }) => attributes === ' type="importmap"');
      expect(
        run.filter(({ attributes }) => attributes === ""),
        route.path,
      ).toEqual(inline.map((text) => ({ attributes: "", text })));
      for (const { text } of run.filter(({ attributes }) => !/\ssrc="/.test(attributes)))
        expect(policy, route.path).toContain(createHash("sha256").update(text).digest("base64"));
      // A chunk that is asked for later has its hash in the map; what a tag asks for has it there.
      const vouched = all(html, /<script [^>]*src="(?:\.\.?\/)*(assets\/[^"]+)"[^>]*\sintegrity="/g);
      expect([map === undefined, others], route.path).toEqual([route.kind === "embed", []]);
      if (map) {
        const { integrity } = JSON.parse(map.text) as { integrity: Record<string, string> };
        for (const [address, hash] of Object.entries(integrity)) {
          const file = new URL(address, `http://site.example${route.path}`).pathname.slice(1);
          expect(integrityOf(readFileSync(join(dist, file))), address).toBe(hash);
          vouched.push(file);
        }
        expect(vouched.sort(), route.path).toEqual(chunks);
        expect(html.indexOf("importmap")).toBeLessThan(html.search(/type="module"|modulepreload/));
      }
      for (const { attributes, text } of run.filter(({ attributes }) => /\ssrc="/.test(attributes))) {
        expect(attributes, route.path).toMatch(/\ssrc="(\.\.?\/)+assets\/[\w-]+\.js"/);
        expect(text, route.path).toBe("");
      }
      expect(one(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/)).toBe(policy);
    }
    expect(policy).not.toContain("unsafe");
    expect(read("_headers")).not.toMatch(/frame-ancestors|X-Frame-Options|same-origin$/m);
  });

  test("has each id once", () => {
    for (const { route, html } of pages) {
      const ids = all(html, /\sid="([^"]*)"/g);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        route.path,
      ).toEqual([]);
    }
  });

  test("leads only to what is there: pages, parts, claims, files", () => {
    const ids = new Map(pages.map(({ route, html }) => [route.path, new Set(all(html, /\sid="([^"]*)"/g))]));
    const known = new Set(files);
    for (const { route, html } of pages) {
      for (const href of all(html.replace(/<head>[\s\S]*<\/head>/, ""), /<a [^>]*href="([^"]*)"/g)) {
        const url = new URL(href, `http://site.example${route.path}`);
        if (url.host !== "site.example") continue;
        if (known.has(url.pathname.slice(1))) continue;
        expect(ids.has(url.pathname), `${href} on ${route.path}`).toBe(true);
        if (url.hash)
          expect(ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))), href).toBe(true);
      }
      for (const file of all(html, /(?:src|href)="((?:\.\.?\/)+(?:assets\/)?[\w.-]+\.[a-z0-9]+)"/g)) {
        expect(known.has(new URL(file, `http://site.example${route.path}`).pathname.slice(1)), file).toBe(
          true,
        );
      }
    }
  });

  test("loads nothing from elsewhere", () => {
    for (const { html } of pages) {
      const loaded = [
        ...all(html, /<(?:script|img|iframe|source|video|audio)[^>]*\ssrc="([^"]*)"/g),
        ...all(
          html,
          /<link rel="(?:stylesheet|modulepreload|icon|preload|apple-touch-icon)"[^>]*href="([^"]*)"/g,
        ),
      ];
      expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    }
    for (const sheet of files.filter((file) => file.endsWith(".css")))
      expect(
        all(read(sheet), /url\(([^)]*)\)/g).filter((address) => /^["']?(https?:|\/\/|data:)/.test(address)),
      ).toEqual([]);
  });
});

describe("the files around", () => {
  test("the sitemap lists what is canonical to itself, and nothing else", () => {
    const listed = all(read("sitemap.xml"), /<loc>([^<]*)<\/loc>/g);
    const own = routes.filter(({ kind, path, canonical }) => kind !== "embed" && path === canonical);
    expect(listed).toEqual(own.map(({ path }) => site + path.slice(1)));
    expect(read("robots.txt")).toContain(`Sitemap: ${site}sitemap.xml`);
  });

  test("the 404 page stands alone: its styles inline, its links from the top of the site", () => {
    const html = read("404.html");
    expect(html).toContain("<style>");
    expect(html).not.toMatch(/<script|<link rel="stylesheet"/);
    expect(all(html, /href="([^"]*)"/g).every((href) => href.startsWith(new URL(site).pathname))).toBe(true);
    expect(html).toContain('content="noindex"');
    const style = one(html, /<style>([\s\S]*?)<\/style>/);
    expect(read("_headers")).toContain(createHash("sha256").update(style).digest("base64"));
  });
});
