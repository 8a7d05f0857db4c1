import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the built site. OUT_DIR names another one, for example for a second edition beside the first. */
export const out = process.env.OUT_DIR ?? "dist";

/** A file of the site: its path below the output folder, and what is in it. */
export type SiteFile = readonly [path: string, content: () => string];

/** Writes files into the output folder, one after the other. */
export function writeFiles(files: readonly SiteFile[]): void {
  for (const [path, content] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content());
  }
}

/** A file of the output folder. Throws where it is not there. */
export const readOutput = (path: string): Buffer => readFileSync(join(out, path));

/** The path of a stylesheet that the build makes itself, named by its content, as Vite names its own. */
export function sheetPath(name: string, css: string): string {
  const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
  return `assets/${name}-${hash}.css`;
}
