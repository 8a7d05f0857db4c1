import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { subset } from "semver";
import { describe, expect, test } from "vitest";

const own = JSON.parse(readFileSync("package.json", "utf8")) as {
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
type Installed = { license?: string; engines?: { node?: string } };
const installed = (
  JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Installed> }
).packages;
const asked = Object.keys({ ...own.dependencies, ...own.devDependencies });

test("no package that is installed wants another Node than `engines` promises", () => {
  const wrong = Object.entries(installed).filter(
    ([folder, { engines }]) => folder && engines?.node && !subset(own.engines.node, engines.node),
  );
  expect(wrong.map(([folder, { engines }]) => `${folder}: ${engines?.node}`)).toEqual([]);
});

describe("docs/dependencies.md", () => {
  const rows = readFileSync("docs/dependencies.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const licences = new Map(
    rows.flatMap(([, names = "", , licence]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => [name, licence] as const),
    ),
  );

  test("names every package that package.json asks for, and no other", () => {
    expect([...licences.keys()].sort()).toEqual(asked.toSorted());
  });

  test("gives each its licence", () => {
    for (const name of asked)
      expect(licences.get(name), name).toBe(installed[`node_modules/${name}`]?.license);
  });

  test("says for each what it is for, who keeps it and what would replace it", () => {
    for (const [, names, ...cells] of rows)
      expect(cells.slice(0, 4).every(Boolean), `${names}: ${cells.join("|")}`).toBe(true);
  });
});

describe("documents", () => {
  const documents = [
    ...readdirSync("."),
    ...["docs", "src", ".github"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    ),
  ].filter((file) => file.endsWith(".md"));

  test("lead to files that are there", () => {
    expect(documents.length).toBeGreaterThan(8);
    for (const file of documents)
      for (const [, to = ""] of readFileSync(file, "utf8").matchAll(
        /\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g,
      ))
        expect(existsSync(join(dirname(file), to)), `${file}: ${to}`).toBe(true);
  });

  test("name files of the project that are there", () => {
    for (const file of documents)
      for (const [, name = ""] of readFileSync(file, "utf8").matchAll(
        /`((?:src|tests|public|docs|deploy)\/[\w./-]*[\w/])`/g,
      ))
        expect(existsSync(name), `${file}: ${name}`).toBe(true);
  });

  test("the README names every command, and no command that is not there", () => {
    const named = [...readFileSync("README.md", "utf8").matchAll(/npm (?:run )?([\w:]+)/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(named)].filter((name) => name !== "ci").sort()).toEqual(
      Object.keys(own.scripts).sort(),
    );
  });
});
