import { expect, test } from "vitest";
import { integrityMap, withIntegrity } from "./integrity.ts";

const hash = (asset: string): string => `sha384-${asset}`;
const mark = (html: string): string => withIntegrity(html, hash, "{}");

test("scripts of ours get their hash, whatever else they have", () => {
  expect(mark('<script type="module" crossorigin src="../assets/a-1.js"></script>')).toBe(
    '<script type="importmap">{}</script><script type="module" crossorigin src="../assets/a-1.js" integrity="sha384-assets/a-1.js"></script>',
  );
  expect(mark('<link rel="modulepreload" href="assets/b.js">')).toBe(
    '<link rel="modulepreload" href="assets/b.js" integrity="sha384-assets/b.js">',
  );
});

test("a map with the hash of each chunk, as the page would ask for it, stands before the first module", () => {
  const map = integrityMap("../", ["assets/a-1.js", "assets/b-2.js"], hash);
  expect(JSON.parse(map)).toEqual({
    integrity: { "../assets/a-1.js": "sha384-assets/a-1.js", "../assets/b-2.js": "sha384-assets/b-2.js" },
  });
  expect(withIntegrity('<script></script><script type="module" src="a.js"></script>', hash, map)).toBe(
    `<script></script><script type="importmap">${map}</script><script type="module" src="a.js"></script>`,
  );
});

test("what is no script, or not ours, stays as it is", () => {
  for (const html of [
    '<link rel="icon" href="../icon.svg">',
    '<a href="../assets/a.js">a</a>',
    '<script src="https://news.example/assets/a.js"></script>',
    '<link rel="stylesheet" href="../assets/b.css">',
  ])
    expect(mark(html)).toBe(html);
});
