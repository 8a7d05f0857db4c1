import { bar } from "@edition/bar.ts";
import { describe, expect, test } from "vitest";
import { changesOf, lastChangeOf } from "../../src/chapters/changesOf.ts";
import { chapters } from "../../src/chapters/registry.ts";
import { awaitStyles } from "../../src/page/awaitStyles.ts";
import { embedTitle, routes } from "../../src/routes.ts";
import { storyChapters } from "../../src/story/chapters.ts";
import { firstPublished } from "../../src/story/story.ts";
import budgets from "./budgets.json" with { type: "json" };
import { brotli, documentOf, files, read } from "./dist.ts";

const embeds = routes.filter(({ kind }) => kind === "embed");
const documents = new Map(embeds.map(({ path }) => [path, documentOf(path)]));
const pageOf = (path: string): Document => documents.get(path) as Document;
const file = (path: string, name = "index.html"): string => path.slice(1) + name;

/** The files that a page asks for by `<link rel="stylesheet">`, below dist/. */
const sheetsOf = (path: string): string[] =>
  [...pageOf(path).querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map((link) =>
    new URL(link.getAttribute("href") ?? "", `http://site.example${path}`).pathname.slice(1),
  );

test("the story, every figure of a chapter, every item and how we know have an embed", () => {
  const parts = storyChapters.flatMap(({ id }) => [
    ...Object.keys(chapters[id].figures).map((name) => (name ? `${id}/${name}` : id)),
    ...chapters[id].items.map((item) => `${id}/${item.id}`),
  ]);
  expect(embeds.map(({ path }) => path)).toEqual(
    ["story", ...parts, "sources"].map((part) => `/embed/${part}/`),
  );
  expect(new Set(parts).size).toBe(parts.length);
});

test("the host's address may ask for an item whose place another figure shows", () => {
  const places = (path: string): string[] =>
    pageOf(path).querySelector<HTMLElement>("main")?.dataset.places?.split(" ") ?? [];
  for (const { id } of storyChapters) {
    const figures = Object.keys(chapters[id].figures);
    for (const place of places(`/embed/${id}/`)) {
      const [part = "", figure = ""] = place.split(":");
      expect(figures, place).toContain(figure);
      expect(embeds.map((embed) => embed.part)).toContain(part);
    }
  }
});

describe.each(embeds)("$path", ({ path, part, title, caveat, canonical }) => {
  const page = pageOf(path);
  const main = page.querySelector("main") as HTMLElement;
  const own = (address: string): boolean =>
    new URL(address, `http://site.example${path}`).host === "site.example";

  test("has the head of an embed: its part, not to be indexed, canonical to its page", () => {
    expect(page.title).toBe(title);
    expect(page.title).toMatch(/, embedded$/);
    expect(page.title).toContain(embedTitle(part));
    if (caveat && caveat.line !== "solid" && caveat.line !== null)
      expect(page.title.startsWith(`${caveat.word}: `)).toBe(true);
    expect(page.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toMatch(
      new RegExp(`${canonical}$`),
    );
    // Chromium takes no other value, and none that a script adds.
    expect(page.querySelector("meta[name=responsive-embedded-sizing]")?.getAttribute("content")).toBe(
      "allow-origins=*",
    );
    expect(page.querySelectorAll("script")).toHaveLength(3);
    expect(page.querySelector("script[src]")).toBeNull();
  });

  test("holds words, an item's with their marks, and no control that the page's script does not answer", () => {
    if (part.split("/")[1] && caveat) expect(main.querySelectorAll(".mark").length).toBeGreaterThan(0);
    expect(main.textContent?.trim().split(/\s+/).length).toBeGreaterThan(40);
    expect(
      main.querySelectorAll(
        "input:not([readonly], [data-choice]), select, button:not([data-copied]), [autofocus], template",
      ),
    ).toHaveLength(0);
  });

  test("offers its page's address to pass on, and says when the part last changed", () => {
    const field = main.querySelector<HTMLInputElement>(".embed-foot [data-link]");
    expect(field?.name).toBe(part);
    expect(field?.defaultValue).toMatch(/^https?:/);
    expect(field?.defaultValue.startsWith(field.dataset.link ?? "?")).toBe(true);
    expect(main.querySelector(".embed-foot time")?.getAttribute("datetime")).toBe(lastChangeOf(part));
  });

  test("carries its certainty and its owner with it, or the key to the lines that it holds", () => {
    expect(main.querySelector(".embed-caveat")?.textContent?.trim() ?? null).toBe(caveat?.text ?? null);
    expect(main.querySelector(".embed-caveat .line-mark")?.getAttribute("data-kind") ?? null).toBe(
      caveat?.line ?? null,
    );
    expect(main.querySelectorAll(".embed-key, .line-key, .strokes-key"), "one key").toHaveLength(1);
  });

  test("begins with its name, and no heading skips a level", () => {
    const levels = [...main.querySelectorAll("h1,h2,h3,h4,h5")].map(({ tagName }) => Number(tagName[1]));
    // The story itself has its own title.
    expect(levels[0]).toBe(part === "story" ? 1 : 2);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
  });

  test("leads to the story, and to the page that holds the whole of it", () => {
    const links = [...main.querySelectorAll<HTMLAnchorElement>(".embed-credit a")].map(
      (link) => new URL(link.getAttribute("href") ?? "", `http://site.example${path}`).pathname,
    );
    expect(links[0]).toBe("/");
    expect(links).toHaveLength(2);
    expect(main.querySelector(".embed-credit")?.textContent).toContain(bar.story);
  });

  test("its links lead to pages, claims and files that are there, out of the frame", () => {
    expect(pageOf(path).querySelector("base")?.outerHTML).toBe('<base target="_blank">');
    for (const link of main.querySelectorAll("a")) {
      const href = link.getAttribute("href") ?? "";
      const { pathname } = new URL(href, `http://site.example${path}`);
      // Another figure of the chapter stays in the frame; nothing else does.
      expect(link.target, link.outerHTML).toBe(pathname.startsWith("/embed/") ? "_self" : "");
      if (!own(href)) continue;
      expect(files, href).toContain(pathname.endsWith("/") ? file(pathname) : pathname.slice(1));
    }
  });

  test("what is drawn points to paths on the page, and every path of the map is drawn", () => {
    const drawn = new Set([...main.querySelectorAll("use")].map((use) => use.getAttribute("href")?.slice(1)));
    for (const id of drawn) expect(page.getElementById(id ?? ""), id).not.toBeNull();
    for (const path of main.querySelectorAll(".map-defs path")) {
      const group = path.closest("g[id]")?.id;
      expect(drawn.has(path.id) || drawn.has(group), path.id || group).toBe(true);
    }
  });

  test("waits for its styles before its words, so that frames that come together are laid out one at a time", () => {
    const [, wait] = pageOf(path).querySelectorAll("script");
    expect(wait?.text).toBe(awaitStyles);
    expect(wait?.previousElementSibling?.getAttribute("rel")).toBe("stylesheet");
    expect(wait?.parentElement?.localName).toBe("head");
  });

  test("keeps within its weight, with one stylesheet", () => {
    const sheets = sheetsOf(path);
    expect(sheets).toHaveLength(1);
    const weight = brotli(file(path)) + sheets.reduce((sum, sheet) => sum + brotli(sheet), 0);
    const budget = main.querySelector(".map-defs") ? budgets.embedWithMap : budgets.embed;
    expect(weight).toBeLessThanOrEqual(budget);
  });

  test("has a record of its changes, with a hash of its words", () => {
    const record = JSON.parse(read(file(path, "changes.json")));
    expect(record).toMatchObject({
      part,
      path: canonical,
      title: embedTitle(part),
      firstPublished,
      lastChanged: lastChangeOf(part),
    });
    expect(record.changes.map(({ id }: { id: string }) => id)).toEqual(changesOf(part).map(({ id }) => id));
    expect(record.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

test("parts with other words have other hashes", () => {
  const hashOf = (path: string): string => JSON.parse(read(file(path, "changes.json"))).contentHash;
  const wordsOf = (path: string): string => {
    const main = pageOf(path).querySelector("main")?.cloneNode(true) as Element;
    for (const control of main.querySelectorAll("fieldset, .embed-foot")) control.remove();
    return main.textContent ?? "";
  };
  // A chapter's own figure may be another of its figures: the journey begins with the day of the meeting.
  expect(new Set(embeds.map(({ path }) => hashOf(path))).size).toBe(
    new Set(embeds.map(({ path }) => wordsOf(path))).size,
  );
});

describe("the stylesheets of embeds", () => {
  const sheets = [...new Set(embeds.flatMap(({ path }) => sheetsOf(path)))];

  test("there is one for each chapter, the story and how we know, and none that no page asks for", () => {
    expect(sheets).toHaveLength(storyChapters.length + 2);
    expect(files.filter((name) => /assets\/embed[^/]*\.css$/.test(name)).sort()).toEqual(sheets.sort());
  });

  test.each(sheets)("%s: nothing sticks, is fixed, or goes by the window's height", (sheet) => {
    const css = read(sheet);
    expect(css).not.toMatch(/position:\s*(?:-webkit-)?(?:sticky|fixed)/);
    expect(css).not.toMatch(/\d[sld]?v(?:h|b|min|max)\b/);
    expect(css).not.toMatch(/@media[^{]*(?:height|aspect-ratio)/);
    expect(css).toMatch(/@media[^{]*width/);
    expect(css).not.toContain("crossorigin");
  });

  test("they have the story's faces, and Cyrillic for where it occurs", () => {
    for (const sheet of sheets) {
      const faces = read(sheet).match(/@font-face\{[^}]*url\([^}]*\}/g) ?? [];
      expect(faces.map((face) => /url\([^)]*?([a-z]+-[a-z]+)-[\w-]+\.woff2/.exec(face)?.[1]).sort()).toEqual([
        "display-latin",
        "label-latin",
        "text-cyrillic",
        "text-latin",
      ]);
      for (const face of faces) expect(face.includes("unicode-range")).toBe(face.includes("text-cyrillic"));
    }
  });
});
