import { journeyWords } from "@edition/itinerary.ts";
import { story } from "@edition/story.ts";
import { describe, expect, test } from "vitest";
import { chapters } from "../../src/chapters/registry.ts";
import { partTitle, routes } from "../../src/routes.ts";
import { storyChapters } from "../../src/story/chapters.ts";
import { editions } from "../../src/story/story.ts";
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

test("every chapter and every part with an address has an embed", () => {
  const parts = storyChapters.flatMap(({ id }) => [
    id,
    ...chapters[id].items.map((item) => `${id}/${item.id}`),
  ]);
  expect(embeds.map(({ path }) => path)).toEqual(parts.map((part) => `/embed/${part}/`));
  expect(parts.length).toBeGreaterThan(90);
  expect(Object.values(chapters).every(({ items }) => items.length > 0)).toBe(true);
});

describe.each(embeds)("$path", ({ path, part, title, caveat, canonical }) => {
  const page = pageOf(path);
  const main = page.querySelector("main") as HTMLElement;
  const own = (address: string): boolean =>
    new URL(address, `http://site.example${path}`).host === "site.example";

  test("has the head of an embed: its part, not to be indexed, canonical to its chapter", () => {
    expect(page.title).toBe(title);
    expect(page.title).toBe(`${partTitle(part)} – ${story.name}, embedded`);
    if (caveat && caveat.line !== "solid" && caveat.line !== null)
      expect(page.title.startsWith(`${caveat.word}: `)).toBe(true);
    expect(page.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toMatch(
      new RegExp(`${canonical}$`),
    );
    expect(page.querySelectorAll("meta[name=theme-color]")).toHaveLength(2);
    expect(page.querySelectorAll("script")).toHaveLength(2);
    expect(page.querySelector("script[src]")).toBeNull();
  });

  test("holds its part alone, with its words and their marks", () => {
    const parts = [...main.querySelectorAll("[data-part]")].map(({ id }) => id);
    const chapter = chapters[part as keyof typeof chapters]?.items;
    expect(parts.sort()).toEqual(
      chapter
        ? [part, ...chapter.filter(({ inStory }) => inStory).map(({ id }) => `${part}/${id}`)].sort()
        : [part],
    );
    expect(main.querySelectorAll(".marks a").length).toBeGreaterThan(0);
    expect(main.textContent?.trim().split(/\s+/).length).toBeGreaterThan(20);
    // What the page's script does not answer is not there.
    expect(
      main.querySelectorAll(
        "input:not([readonly], [data-choice]), select, button:not([data-copied]), [autofocus], template",
      ),
    ).toHaveLength(0);
  });

  test("has a switch where there is something to switch, and no other", () => {
    const offered = [...main.querySelectorAll<HTMLInputElement>("[data-choice]")];
    const choice = main.querySelector(".step-text.as-reported") ? "as" : undefined;
    expect(offered.map(({ dataset }) => dataset.choice)).toEqual(choice ? [choice, choice] : []);
    expect(offered.filter((radio) => radio.defaultChecked)).toHaveLength(choice ? 1 : 0);
  });

  test("the plan as reported says whose day it is, instead of what came of it", () => {
    const two = part.includes("/") && main.querySelector(".step-text.as-reported") !== null;
    const account = main.querySelector(".embed-account.as-reported")?.textContent ?? null;
    expect(account).toBe(two ? journeyWords.as.reported : null);
    expect(main.querySelector(".embed-caveat")?.closest(".as-happened") != null).toBe(two);
  });

  test("offers its part's address, on our site, to pass on", () => {
    const field = main.querySelector<HTMLInputElement>(".embed-credit [data-link]");
    expect(field?.name).toBe(part);
    expect(field?.defaultValue).toBe(`${field?.dataset.link}${part}/`);
    expect(field?.defaultValue).toMatch(/^https?:/);
  });

  test("carries its certainty and its owner with it", () => {
    expect(main.querySelector(".embed-caveat")?.textContent?.trim() ?? null).toBe(caveat?.text ?? null);
    expect(main.querySelector(".embed-caveat .line-mark")?.getAttribute("data-kind") ?? null).toBe(
      caveat?.line ?? null,
    );
  });

  test("begins with the chapter's name, and no heading skips a level", () => {
    const levels = [...main.querySelectorAll("h1,h2,h3,h4,h5")].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(2);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
    const chapter = storyChapters.find(({ id }) => part.split("/")[0] === id);
    expect(main.querySelector("h2")?.textContent).toBe(chapter?.name);
  });

  test("says when it last changed, and leads to the story at its part", () => {
    const credit = main.querySelector(".embed-credit");
    expect(credit?.querySelector("time")?.getAttribute("datetime")).toBe(editions[0].date);
    const links = [...(credit?.querySelectorAll("a") ?? [])];
    expect(
      links.map((link) => new URL(link.getAttribute("href") ?? "", `http://site.example${path}`).pathname),
    ).toEqual([`/${part}/`]);
    expect(credit?.textContent).toContain(story.name);
  });

  test("its links lead out of the frame, to pages, claims and files that are there", () => {
    for (const link of main.querySelectorAll("a")) {
      expect(link.target, link.outerHTML).toBe("_blank");
      const href = link.getAttribute("href") ?? "";
      const { pathname } = new URL(href, `http://site.example${path}`);
      if (!own(href)) continue;
      expect(pathname.startsWith("/embed/"), href).toBe(false);
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

  test("keeps within its weight, with one stylesheet and two font files at most", () => {
    const sheets = sheetsOf(path);
    expect(sheets).toHaveLength(1);
    const weight = brotli(file(path)) + sheets.reduce((sum, sheet) => sum + brotli(sheet), 0);
    const budget = main.querySelector(".map-defs") ? budgets.embedWithMap : budgets.embed;
    expect(weight).toBeLessThanOrEqual(budget);
    expect(sheets.flatMap((sheet) => read(sheet).match(/url\([^)]*woff2/g) ?? [])).toHaveLength(2);
  });

  test("has a record of its changes, with a hash of its words", () => {
    const record = JSON.parse(read(file(path, "changes.json")));
    expect(record).toMatchObject({
      part,
      path: `/${part}/`,
      title: partTitle(part),
      lastChanged: editions[0].date,
      changes: editions.map(({ date, change }) => ({ date, what: change })),
    });
    expect(record.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

test("parts with other words have other hashes", () => {
  const hashes = embeds.map(({ path }) => JSON.parse(read(file(path, "changes.json"))).contentHash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

describe("the stylesheets of embeds", () => {
  const sheets = [...new Set(embeds.flatMap(({ path }) => sheetsOf(path)))];

  test("there is one for each chapter, and none that no page asks for", () => {
    expect(sheets).toHaveLength(storyChapters.length);
    expect(files.filter((name) => /assets\/embed[^/]*\.css$/.test(name)).sort()).toEqual(sheets.sort());
  });

  test.each(sheets)("%s: nothing sticks, is fixed, or goes by the window's height or width", (sheet) => {
    const css = read(sheet);
    expect(css).not.toMatch(/position:\s*(?:-webkit-)?(?:sticky|fixed)/);
    expect(css).not.toMatch(/\d[sld]?v(?:h|w|i|b|min|max)\b/);
    expect(css).not.toMatch(/@media[^{]*(?:width|height|aspect-ratio)/);
    expect(css).toContain("@container page");
    expect(css).not.toContain("crossorigin");
  });

  test("text stands in the reader's own serif: no file of it, nor of Cyrillic, is asked for", () => {
    for (const sheet of sheets) {
      const css = read(sheet);
      expect(css).toMatch(/--text:\s*Georgia/);
      expect(
        css
          .match(/url\([^)]*\)/g)
          ?.map((url) => /(display|label)-latin/.exec(url)?.[1])
          .sort(),
      ).toEqual(["display", "label"]);
    }
  });
});
