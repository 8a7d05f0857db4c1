import { loaderFile } from "../embed/loaderFile.ts";
import { SINGLE_FILE } from "../page/singlePath.ts";
import { contentTypes } from "./contentTypes.ts";
import { HEADER_POLICY, SINGLE_POLICY } from "./policy.ts";

/** The name by which static hosts know the file of headers. */
export const HEADERS_FILE = "_headers";

type Headers = Readonly<Record<string, string>>;

/** What a name with a hash in it holds never changes. */
const FOR_A_YEAR: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

/** Every other file: asked for anew each time, and sent only where it has changed. Static hosts do so unasked. */
export const ASK_AGAIN = "public, max-age=0, must-revalidate";

/**
 * The headers that a host should send, by the addresses that they are for (`*` at the end stands for anything). No value
 * changes from build to build, so that a server is told of them once. Our own server, `dist/_headers` and the tests of
 * `deploy/` all have them from here.
 * - Hosts that find two rules for a path may join their values with a comma. That is harmless for the two headers that are set
 *   twice: of a list of referrer policies browsers take the last, of a list of content policies each must agree.
 * - Assets have a hash in their names and never change; nor does the loader, whose hash other people's pages name.
 * - A page that is isolated (`Cross-Origin-Embedder-Policy`) shows frames only of pages that are so too. All that they hold
 *   is ours, and may be loaded from anywhere (`Cross-Origin-Resource-Policy`).
 * - No `frame-ancestors`, not even `*`: that shuts out hosts in a file, in `srcdoc`, in a sandbox or behind an app's scheme.
 * - The types of the feed, the schema and the maps do not follow from their names everywhere; that of a table says its letters.
 */
const rules: Readonly<Record<string, Headers>> = {
  "/*": {
    "Content-Security-Policy": HEADER_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
  },
  "/embed/*": { "Referrer-Policy": "no-referrer", "Cross-Origin-Embedder-Policy": "require-corp" },
  "/assets/*": FOR_A_YEAR,
  // Hosts show it without its ending too.
  [`/${SINGLE_FILE.replace(".html", "*")}`]: { "Content-Security-Policy": SINGLE_POLICY },
  "/claims.csv": { "Content-Type": contentTypes.csv },
  "/itinerary.csv": { "Content-Type": contentTypes.csv },
  "/itinerary-stops.geojson": { "Content-Type": contentTypes.geojson },
  "/itinerary-railway.geojson": { "Content-Type": contentTypes.geojson },
  "/feed.xml": { "Content-Type": "application/atom+xml; charset=utf-8" },
  "/story.schema.json": { "Content-Type": "application/schema+json" },
  [loaderFile.path]: FOR_A_YEAR,
};

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of an address of the site, which begins with a slash. Where two rules set one header, the later wins. */
export const headersFor = (path: string): Headers =>
  Object.assign({}, ...Object.entries(rules).map(([pattern, headers]) => fits(pattern, path) && headers));

const typeOfEnding: Readonly<Record<string, string>> = contentTypes;

/** The type of a file of the site: what its header says, else what its ending does. Bytes, where that is none of ours. */
export const contentTypeOf = (path: string): string =>
  headersFor(path)["Content-Type"] ??
  typeOfEnding[path.slice(path.lastIndexOf(".") + 1)] ??
  "application/octet-stream";

/**
 * What stands in `_headers`, as several static hosts read it from the top of a host.
 * @param home where the site is on its host, with a slash at both ends
 */
export const headersFile = (home: string): string =>
  Object.entries(rules)
    .flatMap(([pattern, headers]) => [
      `${home}${pattern.slice(1)}\n`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`),
    ])
    .join("");
