import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { attributes } from "./attributes.ts";

const table: Readonly<Record<string, readonly string[] | "text">> = attributes;

/** What runs in other people's pages, or writes their HTML, has attributes of theirs. */
const FOREIGN = /embed\/loader|snippets\.ts$/;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /(?<!\.test)\.(tsx?|css)$/.test(file) && !/page\/attributes\.ts$/.test(file))
  .filter((file) => !FOREIGN.test(file))
  .map((file) => ({
    file,
    // Without comments.
    source: readFileSync(`src/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""),
  }));

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Each place where a name stands as an attribute: in a selector, in JSX, in a string of its own, as a `dataset` key. */
const uses = files.flatMap(({ file, source }) => [
  ...[...source.matchAll(/(?<!className=)(?<![\w.-])["'[]?(data-[a-z][a-z-]*)(?=[\]="'~^$*|])/g)].map(
    ([, name = ""]) => ({ file, name }),
  ),
  ...[...source.matchAll(/\bdataset\.(\w+)/g)].map(([, key = ""]) => ({ file, name: `data-${kebab(key)}` })),
]);

test("every attribute in components, scripts and styles is in the table", () => {
  expect(uses.filter(({ name }) => !(name in table))).toEqual([]);
});

test("styles select by values that the table allows", () => {
  const wrong = files
    .flatMap(({ file, source }) =>
      [...source.matchAll(/\[(data-[a-z-]+)(?:([~^$*|]?)="([^"]*)")?\]/g)].map(
        ([selector, name = "", operator, value]) => ({ file, selector, name, operator, value }),
      ),
    )
    .filter(({ name, operator, value }) => {
      const allowed = table[name];
      return value !== undefined && Array.isArray(allowed) && !(operator === "" && allowed.includes(value));
    });
  expect(wrong).toEqual([]);
});

test("every attribute of the table is used", () => {
  const used = new Set(uses.map(({ name }) => name));
  expect(Object.keys(table).filter((name) => !used.has(name))).toEqual([]);
});
