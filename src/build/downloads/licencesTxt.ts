import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import type { Package } from "../built.ts";

/** Licences that let anybody ship a copy, if its licence comes with it. Any other stops the build. */
const ALLOWED: readonly string[] = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "OFL-1.1",
];

const { resolve } = createRequire(import.meta.url);

/** A package of faces, read where it is installed. Its faces are in the site, but no script imports it. */
export function facePackage(name: string): Package {
  const { version, license } = JSON.parse(readFileSync(resolve(`${name}/package.json`), "utf8")) as {
    version: string;
    license: string;
  };
  return {
    name,
    version,
    identifier: license,
    text: readFileSync(resolve(`${name}/LICENSE`), "utf8").trim(),
  };
}

/** A title, and each licence once, below the packages that come under it. */
function section(title: string, packages: readonly Package[]): string {
  const names = new Map<string, string[]>();
  for (const { name, version, identifier = "unknown", text = "" } of packages) {
    if (!ALLOWED.includes(identifier) || !text)
      throw new Error(
        `${name} ${version} must not be shipped: it has no licence (${identifier}) that lets us`,
      );
    names.set(text, [...(names.get(text) ?? []), `${name} ${version} (${identifier})`]);
  }
  const parts = [...names].map(([text, under]) => `${under.join("\n")}\n\n${text}`);
  return [title, ...parts].join(`\n\n${"-".repeat(80)}\n`);
}

/**
 * licences.txt: the licence of each thing that the site is made of, whole where it has to go along with a copy.
 * @param scripts the packages whose code is in the scripts
 * @param faces those whose faces are in the site
 * @throws where one of them has a licence that may not be shipped, or does not hold its text
 */
export function licencesTxt(scripts: readonly Package[], faces: readonly Package[]): string {
  const rule = "=".repeat(80);
  return `${[
    `${story.name}\n\n${credits.licence} ${credits.map}\n${credits.licenceUrl}\n\n${readFileSync("LICENSE", "utf8").trim()}`,
    section("The scripts hold code of these packages.", scripts),
    section(
      "The faces are cut from these packages to the letters that are needed. The cut copies have names of their own.",
      faces,
    ),
  ].join(`\n\n${rule}\n`)}\n`;
}
