import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, join } from "node:path";

/** How a static host of the wild answers. */
export type HostRules = {
  /** Where our folder stands on it: "/" or "/a/b/". */
  folder: string;
  /** Whether it sends a page's address without its slash to the one with it; else it serves the page right there. */
  redirects: boolean;
  /** Whether it takes capital letters for small ones, as hosts on Windows and macOS do. */
  ignoresCase: boolean;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** A static host that has our built folder. What it does not find it answers with the 404 page. */
export function wildHost(dist: string, { folder, redirects, ignoresCase }: HostRules): RequestListener {
  const nameOf = (path: string): string => (ignoresCase ? path.toLowerCase() : path);
  const files = new Map(
    readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => [
      nameOf(`${folder}${file}`),
      file,
    ]),
  );
  const fileAt = (path: string): string | undefined => {
    const file = files.get(nameOf(path));
    return file && extname(file) && existsSync(join(dist, file)) ? file : undefined;
  };
  return (request, response) => {
    const send = (status: number, file: string): void => {
      response.writeHead(status, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
      response.end(readFileSync(join(dist, file)));
    };
    const [address = "/", query] = (request.url ?? "/").split("?");
    const path = decodeURIComponent(address);
    const page = fileAt(`${path.replace(/\/$/, "")}/index.html`);
    const file = fileAt(path);
    if (file) send(200, file);
    else if (page && (path.endsWith("/") || !redirects)) send(200, page);
    else if (page) response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ""}` }).end();
    else send(404, "404.html");
  };
}
