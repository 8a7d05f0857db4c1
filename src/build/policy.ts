import { createHash } from "node:crypto";
import { loaderFile } from "../embed/loaderFile.ts";
import { SINGLE_FILE } from "../page/singlePath.ts";

/** An inline script or style as the policy names it. */
export const sha256 = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What stands inline in a page, or in any page of the site: scripts, import maps among them, and styles. */
export type Inline = { scripts: readonly string[]; styles: readonly string[] };

/**
 * A Content-Security-Policy. Nothing inline but what is hashed here, no other origin. A page has its own as `<meta>`; the
 * header, which is the same for all of them, names what any of them holds.
 */
export const policyWith = ({ scripts, styles }: Inline): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(sha256)].join(" ")}`,
    `style-src ${["'self'", ...styles.map(sha256)].join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * The headers that a host should send, in the `_headers` form that several static hosts read and our own server follows.
 * - Hosts that find two rules for a path may join their values. Only `Referrer-Policy` is set twice: of a list, browsers
 *   take the last value.
 * - Assets have a hash in their names and never change; nor does the loader, whose hash other people's pages name.
 * - The policy would take the styles from the map and the single file, so they are sent as files to save.
 * - A page that is isolated (`Cross-Origin-Embedder-Policy`) shows frames only of pages that are so too. All that they hold
 *   is ours, and may be loaded from anywhere (`Cross-Origin-Resource-Policy`).
 * - No `frame-ancestors`, not even `*`: that shuts out hosts in a file, in `srcdoc`, in a sandbox or behind an app's scheme.
 * - The types of the feed and the schema do not follow from their names.
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
/${SINGLE_FILE}
  Content-Disposition: attachment
/itinerary.svg
  Content-Disposition: attachment
/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
/story.schema.json
  Content-Type: application/schema+json
${loaderFile.path}
  Cache-Control: public, max-age=31536000, immutable
`;
