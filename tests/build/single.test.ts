import { story } from "@edition/story.ts";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import { siteUrl } from "../../src/build/site.ts";
import { chapters } from "../../src/chapters/registry.ts";
import { SINGLE_FILE } from "../../src/page/singlePath.ts";
import { storyChapters } from "../../src/story/chapters.ts";
import { claims } from "../../src/story/claims.ts";
import { lang, longDate, plainSpaces } from "../../src/story/language.ts";
import { sources } from "../../src/story/sources.ts";
import { lastChanged } from "../../src/story/story.ts";
import { documentOf, files, read } from "./dist.ts";

const { url: site } = siteUrl(process.env);
const html = read(SINGLE_FILE);
// jsdom does not know the newest CSS, and nothing here asks it for styles: what it says of them is not heard.
const page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const styles = [...page.querySelectorAll("style")].map((style) => style.textContent);

/** What an attribute says on every element that has it. */
const every = (attribute: string, selector = "*"): string[] =>
  [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []);

/** Whatever a sheet or an attribute would fetch: `url()`, and `@import` that names its sheet as a string. */
const fetched = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)|image-set\(\s*["']([^"']*)/g)].map(
    ([, url, sheet, image]) => url ?? sheet ?? image ?? "",
  );

describe("no reference leaves the file", () => {
  test("it has no script, and no element that would fetch", () => {
    const fetching =
      "script, iframe, frame, embed, object, img, picture, source, video, audio, track, base, image, feImage, form, input, button, select, template";
    expect([...page.querySelectorAll(fetching)].map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+="|\sstyle="|javascript:|http-equiv="refresh"/i);
    for (const attribute of ["src", "srcset", "poster", "data", "background", "ping", "xlink:href"])
      expect(every(attribute), attribute).toEqual([]);
  });

  test("its links in the head are the story's address and an icon that it holds", () => {
    const links = [...page.querySelectorAll("link")].map(({ rel, href }) => [rel, href.split(",")[0]]);
    expect(links).toEqual([
      ["canonical", site],
      ["icon", "data:image/svg+xml"],
    ]);
  });

  test("what its drawings and styles point to is in it", () => {
    for (const use of every("href", "use")) expect(use).toMatch(/^#/);
    expect(styles).toHaveLength(1);
    const inStyles = fetched(styles[0] ?? "");
    expect(inStyles.filter((url) => url.startsWith("data:font/woff2;base64,"))).toHaveLength(4);
    expect(inStyles.filter((url) => !url.startsWith("data:") && !url.startsWith("#"))).toEqual([]);
    const inAttributes = [...page.querySelectorAll("svg, svg *")].flatMap(({ attributes }) =>
      [...attributes].flatMap(({ value }) => fetched(value)),
    );
    for (const url of inAttributes) expect(page.getElementById(url.slice(1)), url).not.toBeNull();
    for (const use of every("href", "use")) expect(page.getElementById(use.slice(1)), use).not.toBeNull();
  });

  test("the policy lets nothing else in: the styles in it, faces and icon as data", () => {
    const policy = page.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content");
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      "img-src data:",
      "font-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

describe("its links", () => {
  const links = every("href", "a");

  test("every link inside has its target, once", () => {
    const ids = every("id");
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    const inside = links.filter((href) => href.startsWith("#")).map((href) => href.slice(1));
    expect(inside.length).toBeGreaterThan(500);
    expect(inside.filter((id) => !known.has(id))).toEqual([]);
  });

  test("every other link is absolute: a source, or a file where the story lives", () => {
    const outside = links.filter((href) => !href.startsWith("#"));
    const addresses = new Set(
      Object.values(sources).flatMap((source) => ("url" in source ? source.url : [])),
    );
    const ours = outside.filter((href) => !addresses.has(href as never));
    expect(ours).toContain(site);
    for (const href of ours) {
      expect(href.startsWith(site), href).toBe(true);
      const file = href.slice(site.length).replace(/(^|\/)$/, "$1index.html");
      expect(files, href).toContain(file);
    }
    expect(every("target")).toEqual([]);
  });

  test("every mark leads to its claim; that has the mark's number if it stands for it, and leads to its sources", () => {
    const marks = [...page.querySelectorAll<HTMLAnchorElement>(".mark")];
    const inStory = marks.filter((mark) => !mark.closest(".single-items, .ledger"));
    expect(inStory.map(({ hash }) => hash)).toEqual(
      [...documentOf("/").querySelectorAll("main .mark")].map(
        (mark) => `#${mark.getAttribute("href")?.split("#")[1]}`,
      ),
    );
    expect(marks.map(({ textContent }) => Number(textContent))).toEqual(marks.map((_, i) => i + 1));
    for (const mark of marks) {
      const claim = page.getElementById(mark.hash.slice(1));
      const numbers = claim?.querySelector(".claim-number")?.textContent?.split(", ");
      expect(numbers, mark.hash).toContain(mark.textContent);
      expect(claim?.querySelectorAll("a[href^='#source-']").length, mark.hash).toBeGreaterThan(0);
    }
  });

  test("a link to an item leads to the item in full, and from there back to its place in the story", () => {
    for (const { id } of storyChapters) {
      for (const item of chapters[id].items) {
        const section = page.getElementById(`item/${id}/${item.id}`);
        expect(section?.querySelector("h3"), item.id).not.toBeNull();
        const back = section?.querySelector(".single-back a")?.getAttribute("href")?.slice(1) ?? "";
        expect(back).toBe(item.place);
        expect(page.getElementById(back)?.closest(".single-items"), back).toBeNull();
      }
    }
    expect(every("href", "a").filter((href) => /^#item\//.test(href)).length).toBeGreaterThan(50);
  });
});

describe("it is the whole story", () => {
  test("its story is the page's, in the order of the page and in its words", () => {
    const order = (of: Document): string[] =>
      [...of.querySelectorAll("main [data-part]")].map(({ id }) => id);
    expect(order(page)).toEqual(order(documentOf("/")));
    const say = (of: Document): (string | undefined)[] =>
      [...of.querySelectorAll("main :is(p, dd, td, blockquote)")]
        .filter(
          (e) =>
            !e.closest(".single-items, fieldset, .ledger, .single-note, .printed-notes, .pass-row") &&
            !e.querySelector("p"),
        )
        .map((e) => {
          const copy = e.cloneNode(true) as Element;
          for (const one of copy.querySelectorAll(".mark")) one.remove();
          return copy.textContent?.trim();
        });
    expect(say(page)).toEqual(say(documentOf("/")));
  });

  test("every claim and every source is in it", () => {
    for (const [id, { statement }] of Object.entries(claims))
      expect(plainSpaces(page.getElementById(`claim-${id}`)?.textContent ?? ""), id).toContain(statement);
    for (const id of Object.keys(sources)) expect(page.getElementById(`source-${id}`), id).not.toBeNull();
  });

  test("headings: one main one, and none skips a level", () => {
    const levels = [...page.querySelectorAll("h1,h2,h3,h4,h5")].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
  });

  test("it says first what it is, of which day, and where the living page is; no crawler lists it", () => {
    const note = page.querySelector("main")?.firstElementChild;
    expect(note?.textContent).toContain(`single-file edition of ${longDate(lastChanged)}`);
    expect(note?.querySelector("time")?.getAttribute("datetime")).toBe(lastChanged);
    expect(note?.querySelector("a")?.getAttribute("href")).toBe(site);
    expect(page.title).toBe(story.title);
    expect(page.documentElement.lang).toBe(lang);
    expect(page.querySelector("meta[name='robots']")?.getAttribute("content")).toBe("noindex");
    expect(read("sitemap.xml")).not.toContain(SINGLE_FILE);
  });
});

test("the page of files offers it, with its size", () => {
  const link = documentOf("/data/").querySelector(`main a[href$="${SINGLE_FILE}"]`);
  expect(link?.hasAttribute("download")).toBe(true);
  expect(link?.getAttribute("href")).toBe(`../${SINGLE_FILE}`);
  expect(link?.parentElement?.textContent).toContain(`${Math.round(Buffer.byteLength(html) / 1024)} KB`);
});
