import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { ASK_AGAIN, contentTypeOf, HEADERS_FILE, headersFor } from "../../src/build/headers.ts";
import { files } from "./dist.ts";

/*
 * What cannot be started here: IIS and the rules at the edge of a CDN. They are held against the same table as the servers that
 * can be (tests/servers).
 */
const served = files.filter((file) => file !== HEADERS_FILE);

/** What every host has to send with a file, by the names in small letters. */
const promised = (file: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      "Cache-Control": ASK_AGAIN,
      ...headersFor(`/${file}`),
      "Content-Type": contentTypeOf(`/${file}`),
    }).map(([name, value]) => [name.toLowerCase(), value]),
  );

/** What `Cache-Control` asks for, in whatever order. */
const caching = (value: string): string[] => value.split(/, ?/).sort();

describe("web.config", () => {
  const { document } = new JSDOM(readFileSync("deploy/web.config", "utf8"), { contentType: "text/xml" })
    .window;
  const top = document.querySelector("configuration > *");
  const locations = [...document.querySelectorAll("location")];

  /** The settings that hold for a file, from the whole site to the file itself. */
  const settings = (file: string): Element[] => [
    ...(top ? [top] : []),
    ...locations.filter((one) => {
      const path = one.getAttribute("path") ?? "";
      return file === path || file.startsWith(`${path}/`);
    }),
  ];

  function headersOf(file: string): Record<string, string> {
    const headers: Record<string, string> = {};
    const ending = file.slice(file.lastIndexOf("."));
    for (const setting of settings(file)) {
      for (const { localName, attributes } of setting.querySelectorAll("customHeaders > *")) {
        const name = attributes.getNamedItem("name")?.value.toLowerCase() ?? "";
        // IIS refuses the whole file where a name is added twice.
        if (localName === "remove") delete headers[name];
        else if (name in headers) throw new Error(`${name} is added twice`);
        else headers[name] = attributes.getNamedItem("value")?.value ?? "";
      }
      const type = setting.querySelector(`mimeMap[fileExtension="${ending}"]`)?.getAttribute("mimeType");
      if (type) headers["content-type"] = type;
      const cache = setting.querySelector("clientCache");
      const [, days = 0] =
        /^(?:(\d+)\.)?00:00:00$/.exec(cache?.getAttribute("cacheControlMaxAge") ?? "") ?? [];
      if (cache)
        headers["cache-control"] =
          `${cache.getAttribute("cacheControlCustom")},max-age=${Number(days ?? 0) * 86_400}`;
    }
    return headers;
  }

  test("gives every file its headers, its type and its time in caches", () => {
    for (const file of served) {
      const { "cache-control": kept = "", ...headers } = headersOf(file);
      const { "cache-control": keep = "", ...expected } = promised(file);
      expect(headers, file).toEqual(expected);
      expect(caching(kept), file).toEqual(caching(keep));
    }
  });

  test("removes each setting of the machine that it makes itself", () => {
    for (const map of document.querySelectorAll("mimeMap")) {
      const ending = map.getAttribute("fileExtension");
      expect(
        map.parentElement?.querySelector(`remove[fileExtension="${ending}"]`),
        `${ending}`,
      ).not.toBeNull();
    }
  });

  test("answers what is missing with the 404 page and its status", () => {
    const error = document.querySelector('httpErrors > error[statusCode="404"]');
    expect(error?.getAttribute("responseMode")).toBe("File");
    expect(served).toContain(error?.getAttribute("path"));
  });
});

/** The function that a CDN calls. */
const edge = <Event, Answer>(file: string): ((event: Event) => Answer) =>
  new Function(`${readFileSync(`deploy/cdn/${file}`, "utf8")}\nreturn handler;`)();

describe("the rule for requests at the edge of a CDN", () => {
  type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;
  type Answer = { uri?: string; statusCode?: number; headers?: { location?: { value: string } } };
  const handler = edge<{ request: { uri: string; querystring: Query } }, Answer>("request.js");
  const ask = (uri: string, querystring: Query = {}): Answer => handler({ request: { uri, querystring } });

  test("leads every address to its file", () => {
    for (const file of served) {
      const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      expect(ask(address).uri, address).toBe(`/${file}`);
    }
  });

  test("sends a page without its slash, or with capitals, to the page, with its query", () => {
    for (const uri of ["/gifts/glove", "/Gifts/GLOVE/", "/GIFTS/Glove"]) {
      const { statusCode, headers } = ask(uri, {
        theme: { value: "dark" },
        a: { value: "%20b", multiValue: [{ value: "%20b" }, { value: "c" }] },
      });
      expect([statusCode, headers?.location?.value], uri).toEqual([
        301,
        "/gifts/glove/?theme=dark&a=%20b&a=c",
      ]);
    }
    expect(ask("/gifts").headers?.location?.value).toBe("/gifts/");
  });
});

describe("the rule for responses at the edge of a CDN", () => {
  type Headers = Record<string, { value: string }>;
  type Response = { statusCode: number; headers: Headers };
  const handler = edge<{ request: { uri: string }; response: Response }, Response>("response.js");
  const headersOf = (uri: string, statusCode: number): Record<string, string> =>
    Object.fromEntries(
      Object.entries(handler({ request: { uri }, response: { statusCode, headers: {} } }).headers).map(
        ([name, { value }]) => [name, value],
      ),
    );

  test("gives every file its headers, its type and its time in caches", () => {
    for (const file of served) expect(headersOf(`/${file}`, 200), file).toEqual(promised(file));
  });

  test("has nobody keep what is missing", () => {
    const { "content-type": _, ...expected } = promised("404.html");
    for (const uri of ["/assets/gone-00000000.js", "/embed/v1.js", "/embed/gone/index.html"])
      expect(headersOf(uri, 404), uri).toEqual(expected);
  });
});
