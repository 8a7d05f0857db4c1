import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SINGLE_FILE } from "../../src/page/singlePath.ts";
import { files, pages, read } from "./dist.ts";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|@import[^;]*;/g, ""));
const styled = new Set(
  sheets.flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = ""]) => name)),
);
/** What a script of ours gives to an element that it makes. */
const scripted = files.filter((file) => file.endsWith(".js")).map(read);
const used = new Set(
  [
    ...[...pages.map(({ html }) => html), read("404.html"), read(SINGLE_FILE)].flatMap((html) => [
      ...html.matchAll(/\sclass="([^"]*)"/g),
    ]),
    // A script may give any of its texts to `className` or `classList`.
    ...scripted.flatMap((script) => [...script.matchAll(/[`"]([a-z][\w -]*)[`"]/g)]),
  ].flatMap(([, names = ""]) => names.split(" ")),
);

test("no style is dead: every class in the stylesheets is on some page, in the single file, or made by a script", () => {
  expect([...styled].filter((name) => !used.has(name)).sort()).toEqual([]);
});

test("colours have one home: no stylesheet but the tokens names one", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  for (const css of sheets) {
    if (css === tokens) continue;
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b(?![^{}]*\{)|\brgba?\(|\bhsla?\(|\boklch\(/i);
  }
});

test("nothing is set smaller than 14 px", () => {
  for (const css of sheets) {
    for (const [, size = "", unit = ""] of css.matchAll(/font(?:-size)?:[^;]*?\b([\d.]+)(px|rem)\b/g)) {
      const px = unit === "rem" ? Number(size) * 16 : Number(size);
      // Sizes inside a drawing are in its own units; those are looked at in the browser.
      expect(px === 0 || px >= 14, `${size}${unit}`).toBe(true);
    }
  }
});
