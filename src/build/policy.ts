import { createHash } from "node:crypto";

/** An inline script or style as the policy names it. */
const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * @param scripts what may run beside our files, as a policy names it
 * @param styles which styles may stand in the page
 * @param faces where else faces may come from
 */
const policy = (scripts: readonly string[], styles: readonly string[], faces: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data:",
    `font-src ${["'self'", ...faces].join(" ")}`,
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Whatever stands in the page. */
const INLINE = "'unsafe-inline'";

/**
 * The Content-Security-Policy of the header, the same for every file and every build: nothing from another origin, no handler
 * and no style as an attribute. Which scripts may stand in a page is named by the page's own policy, by their hashes: both must
 * agree. So a server is told of it once, no page of one build meets the hashes of another, and it fits into the line of any
 * host. The single file lives under it too, wherever a host joins the two: its faces are data.
 */
export const HEADER_POLICY: string = [
  policy([INLINE], [INLINE], ["data:"]),
  "script-src-attr 'none'",
  "style-src-attr 'none'",
].join("; ");

/** A page's own policy, which has the hash of every script and style in it. */
export const policyWith = (inline: { scripts: readonly string[]; styles: readonly string[] }): string =>
  policy(inline.scripts.map(sha256), inline.styles.map(sha256), []);

/**
 * The own policy of a page whose copies keep their styles: any style may stand in it. A copy that somebody saves takes the
 * policy along, while `wget -k` and its like write the addresses in its styles anew, and a browser writes what scripts have set
 * as attributes: a hash would take the styles from the copy. Scripts keep theirs everywhere.
 */
export const pagePolicy = (scripts: readonly string[]): string => policy(scripts.map(sha256), [INLINE], []);

/** The single file's: nothing but the styles in it, the faces in those and the icon in its head. No script. */
export const SINGLE_POLICY: string = [
  "default-src 'none'",
  `style-src ${INLINE}`,
  "img-src data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
