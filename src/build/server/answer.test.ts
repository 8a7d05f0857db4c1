import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Answer, answer } from "./answer.ts";
import type { BuiltSite } from "./builtSite.ts";

const file = (text: string, ...encodings: string[]): [string, { bytes: Buffer; etag: string }][] => [
  ["identity", { bytes: Buffer.from(text), etag: `"${text.slice(0, 9)}"` }],
  ...encodings.map((name): [string, { bytes: Buffer; etag: string }] => [
    name,
    { bytes: gzipSync(text), etag: `"${text.slice(0, 9)}-${name}"` },
  ]),
];

const words = "words ".repeat(100);
const site: BuiltSite = new Map(
  Object.entries({
    "/index.html": file(`story ${words}`, "br", "gzip"),
    "/gifts/glove/index.html": file(`glove ${words}`, "br", "gzip"),
    "/404.html": file(`lost ${words}`, "br", "gzip"),
    "/explainer.html": file(`single ${words}`, "gzip"),
    "/assets/Index-Ab1.js": file(`code ${words}`, "br", "gzip"),
    "/cards/gifts.png": file("picture"),
    "/embed/v1.js": file("loader"),
    "/something.else": file("bytes"),
  }).map(([path, bodies]) => [path, new Map(bodies)]),
);

const get = (url: string, headers: Record<string, string> = {}, method = "GET"): Answer =>
  answer(site, { method, url, headers });
const text = ({ body }: Answer): string | undefined => body?.toString();

test("a page, at its address with a slash; elsewhere the way to it, with its query", () => {
  expect(text(get("/gifts/glove/?theme=dark"))).toMatch(/^glove/);
  for (const [url, location] of [
    ["/gifts/glove", "/gifts/glove/"],
    ["/Gifts/GLOVE?a=%20b&C=d", "/gifts/glove/?a=%20b&C=d"],
    ["/GIFTS/glove/", "/gifts/glove/"],
    ["http://localhost:4173/gifts/glove", "/gifts/glove/"],
  ] as const) {
    const { status, headers } = get(url);
    expect([status, headers.Location], url).toEqual([301, location]);
  }
});

test("what is not there is the 404 page, compressed, and kept by nobody", () => {
  for (const url of [
    "/nothing",
    "/gifts/",
    "/assets/gone-Ab1.js",
    "/ASSETS/index-ab1.js",
    "/gifts%2Fglove/",
    "/gifts%5Cglove/",
    "/../package.json",
    "/%2e%2e/package.json",
    "/\\..\\package.json",
    "//evil.example/gifts/glove",
    "/gifts/glove/%00",
    "/%E0%A4%A",
    "/%",
    "http://[/",
    "*",
    "",
  ]) {
    const { status, headers, body } = get(url, { "accept-encoding": "gzip" });
    expect(status, url).toBe(404);
    expect(body, url).toBe(site.get("/404.html")?.get("gzip")?.bytes);
    expect(headers, url).toMatchObject({
      "Content-Type": "text/html; charset=utf-8",
      "Content-Encoding": "gzip",
      "Cache-Control": "public, max-age=0, must-revalidate",
      Vary: "Accept-Encoding",
    });
    expect(headers["Content-Security-Policy"], url).toBeTruthy();
  }
});

test("the encoding that the reader takes, with a tag of its own; a file without copies does not vary", () => {
  const tags = ["br", "gzip", "identity"].map((encoding) => {
    const { status, headers } = get("/", { "accept-encoding": encoding });
    expect([status, headers["Content-Encoding"] ?? "identity", headers.Vary]).toEqual([
      200,
      encoding,
      "Accept-Encoding",
    ]);
    return headers.ETag;
  });
  expect(new Set(tags).size).toBe(3);
  expect(get("/cards/gifts.png", { "accept-encoding": "br" }).headers).not.toHaveProperty("Vary");
});

test("what the reader has is not sent again, in the encoding that it takes", () => {
  const { headers: sent } = get("/", { "accept-encoding": "br" });
  const tag = sent.ETag ?? "";
  for (const tags of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const { status, headers, body } = get("/", { "accept-encoding": "br", "if-none-match": tags });
    expect([status, body, headers.ETag], tags).toEqual([304, undefined, tag]);
    expect(headers.Vary, tags).toBe("Accept-Encoding");
  }
  expect(get("/", { "if-none-match": tag }).status).toBe(200);
  expect(get("/", { "accept-encoding": "br", "if-none-match": '"other"' }).status).toBe(200);
});

test("a range is one of the file itself, whatever the reader takes", () => {
  const range = (range: string, more = {}) => get("/", { "accept-encoding": "br", range, ...more });
  const first = range("bytes=0-4");
  expect([first.status, text(first)]).toEqual([206, "story"]);
  expect(first.headers).toMatchObject({ "Content-Range": "bytes 0-4/606", ETag: '"story wor"' });
  expect(first.headers).not.toHaveProperty("Content-Encoding");
  expect(text(range("bytes=-6"))).toBe("words ");
  const none = range("bytes=606-");
  expect([none.status, none.headers["Content-Range"], none.body]).toEqual([416, "bytes */606", undefined]);
  expect(get("/assets/Index-Ab1.js", { range: "bytes=9999-" }).headers["Cache-Control"]).toMatch(/max-age=0/);
  // Several at once: the whole, as if none had been asked for.
  const several = range("bytes=0-1,4-5");
  expect([several.status, several.headers["Content-Encoding"]]).toEqual([200, "br"]);
  expect(answer(site, { method: "HEAD", url: "/", headers: { range: "bytes=0-4" } }).status).toBe(200);
});

test("a range of what has changed meanwhile is the whole", () => {
  const range = (ifRange: string) => get("/", { range: "bytes=0-4", "if-range": ifRange }).status;
  expect(range('"story wor"')).toBe(206);
  for (const changed of ['"other"', 'W/"story wor"', "Mon, 30 Nov 2026 00:00:00 GMT"])
    expect(range(changed), changed).toBe(200);
});

test("what has its hash in its name, and the loader, are kept for a year; all else is asked for again", () => {
  for (const path of ["/assets/Index-Ab1.js", "/embed/v1.js"])
    expect(get(path).headers["Cache-Control"], path).toBe("public, max-age=31536000, immutable");
  for (const path of ["/", "/gifts/glove", "/cards/gifts.png", "/explainer"])
    expect(get(path).headers["Cache-Control"], path).toBe("public, max-age=0, must-revalidate");
});

test("the single file is also there without its ending, under its own policy", () => {
  for (const path of ["/explainer", "/explainer.html"]) {
    const { status, headers } = get(path);
    expect([status, headers["Content-Type"]], path).toEqual([200, "text/html; charset=utf-8"]);
    expect(headers["Content-Security-Policy"], path).not.toContain("script-src");
  }
});

test("a file of an ending that is none of ours is bytes", () => {
  expect(get("/something.else").headers["Content-Type"]).toBe("application/octet-stream");
});

test("whoever wants to write is told what can be done", () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const { status, headers } = get("/", {}, method);
    expect([status, headers.Allow], method).toEqual([405, "GET, HEAD"]);
  }
});
