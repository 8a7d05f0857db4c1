import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** For each layer an import that it may have, and imports that it may not. */
const layers: readonly (readonly [folder: string, allowed: string, ...refused: string[]])[] = [
  ["src/story", "./types.ts", "../page/page.tsx", "../graphics/map/coordinates.ts", "../routes.ts"],
  ["src/page", "../story/types.ts", "../ui/Arrow.tsx", "../chapters/registry.ts", "../story/en/bar.ts"],
  ["src/graphics/map", "../../page/page.tsx", "../../share/listen.ts", "../../routes.ts"],
  ["src/evidence", "../page/page.tsx", "../embed/heights.ts", "../app/Bar.tsx"],
  ["src/ui", "../page/page.tsx", "../share/ShareLink.tsx", "../routes.ts"],
  ["src/share/card", "../../graphics/map/coordinates.ts", "../../embed/heights.ts", "../../build/site.ts"],
  ["src/embed/editors", "../messages.ts", "../../share/listen.ts", "../../routes.ts"],
  ["src/chapters/gifts", "./Gifts.tsx", "../itinerary/Itinerary.tsx", "../registry.ts", "../../app/Bar.tsx"],
  ["src/app", "../routes.ts", "../build/site.ts", "../story/en/bar.ts"],
];

/** A project with our configuration and one file for each of these imports. */
const project = mkdtempSync(join(tmpdir(), "layers-"));
/** What Biome refuses in it: "src/ui/a.ts lint/suspicious/noImportCycles". */
let findings: readonly string[] = [];

const write = (file: string, source: string): void => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), source);
};

beforeAll(() => {
  cpSync("biome.json", join(project, "biome.json"));
  for (const [folder, allowed, ...refused] of layers) {
    write(`${folder}/allowed.ts`, `export * from "${allowed}";\n`);
    for (const [i, above] of refused.entries())
      write(`${folder}/refused${i}.ts`, `export * from "${above}";\n`);
  }
  write("src/ui/type.ts", 'import type { Route } from "../routes.ts";\nexport type R = Route;\n');
  write("src/ui/demand.ts", 'export const load = () => import("../app/Bar.tsx");\n');
  write("src/ui/a.ts", 'import { b } from "./b.ts";\nexport const a = () => b;\n');
  write("src/ui/b.ts", 'import { a } from "./a.ts";\nexport const b = () => a;\n');
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/@biomejs/biome/bin/biome"),
      ...["lint", "--vcs-enabled=false", "--reporter=github", "--max-diagnostics=none", "src"],
    ],
    { cwd: project, encoding: "utf8" },
  );
  findings = Array.from(
    stdout.matchAll(/title=([\w/]+),file=([^,]+)/g),
    ([, rule, file = ""]) => `${file.slice(file.indexOf("src/"))} ${rule}`,
  );
}, 60_000);

afterAll(() => rmSync(project, { recursive: true }));

const LAYERS = "lint/style/noRestrictedImports";

test.each(layers)("%s may import %s, and nothing from above", (folder, _, ...refused) => {
  expect(findings).not.toContain(`${folder}/allowed.ts ${LAYERS}`);
  for (const [i, above] of refused.entries())
    expect(findings, above).toContain(`${folder}/refused${i}.ts ${LAYERS}`);
});

test("the rule holds for imports of types and for imports on demand", () => {
  for (const file of ["type", "demand"]) expect(findings).toContain(`src/ui/${file}.ts ${LAYERS}`);
});

test("two modules that import each other are refused", () => {
  expect(findings).toContain("src/ui/a.ts lint/suspicious/noImportCycles");
});
