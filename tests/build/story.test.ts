import { describe, expect, test } from "vitest";
import { characterSets } from "../../src/build/subsetFonts.ts";
import { storyChapters } from "../../src/story/chapters.ts";
import { claims } from "../../src/story/claims.ts";
import { plainSpaces } from "../../src/story/language.ts";
import { sources } from "../../src/story/sources.ts";
import { documentOf, files, htmlOf, plain, read } from "./dist.ts";

describe("the story", () => {
  const page = documentOf("/");
  const text = page.querySelector("main")?.textContent ?? "";

  test("has all its chapters in order", () => {
    const names = [...page.querySelectorAll("main h2")].map((heading) => heading.textContent);
    for (const { name } of storyChapters) expect(names).toContain(name);
    const order = storyChapters.map(({ name }) => names.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("marks lead to claims in the ledger, and are numbered in the order of reading", () => {
    const marks = [...page.querySelectorAll<HTMLAnchorElement>("main .mark")];
    expect(marks.length).toBeGreaterThan(60);
    expect(marks.map((mark) => Number(mark.textContent))).toEqual(marks.map((_, i) => i + 1));
    for (const mark of marks) expect(mark.getAttribute("href")).toMatch(/^sources\/#claim-[a-z]-/);
  });

  test("on paper each mark has its line: who says so, when, and where it was published", () => {
    for (const path of ["/", ...storyChapters.map(({ id }) => `/${id}/`)]) {
      const printed = documentOf(path);
      const notes = printed.querySelector(".printed-notes")?.textContent?.split("\n") ?? [];
      expect(notes.length, path).toBe(printed.querySelectorAll("main .mark").length);
      for (const [i, note] of notes.entries())
        expect(note, path).toMatch(new RegExp(`^${i + 1}\\s.{4,}\\(.+\\)$`));
    }
  });

  test("the page of an item names with each claim the marks that stand for it; what is not listed has a line on paper", () => {
    for (const path of ["/gifts/glove/", "/itinerary/vostochny/", "/concerns/shells/", "/concerns/rules/"]) {
      const item = documentOf(path);
      const listed = [...item.querySelectorAll(".who-says-so .claim-number")].flatMap(
        ({ textContent }) => textContent?.match(/\d+/g) ?? [],
      );
      const noted = item.querySelector(".printed-notes")?.textContent?.match(/^\d+/gm) ?? [];
      const marks = [...item.querySelectorAll(".mark")].map(({ textContent }) => textContent);
      expect(new Set([...listed, ...noted]), path).toEqual(new Set(marks));
    }
  });

  test("headings do not skip a level", () => {
    const levels = [...page.querySelectorAll("h1,h2,h3,h4,h5")].map((heading) => Number(heading.tagName[1]));
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
  });

  test("path data stands in the page once, and in no script", () => {
    const long = [...page.querySelectorAll("path")]
      .map((path) => path.getAttribute("d") ?? "")
      .filter((d) => d.length > 1500);
    expect(long.length).toBeGreaterThan(2);
    expect(new Set(long).size).toBe(long.length);
    for (const script of files.filter((file) => file.endsWith(".js")))
      for (const d of long) expect(read(script).includes(d.slice(0, 60))).toBe(false);
  });

  test("what is for editors stays with them, and the story's words stay out of the scripts", () => {
    const built = files.filter((file) => /\.(html|js|json|css|xml|csv|geojson|svg)$/.test(file)).map(read);
    const notes = [...Object.values(claims), ...Object.values(sources)]
      .map(({ note }) => note)
      .filter((note) => note !== undefined && note.length > 45);
    expect(notes.length).toBeGreaterThan(100);
    for (const note of notes)
      expect(
        built.some((file) => file.includes(note ?? "")),
        note,
      ).toBe(false);
    for (const script of files.filter((file) => file.endsWith(".js")))
      expect(read(script)).not.toContain("Peskov");
  });

  test("every letter has a face: in our fonts, or in a language that names the system's", () => {
    const foreign = [...page.querySelectorAll("[lang='ko'], [lang='ja'], [lang='zh-Hans']")]
      .map((e) => e.textContent)
      .join("");
    const sets = characterSets(`${text}${foreign}`);
    const shipped = new Set(`${sets.latin}${sets.cyrillic}${foreign}`);
    expect([...new Set(text)].filter((letter) => !shipped.has(letter) && letter.trim() !== "")).toEqual([]);
  });
});

describe("the ledger", () => {
  const html = htmlOf("/sources/");

  test("has every claim, its statement and its sources, and every source with its address", () => {
    for (const [id, claim] of Object.entries(claims)) {
      const start = html.indexOf(`id="claim-${id}"`);
      const item = html.slice(start, html.indexOf("</li>", start));
      expect(plainSpaces(plain(item.replace(/<[^>]+>/g, ""))), id).toContain(claim.statement);
      for (const source of claim.sources) expect(item, id).toContain(`href="#source-${source}"`);
    }
    for (const [id, { url }] of Object.entries(sources)) {
      expect(html).toContain(`id="source-${id}"`);
      if (url) expect(plain(html)).toContain(`href="${url}"`);
    }
  });

  test("says which statements are a party's, which address we have not opened, which has no date", () => {
    const list = Object.values(sources);
    const count = (text: string): number => html.split(text).length - 1;
    expect(count("party statement")).toBe(list.filter(({ kind }) => kind === "party-statement").length);
    expect(count("address not opened by us")).toBe(list.filter(({ verified }) => !verified).length);
    expect(count("no date found")).toBe(list.filter(({ published }) => !published).length);
  });
});
