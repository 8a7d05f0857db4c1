import { createHash } from "node:crypto";
import { loaderFile } from "../embed/loaderFile.ts";

/** An inline script or style as the policy names it. */
const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What stands inline in a page, or in any page of the site: scripts, import maps among them, and styles. */
export type Inline = { scripts: readonly string[]; styles: readonly string[] };

/** @param styles what may be inline, as the policy names it */
const policy = (scripts: readonly string[], styles: readonly string[], faces: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(sha256)].join(" ")}`,
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data:",
    `font-src ${["'self'", ...faces].join(" ")}`,
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * A Content-Security-Policy. Nothing inline but what is hashed here, no other origin. A page has its own as `<meta>`; the
 * header, which is the same for all of them, names what any of them holds.
 */
export const policyWith = ({ scripts, styles }: Inline): string => policy(scripts, styles.map(sha256), []);

/** The policy of the header, under which the single file must live too, wherever a host serves it: its faces are data. */
export const headerPolicy = ({ scripts, styles }: Inline): string =>
  policy(scripts, styles.map(sha256), ["data:"]);

/**
 * Any style that stands in a page, in its own policy. A copy that somebody saves takes that policy along, while `wget -k` and its
 * like write the addresses in its styles anew, and a browser writes what scripts have set as attributes: a hash would take the
 * styles from the copy. Where the page lives the header has the hashes. Scripts keep theirs everywhere.
 */
export const INLINE_STYLES = "'unsafe-inline'";

/** The own policy of a page that has styles in it. */
export const pagePolicy = (scripts: readonly string[]): string => policy(scripts, [INLINE_STYLES], []);

/** The styles that stand in a page or a drawing. */
export const stylesIn = (markup: string): string[] =>
  [...markup.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);

/**
 * The headers that a host should send, in the `_headers` form that several static hosts read and our own server follows.
 * - Hosts that find two rules for a path may join their values. Only `Referrer-Policy` is set twice: of a list, browsers
 *   take the last value.
 * - Assets have a hash in their names and never change; nor does the loader, whose hash other people's pages name.
 * - A page that is isolated (`Cross-Origin-Embedder-Policy`) shows frames only of pages that are so too. All that they hold
 *   is ours, and may be loaded from anywhere (`Cross-Origin-Resource-Policy`).
 * - No `frame-ancestors`, not even `*`: that shuts out hosts in a file, in `srcdoc`, in a sandbox or behind an app's scheme.
 * - The types of the feed, the schema and the maps do not follow from their names everywhere; that of a table says its letters.
 */
export const headersFile = (policy: string): string => `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
/embed/*
  Referrer-Policy: no-referrer
  Cross-Origin-Embedder-Policy: require-corp
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/claims.csv
  Content-Type: text/csv; charset=utf-8
/itinerary.csv
  Content-Type: text/csv; charset=utf-8
/itinerary-stops.geojson
  Content-Type: application/geo+json
/itinerary-railway.geojson
  Content-Type: application/geo+json
/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
/story.schema.json
  Content-Type: application/schema+json
${loaderFile.path}
  Cache-Control: public, max-age=31536000, immutable
`;
