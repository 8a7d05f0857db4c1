import { expect, test } from "vitest";
import { withIntegrity } from "./withIntegrity.ts";

const mark = (html: string): string => withIntegrity(html, (asset) => `sha384-${asset}`);

test("scripts and sheets of ours get their hash, whatever else they have", () => {
  expect(mark('<script type="module" crossorigin src="../assets/a-1.js"></script>')).toBe(
    '<script type="module" crossorigin src="../assets/a-1.js" integrity="sha384-assets/a-1.js"></script>',
  );
  expect(mark('<link rel="stylesheet" href="assets/b.css"/>')).toBe(
    '<link rel="stylesheet" href="assets/b.css" integrity="sha384-assets/b.css"/>',
  );
});

test("what is no script and no sheet, or not ours, stays as it is", () => {
  for (const html of [
    '<link rel="icon" href="../icon.svg">',
    '<a href="../assets/a.js">a</a>',
    '<script src="https://news.example/assets/a.js"></script>',
    '<link rel="stylesheet" href="../assets/../b.css">',
  ])
    expect(mark(html)).toBe(html);
});
