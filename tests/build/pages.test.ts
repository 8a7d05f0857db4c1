import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { story } from "@edition/story.ts";
import { report } from "@edition/words.ts";
import { describe, expect, test } from "vitest";
import { embedHeadScript, headScript } from "../../src/build/headScript.ts";
import { integrityOf } from "../../src/build/integrity.ts";
import { siteUrl } from "../../src/build/site.ts";
import type { ChapterItem } from "../../src/chapters/frame/definition.ts";
import { chapters } from "../../src/chapters/registry.ts";
import frameScript from "../../src/embed/frame/frameScript.ts?script";
import { awaitStyles } from "../../src/page/awaitStyles.ts";
import { routes } from "../../src/routes.ts";
import type { ChapterId } from "../../src/story/types.ts";
import { dist, documentOf, files, pages, plain, read } from "./dist.ts";

const { url: site } = siteUrl(process.env);
const one = (html: string, pattern: RegExp): string => plain(pattern.exec(html)?.[1] ?? "");
const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = ""]) => plain(found));

/** The item at a part. */
function itemAt(part: string): ChapterItem {
  const [id, name] = part.split("/") as [ChapterId, string];
  const item = chapters[id].items.find((one) => one.id === name);
  if (!item) throw new Error(`There is no item at ${part}`);
  return item;
}

describe("every page", () => {
  test("has its own title and description, in the head before any script file", () => {
    for (const { route, html } of pages) {
      expect(one(html, /<title>([^<]*)<\/title>/), route.path).toBe(route.title);
      expect(one(html, /<meta name="description" content="([^"]*)"/), route.path).toBe(route.description);
      expect(html.indexOf("<title>")).toBeLessThan(
        html.search(/<script[^>]*src=|<link rel="stylesheet"|<style/),
      );
    }
    expect(new Set(pages.map(({ html }) => one(html, /<title>([^<]*)/))).size).toBe(pages.length);
  });

  test("is canonical to itself, an embed to the page of what it shows; and shared under its own address", () => {
    for (const { route, html } of pages) {
      if (route.kind !== "embed") expect(route.canonical).toBe(route.path);
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

  test("names the project as its author, and offers no way to report an error, where the build knows no other", () => {
    for (const { route, html } of pages) {
      expect(one(html, /<meta name="author" content="([^"]*)"/), route.path).toBe(story.name);
      expect(html.includes(report.link), route.path).toBe(false);
    }
  });

  test("holds its complete words before any script, and one main heading", () => {
    for (const { route, html } of pages) {
      const words = html
        .replace(/^[\s\S]*<main/, "<main")
        .replace(/<[^>]+>/g, " ")
        .split(/\s+/).length;
      expect(words, route.path).toBeGreaterThan(
        { story: 1200, chapter: 150, item: 80, ledger: 1800, data: 50, editors: 250, embed: 40 }[route.kind],
      );
      const main = route.kind === "embed" && route.part !== "story" ? 0 : 1;
      expect(all(html, /<(h1)\b/g).length, route.path).toBe(main);
    }
  });

  test("says what it belongs to: a chapter its place in the story, an item its number and the way to its place", () => {
    const story = pages.find(({ route }) => route.kind === "story")?.html ?? "";
    for (const { route, html } of pages) {
      if (route.kind === "chapter") {
        expect(html, route.path).toContain(`<p class="chapter-place"><a href="../#${route.part}">`);
        expect(story).toContain(`id="${route.part}"`);
      }
      if (route.kind === "item") {
        const place = itemAt(route.part).place;
        expect(html, route.path).toContain(`<p class="item-top"><a href="../../#${place}">`);
        expect(all(story, new RegExp(`\\sid="(${place})"`, "g")), `the place of ${route.part}`).toEqual([
          place,
        ]);
      }
    }
  });

  test("has no style attribute, no inline handler, and no script whose hash is not in its policy", () => {
    const chunks = files.filter((file) => /^assets\/.*\.js$/.test(file));
    const vouchedFor = new Set<string>();
    for (const { route, html } of pages) {
      expect(html, route.path).not.toMatch(/\sstyle="|\son[a-z]+="/);
      const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].map(
        ([, attributes = "", text = ""]) => ({ attributes, text }),
      );
      // Structured data is a data block: a browser does not run it, whatever is in it.
      const run = scripts.filter(({ attributes }) => attributes !== ' type="application/ld+json"');
      const inline = {
        embed: [embedHeadScript, awaitStyles, frameScript],
        story: [headScript, awaitStyles],
      }[route.kind as string] ?? [headScript];
      const [map, ...others] = run.filter(({ attributes }) => attributes === ' type="importmap"');
      expect(
        run.filter(({ attributes }) => attributes === ""),
        route.path,
      ).toEqual(inline.map((text) => ({ attributes: "", text })));
      const policy = one(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? "";
      // Copies that people save keep their styles; scripts are held to their hashes.
      expect(policy.split("; ").filter((one) => one.includes("unsafe"))).toEqual(
        route.kind === "embed" ? [] : ["style-src 'self' 'unsafe-inline'"],
      );
      const styles = all(html, /<style>([\s\S]*?)<\/style>/g);
      // The first words' in the head, the others' behind those words; the story's chapters have a sheet.
      expect(styles.length, route.path).toBe({ embed: 0, story: 1 }[route.kind as string] ?? 2);
      const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");
      const hashed = run
        .filter(({ attributes }) => !/\ssrc="/.test(attributes))
        .map(({ text }) => hashOf(text));
      for (const hash of hashed) expect(policy, route.path).toContain(hash);
      expect(all(policy, /(sha256-)/g), route.path).toHaveLength(hashed.length);
      // A stylesheet with a hash is refused from a disk.
      expect(html, route.path).not.toMatch(/<link rel="stylesheet"[^>]*\s(?:integrity|crossorigin)\b/);
      // A chunk that is asked for later has its hash in the map; what a tag asks for has it there.
      const vouched = all(html, /<script [^>]*src="(?:\.\.?\/)*(assets\/[^"]+)"[^>]*\sintegrity="/g);
      expect([map === undefined, others], route.path).toEqual([route.kind === "embed", []]);
      if (map) {
        const { integrity } = JSON.parse(map.text) as { integrity: Record<string, string> };
        for (const [address, hash] of Object.entries(integrity)) {
          const file = new URL(address, `http://site.example${route.path}`).pathname.slice(1);
          expect(integrityOf(readFileSync(join(dist, file)), "sha256"), address).toBe(hash);
          vouched.push(file);
        }
        expect(chunks, route.path).toEqual(expect.arrayContaining(vouched));
        // What any page may load, and what its islands do.
        const needed = ["index", "openCard", "openDialog", "selection", ...all(html, /data-island="(\w+)"/g)];
        for (const name of needed)
          expect(vouched.join("\n").toLowerCase(), route.path).toContain(`/${name.toLowerCase()}`);
        for (const file of vouched) vouchedFor.add(file);
        expect(html.indexOf("importmap")).toBeLessThan(html.search(/type="module"|modulepreload/));
      }
      for (const { attributes, text } of run.filter(({ attributes }) => /\ssrc="/.test(attributes))) {
        expect(attributes, route.path).toMatch(/\ssrc="(\.\.?\/)+assets\/[\w-]+\.js"/);
        expect(text, route.path).toBe("");
      }
    }
    expect([...vouchedFor].sort()).toEqual(chunks);
  });

  test("but an embed waits for no stylesheet: its own styles stand in its head, all others behind its words", () => {
    for (const { route, html } of pages) {
      if (route.kind === "embed") continue;
      const head = html.slice(0, html.indexOf("</head>"));
      expect(head, route.path).not.toContain('rel="stylesheet"');
      const first = html.indexOf('<link rel="stylesheet"');
      const opening = route.kind === "story" ? html.indexOf("<h1") : html.indexOf("</main>");
      // What comes later: the story's chapters, and above a chapter items.
      if (route.kind === "story" || route.kind === "chapter")
        expect(first, route.path).toBeGreaterThan(opening);
      else expect(first, route.path).toBe(-1);
    }
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

  test("an item can stand above the story: but for its styles, which a sheet leaves behind, it brings no script, and no id of the story's but of the same shape", () => {
    const story = documentOf("/");
    for (const { route } of pages) {
      if (route.kind !== "item") continue;
      const page = documentOf(route.path);
      const items = page.querySelectorAll("main article.item");
      expect(items, route.path).toHaveLength(1);
      const [item] = items;
      expect(item?.querySelectorAll("script, link"), route.path).toHaveLength(0);
      expect(item?.querySelectorAll("style"), route.path).toHaveLength(1);
      for (const element of item?.querySelectorAll("[id]") ?? []) {
        const twin = story.getElementById(element.id);
        // A drawing's shape may stand in both: whichever is drawn is the same.
        if (twin) expect(twin.outerHTML, `${element.id} on ${route.path}`).toBe(element.outerHTML);
      }
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
        // The editors' page opens at an embed, which is no element of it.
        if (url.pathname === "/embed/" && route.kind !== "editors")
          expect(ids.has(`/embed/${url.hash.slice(1) || "gifts"}/`), href).toBe(true);
        else if (url.hash)
          expect(ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))), href).toBe(true);
      }
      for (const file of all(html, /(?:src|href)="((?:\.\.?\/)+(?:assets\/)?[\w.-]+\.[a-z0-9]+)"/g)) {
        expect(known.has(new URL(file, `http://site.example${route.path}`).pathname.slice(1)), file).toBe(
          true,
        );
      }
    }
  });

  test("what only paper has is not read out where a browser does not lay it out and so cannot know", () => {
    for (const { kind, path } of routes.filter(({ kind }) => kind === "story" || kind === "chapter"))
      for (const printed of documentOf(path).querySelectorAll(".deferred .print-only"))
        expect(printed.closest("[aria-hidden='true']"), `${kind} ${path}`).not.toBeNull();
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

  test("the 404 page looks like any other at any depth: its styles inline, links and faces from the top of the site", () => {
    const html = read("404.html");
    const home = new URL(site).pathname;
    expect(html).not.toMatch(/<script [^>]*src=|<link rel="stylesheet"/);
    expect(all(html, /href="([^"]*)"/g).every((href) => href.startsWith(home))).toBe(true);
    const faces = all(html, /url\(([^)]*)\)/g);
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) expect(files).toContain(face.replace(home, ""));
    expect(html).toContain('content="noindex"');
    const policy = one(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/);
    for (const inline of [one(html, /<style>([\s\S]*?)<\/style>/), one(html, /<script>([\s\S]*?)<\/script>/)])
      expect(policy).toContain(createHash("sha256").update(inline).digest("base64"));
  });
});
