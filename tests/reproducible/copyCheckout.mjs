import { copyFileSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What no build reads, or what an earlier one has left. */
const NOT_COPIED = new Set([".git", "dist", "test-results", "node_modules/.cache", "node_modules/.bin"]);

/** The same file once more, without its bytes where both folders are on one disk. */
function copyFile(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * A second checkout with the same packages, in which nothing has been built yet.
 * @param from the folder of a checkout
 * @param to outside of any `node_modules`: Vite takes what is in one for a package
 * @param path of what is copied, below both; all, where there is none
 */
export function copyCheckout(from, to, path = "") {
  mkdirSync(join(to, path), { recursive: true });
  for (const entry of readdirSync(join(from, path), { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (NOT_COPIED.has(inner)) continue;
    if (entry.isDirectory()) copyCheckout(from, to, inner);
    else if (entry.isFile()) copyFile(join(from, inner), join(to, inner));
  }
}
