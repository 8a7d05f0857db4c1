import { rmSync } from "node:fs";
import { join } from "node:path";
import { out, readOutput } from "./output.ts";

/** What `vite build` has put into the output folder before the pages are written. */
export type Built = {
  /** index.html, with the address of the entry script. */
  template: string;
  /** The path of the stylesheet that was built from a source file. Throws where there is none. */
  stylesheet: (source: string) => string;
  /** The paths of all scripts that are loaded later than the entry. */
  chunks: readonly string[];
};

const MANIFEST = ".vite";

/** Reads Vite's manifest and removes it: it is no part of the site. */
export function readBuilt(): Built {
  const manifest = JSON.parse(readOutput(`${MANIFEST}/manifest.json`).toString()) as Readonly<
    Record<string, { file: string; isEntry?: boolean }>
  >;
  rmSync(join(out, MANIFEST), { recursive: true });
  return {
    template: readOutput("index.html").toString(),
    stylesheet: (source) => {
      const file = manifest[source]?.file;
      if (!file) throw new Error(`The build has no stylesheet from ${source}`);
      return file;
    },
    chunks: Object.values(manifest)
      .filter(({ file, isEntry }) => file.endsWith(".js") && !isEntry)
      .map(({ file }) => file)
      .sort(),
  };
}
