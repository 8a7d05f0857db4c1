import { rmSync } from "node:fs";
import { join } from "node:path";
import own from "../../package.json" with { type: "json" };
import type { IslandName } from "../page/island.tsx";
import { out, readOutput } from "./output.ts";

/** What `vite build` has put into the output folder before the pages are written. */
export type Built = {
  /** index.html, with the address of the entry script. */
  template: string;
  /** The path of the stylesheet that was built from a source file. Throws where there is none. */
  stylesheet: (source: string) => string;
  /** The paths of the scripts that a page with these islands may load later than the entry. */
  chunksFor: (islands: ReadonlySet<string>) => readonly string[];
  /** The styles that scripts load later, as text. */
  laterStyles: string;
  /** The packages whose code is in the scripts. */
  packages: readonly Package[];
};

/** A package and its licence, as Vite's list of licences (`build.license`) has it. */
export type Package = {
  name: string;
  version: string;
  /** The licence's SPDX identifier, where the package gives one. */
  identifier?: string;
  /** The whole licence, where the package holds it. */
  text?: string;
};

/** Vite's own files in the output folder, which are no part of the site. */
const LISTS = ".vite";

/** What Vite's manifest says of a file, by its source. */
export type Manifest = Readonly<
  Record<
    string,
    { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[]; css?: string[] }
  >
>;

const ENTRY = "index.html";

/** The module of each island, as `src/islands.ts` imports it: only a page that has the island loads it. */
const islandModules: Readonly<Record<IslandName, string>> = {
  bar: "src/app/Bar.tsx",
  builder: "src/embed/editors/Builder.tsx",
  journey: "src/chapters/itinerary/Journey.tsx",
  ledger: "src/chapters/sources/LedgerFilter.tsx",
};

/**
 * The scripts that a page may load later than the entry, in the order of their names.
 * @param islands the names of those on the page
 * @throws where the build has no module for an island
 */
export function chunksOf(manifest: Manifest, islands: ReadonlySet<string>): readonly string[] {
  const skipped = new Set<string>();
  for (const [name, module] of Object.entries(islandModules)) {
    if (!manifest[module]) throw new Error(`The build has no chunk for the island ${name}`);
    if (!islands.has(name)) skipped.add(module);
  }
  const found = new Set([ENTRY]);
  for (const source of found) {
    const { imports = [], dynamicImports = [] } = manifest[source] ?? {};
    for (const next of [...imports, ...dynamicImports]) if (!skipped.has(next)) found.add(next);
  }
  return [...found]
    .flatMap((source) => manifest[source] ?? [])
    .filter(({ file, isEntry }) => file.endsWith(".js") && !isEntry)
    .map(({ file }) => file)
    .sort();
}

/** Reads Vite's manifest and its list of licences, and removes them. */
export function readBuilt(): Built {
  const list = (name: string): unknown => JSON.parse(readOutput(`${LISTS}/${name}.json`).toString());
  const manifest = list("manifest") as Manifest;
  // An edition in node_modules/.cache counts as a package there: our own.
  const packages = (list("license") as Package[]).filter(({ name }) => name !== own.name);
  rmSync(join(out, LISTS), { recursive: true });
  return {
    template: readOutput("index.html").toString(),
    stylesheet: (source) => {
      const file = manifest[source]?.file;
      if (!file) throw new Error(`The build has no stylesheet from ${source}`);
      return file;
    },
    chunksFor: (islands) => chunksOf(manifest, islands),
    laterStyles: [...new Set(Object.values(manifest).flatMap(({ css = [] }) => css))]
      .map((file) => readOutput(file).toString())
      .join(""),
    packages,
  };
}
