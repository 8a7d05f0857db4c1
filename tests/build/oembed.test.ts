import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { cardOf } from "../../src/build/cards/card.ts";
import { siteUrl } from "../../src/build/site.ts";
import { frameAddress } from "../../src/embed/frameAddress.ts";
import { pages, read } from "./dist.ts";

const { url: site } = siteUrl(process.env);
const linkIn = (html: string): string | null =>
  new JSDOM(html.slice(0, html.indexOf("</head>"))).window.document
    .querySelector('link[rel="alternate"][type="application/json+oembed"]')
    ?.getAttribute("href") ?? null;

describe("oEmbed", () => {
  test("is discovered from the head of every page but the editors', by an absolute address", () => {
    for (const { route, html } of pages) {
      const href = linkIn(html);
      if (route.kind === "editors") expect(href).toBeNull();
      else expect(href?.startsWith(site), route.path).toBe(true);
      // Systems read no more of a page than this.
      expect(Buffer.byteLength(html.slice(0, html.indexOf("</head>")))).toBeLessThan(150 * 1024);
    }
  });

  test("answers with a frame of the part, behind one line that stands for it, and with numbers for sizes", () => {
    let parts = 0;
    for (const { route, html } of pages) {
      const href = linkIn(html);
      if (!href) continue;
      const answer = JSON.parse(read(href.slice(site.length)));
      expect(answer.version).toBe("1.0");
      expect(answer.thumbnail_url).toBe(site + cardOf(route).file);
      expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
      if (!route.part) {
        expect(answer.type).toBe("link");
        continue;
      }
      parts += 1;
      expect(answer.type).toBe("rich");
      expect(Number.isInteger(answer.width) && Number.isInteger(answer.height), route.path).toBe(true);
      const { body } = new JSDOM(answer.html).window.document;
      expect([...body.children].map(({ localName }) => localName)).toEqual(["blockquote", "iframe"]);
      const frame = body.querySelector("iframe");
      expect(frame?.getAttribute("src")).toBe(frameAddress(site, route.part, {}));
      expect(frame?.getAttribute("src")).not.toContain("#");
      expect(frame?.getAttribute("height")).toBe(`${answer.height}`);
      expect(frame?.title).toBe(answer.title);
      if (route.caveat?.line === "dotted")
        expect(body.querySelector("blockquote")?.textContent, route.path).toContain(route.caveat.text);
    }
    expect(parts).toBe(pages.filter(({ route }) => route.part).length);
  });
});
