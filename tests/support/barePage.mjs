/*
 * The same words as one bare HTML file, to compare a page with: its headings, paragraphs and lists, an inline style, no
 * pictures, no scripts, no faces.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";

const STYLE = "body{margin:1.25rem;font:1.0625rem/1.5 Georgia,serif}h1{font-size:3rem}";

/** A built page without all but its words. */
export function barePage(html) {
  const [, main = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const words = main
    .replace(/<(svg|script|style|template)\b[\s\S]*?<\/\1>|<link[^>]*>/g, "")
    .replace(/<(\/?)(\w+)[^>]*>/g, (_, slash, name) =>
      /^(h\d|p|ul|ol|li|dl|dt|dd|a|table|tr|td|th|details|summary)$/.test(name) ? `<${slash}${name}>` : "",
    );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><style>${STYLE}</style><body>${words}`;
}

/**
 * Serves the bare forms of built pages, compressed as the site is.
 * @param paths of pages in dist/, "" or with a slash at the end
 */
export function serveBare(port, paths) {
  const pages = new Map(
    paths.map((path) => [
      `/${path}`,
      // As the build compresses ours.
      brotliCompressSync(barePage(readFileSync(`dist/${path}index.html`, "utf8"))),
    ]),
  );
  const server = createServer((request, response) => {
    const page = pages.get(request.url);
    if (!page) return response.writeHead(404).end();
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "br" })
      .end(page);
  });
  return new Promise((listening) => {
    server.listen(port, () => listening(server));
  });
}
