import { createHash } from "node:crypto";

/**
 * The loader as hosts have it in their pages, with the hash by which their browsers check it. It never changes; what is
 * to change becomes v2, beside it.
 */
export const loaderFile = {
  path: "/embed/v1.js",
  integrity: "sha384-qD4rF8oHPWu/Upb7t0WuTqMbzt7NJwAi3LX+0kdv9VdbFsUb0rgcaxBwJdHnVk0B",
} as const;

/** The integrity of bytes, as the attribute of a script element has it. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/**
 * `embed/v1.json`: where the loader is, its integrity and its size in bytes as it is sent without compression. Throws
 * where the file is not the one that hosts have.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function loaderJson(site: string, bytes: Uint8Array): string {
  if (integrityOf(bytes) !== loaderFile.integrity)
    throw new Error(`${loaderFile.path} is immutable: pages that name its hash would refuse it. Make a v2`);
  return `${JSON.stringify(
    { src: site + loaderFile.path.slice(1), integrity: loaderFile.integrity, bytes: bytes.length },
    null,
    2,
  )}\n`;
}
