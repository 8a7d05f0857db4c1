import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { routes } from "../../src/routes.ts";
import { parseHtml } from "./parseHtml.ts";

/** The built site that is tested: `dist`, or the folder that OUT_DIR names. */
export const dist = process.env.OUT_DIR ?? "dist";

if (!existsSync(join(dist, "index.html")))
  throw new Error(`There is no ${dist}/: run \`npm run build\` first`);

/** Every built file, by its path below dist/, with slashes; but for compressed copies. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll("\\", "/"),
  )
  .filter((file) => !/\.(br|gz|zst)$/.test(file));

export const read = (file: string): string => readFileSync(join(dist, file), "utf8");

/** Size on the wire at its best, in bytes. */
export const brotli = (file: string): number => statSync(join(dist, `${file}.br`)).size;

/** Every page with its route and its HTML. */
export const pages = routes.map((route) => ({ route, html: read(`${route.path.slice(1)}index.html`) }));

export const htmlOf = (path: string): string => read(`${path.slice(1)}index.html`);

export const documentOf = (path: string): Document => parseHtml(htmlOf(path));

/** What a text of HTML says: its escapes read. */
export const plain = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
