import type { IncomingMessage } from "node:http";
import { ASK_AGAIN, contentTypeOf, headersFor } from "../headers.ts";
import { chooseEncoding, IDENTITY } from "./acceptEncoding.ts";
import type { Body, BuiltSite } from "./builtSite.ts";
import { rangeOf } from "./range.ts";

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;
export type Answer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body?: Buffer }>;

const NOT_FOUND = "/404.html";

/** The path of an address, decoded, and its query. Undefined where no file of ours can have it. */
function readAddress(url: string): { path: string; query: string } | undefined {
  try {
    const { pathname, search } = new URL(url.startsWith("/") ? `http://localhost${url}` : url);
    // A slash that is part of a name is none that ends one, and no name of ours has any.
    if (/%(?:2f|5c)/i.test(pathname)) return undefined;
    return { path: decodeURIComponent(pathname), query: search };
  } catch {
    return undefined;
  }
}

/** What a file holds, as a reader takes it, and the headers that say so. */
function negotiate(
  path: string,
  bodies: ReadonlyMap<string, Body>,
  accepted: string | undefined,
): { body: Body; headers: Record<string, string> } {
  const sizes = new Map([...bodies].map(([name, { bytes }]) => [name, bytes.length]));
  const encoding = chooseEncoding(accepted, sizes);
  const body = bodies.get(encoding);
  if (!body) throw new Error(`${path} is not there as ${encoding}`);
  return {
    body,
    headers: {
      "Cache-Control": ASK_AGAIN,
      ...headersFor(path),
      "Content-Type": contentTypeOf(path),
      ...(bodies.size > 1 && { Vary: "Accept-Encoding" }),
      ...(encoding !== IDENTITY && { "Content-Encoding": encoding }),
    },
  };
}

/** Whether `If-None-Match` names what a reader would get. */
const isHeld = (tags: string, etag: string): boolean =>
  tags.split(",").some((tag) => ["*", etag, `W/${etag}`].includes(tag.trim()));

/** A file, a part of it, or the word that the reader has it. */
function fileAnswer(
  path: string,
  bodies: ReadonlyMap<string, Body>,
  { method, headers: asked }: Asked,
): Answer {
  const asIs = negotiate(path, bodies, undefined);
  const ifRange = asked["if-range"];
  const range =
    method === "GET" && asked.range && (!ifRange || ifRange === asIs.body.etag)
      ? rangeOf(asked.range, asIs.body.bytes.length)
      : "whole";
  // A part is one of the file as it is: with a part of a compressed copy a reader can do nothing.
  const { body, headers } = range === "whole" ? negotiate(path, bodies, asked["accept-encoding"]) : asIs;
  const tagged = { ...headers, ETag: body.etag, "Accept-Ranges": "bytes" };
  if (isHeld(asked["if-none-match"] ?? "", body.etag)) return { status: 304, headers: tagged };
  if (range === "whole") return { status: 200, headers: tagged, body: body.bytes };
  const size = body.bytes.length;
  if (range === "none")
    return {
      status: 416,
      headers: { ...tagged, "Cache-Control": ASK_AGAIN, "Content-Range": `bytes */${size}` },
    };
  return {
    status: 206,
    headers: { ...tagged, "Content-Range": `bytes ${range.first}-${range.last}/${size}` },
    body: body.bytes.subarray(range.first, range.last + 1),
  };
}

/** The 404 page. It has the headers of its own address, not of the one that is missing: nothing may keep that for a year. */
function notFound(site: BuiltSite, { headers: asked }: Asked): Answer {
  const bodies = site.get(NOT_FOUND);
  if (!bodies) return { status: 404, headers: {} };
  const { body, headers } = negotiate(NOT_FOUND, bodies, asked["accept-encoding"]);
  return { status: 404, headers, body: body.bytes };
}

/**
 * What a good static host answers: a file with its type, its headers and in the encoding that the reader likes best; at the
 * address of a page without its slash, or with capitals, where the page is; else the 404 page.
 */
export function answer(site: BuiltSite, asked: Asked): Answer {
  if (asked.method !== "GET" && asked.method !== "HEAD")
    return { status: 405, headers: { Allow: "GET, HEAD" } };
  const address = readAddress(asked.url ?? "/");
  if (!address) return notFound(site, asked);
  const { path, query } = address;
  // The links of a page are relative: without the slash at the end they would be wrong. Its letters are small.
  const page = path.toLowerCase().replace(/\/?$/, "/");
  if (site.has(`${page}index.html`) && path !== page)
    return { status: 301, headers: { Location: page + query, "Cache-Control": ASK_AGAIN } };
  const file = [path.endsWith("/") ? `${path}index.html` : path, `${path}.html`].find((one) => site.has(one));
  const bodies = file && site.get(file);
  return bodies ? fileAnswer(file, bodies, asked) : notFound(site, asked);
}
