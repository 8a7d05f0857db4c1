import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { namesIn } from "../../src/build/names.ts";
import { dist, files, pages, read } from "./dist.ts";
import { hiddenAttributes, hiddenNames, refusedFiles } from "./filterLists.ts";

/** Scripts and styles name what they make or style; so do pages. */
const code = files.filter((file) => /\.(?:js|css)$/.test(file)).map(read);
const names = namesIn(pages.map(({ html }) => html));
const styled = [
  ...files.filter((file) => file.endsWith(".css")).map(read),
  ...pages.map(({ html }) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ""),
].flatMap((text) => [...text.matchAll(/\.([a-z][a-z-]*)(?=[\s,.:{[>&+~)])/gi)].map(([, name = ""]) => name));
const written = code.flatMap((text) =>
  [...text.matchAll(/class(?:Name)?[:=]\s*[`"']([a-z -]+)[`"']/gi)].flatMap(([, list = ""]) =>
    list.split(" "),
  ),
);

test("no class or id of ours is one that filter lists hide", () => {
  const classes = [
    ...new Set([...names.classes, ...styled.filter((name) => name.includes("-")), ...written]),
  ];
  expect(classes).toContain("pass-on");
  // The address of a part is its id too, and has a slash, which no rule has.
  const ids = [...names.ids].filter((id) => !/[/]|^(?:claim|source|change)-/.test(id));
  const hit = hiddenNames.flatMap(({ pattern, source }) =>
    [...classes, ...ids].filter((name) => pattern.test(name)).map((name) => `${name}: ${source}`),
  );
  expect(hit).toEqual([]);
});

test("no attribute of ours is one that filter lists hide links by", () => {
  const ours = [...names.attributes].filter((name) => name.startsWith("data-"));
  expect(ours).toContain("data-pass");
  expect(ours.filter((name) => hiddenAttributes.some(({ pattern }) => pattern.test(name)))).toEqual([]);
});

test("no file of ours is one that filter lists refuse", () => {
  const hit = refusedFiles.flatMap(({ pattern, source }) =>
    files.filter((file) => pattern.test(file)).map((file) => `${file}: ${source}`),
  );
  expect(hit).toEqual([]);
  expect(readFileSync(`${dist}/pass.json`, "utf8")).toContain("pages");
});
