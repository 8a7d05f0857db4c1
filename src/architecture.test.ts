import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/*
 * Rules of the code that no linter knows. The direction of imports is Biome's (biome.json); the names of data attributes
 * are in page/attributes.test.ts.
 */

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => /\.(m?[jt]s|tsx|css)$/.test(file));

const files = filesIn("src");

/** The lines of a file without its comments. A comment follows a space or a bracket, not a star as in a glob. */
const code = (file: string): string[] =>
  readFileSync(file, "utf8")
    .replace(/(?<=^|[\s{(])\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .split("\n")
    .map((line) => line.replace(/^\s*\/\/.*$/, "").trim());

test("no file has more than 250 lines of code, data aside", () => {
  const long = [...files, ...filesIn("tests")]
    .filter((file) => !/^src\/story\/(facts|en)\//.test(file))
    .map((file) => ({ file, lines: code(file).filter(Boolean).length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

/** Ways to look into a document by class, attribute or id. A sheet looks into the page that it has fetched. */
const LOOKS =
  /\b(querySelector(?:All)?|getElementById|getElementsBy\w+|closest|matches)\(|\bdocument\.(links|forms|images)\b/g;

test("the browser's code looks into the page in 26 places at most, each with its reason", () => {
  const places = files
    .filter((file) => !/\.css$|\.test\.tsx?$|^src\/(embed|build)\//.test(file))
    .flatMap((file) => {
      const lines = readFileSync(file, "utf8").split("\n");
      return code(file).flatMap((line, i) =>
        [...line.matchAll(LOOKS)].map(() => ({
          at: `${file}:${i + 1}`,
          // A comment stands right above it, or above the statement that it is in.
          explained: lines.slice(Math.max(0, i - 3), i).some((before) => /\/\/|\*/.test(before)),
        })),
      );
    });
  expect(places.map(({ at }) => at).length, places.map(({ at }) => at).join("\n")).toBeLessThanOrEqual(26);
  expect(places.filter(({ explained }) => !explained)).toEqual([]);
});
