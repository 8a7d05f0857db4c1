import { describe, expect, test } from "vitest";
import { cardOf } from "../../src/build/cards/card.ts";
import { siteUrl } from "../../src/build/site.ts";
import { frameAddress } from "../../src/embed/frameAddress.ts";
import { files, pages, read } from "./dist.ts";
import { parseHtml } from "./parseHtml.ts";

const { url: site } = siteUrl(process.env);
const withHeads = pages.map(({ route, html }) => {
  const head = html.slice(0, html.indexOf("</head>"));
  const link = parseHtml(head).querySelector('link[rel="alternate"][type="application/json+oembed"]');
  return { route, head, href: link?.getAttribute("href") ?? null };
});

describe("oEmbed", () => {
  test("is discovered from the head of every page that has an embed, by an absolute address", () => {
    for (const { route, head, href } of withHeads) {
      // An answer of the type `link` would take the page's description out of its card in Mastodon.
      if (["editors", "data"].includes(route.kind)) expect(href, route.path).toBeNull();
      else expect(href?.startsWith(site), route.path).toBe(true);
      // Systems read no more of a page than this.
      expect(Buffer.byteLength(head)).toBeLessThan(150 * 1024);
    }
    const asked = new Set(withHeads.map(({ href }) => href?.slice(site.length)));
    expect(files.filter((file) => file.endsWith("oembed.json") && !asked.has(file))).toEqual([]);
  });

  test("answers with a frame of the part, behind one line that stands for it, and with numbers for sizes", () => {
    for (const { route, href } of withHeads) {
      if (!href) continue;
      const answer = JSON.parse(read(href.slice(site.length)));
      expect(answer.version).toBe("1.0");
      expect(answer.thumbnail_url).toBe(site + cardOf(route).file);
      expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
      expect(answer.type).toBe("rich");
      expect(Number.isInteger(answer.width) && Number.isInteger(answer.height), route.path).toBe(true);
      const { body } = parseHtml(answer.html);
      expect([...body.children].map(({ localName }) => localName)).toEqual(["blockquote", "iframe"]);
      const frame = body.querySelector("iframe");
      const shown = { story: "story", ledger: "sources" }[route.kind as string] ?? route.part;
      expect(frame?.getAttribute("src")).toBe(frameAddress(site, shown, { theme: "light" }));
      expect(frame?.getAttribute("src")).not.toContain("#");
      expect(frame?.getAttribute("height")).toBe(`${answer.height}`);
      expect(frame?.title).toBe(answer.title);
      expect(body.querySelector("a")?.getAttribute("href"), route.path).toBe(site + route.canonical.slice(1));
      if (route.caveat?.line === "dotted")
        expect(body.querySelector("blockquote")?.textContent, route.path).toContain(route.caveat.text);
    }
  });
});
