import { expect, test } from "vitest";
import { chunksOf, type Manifest } from "./built.ts";

const manifest: Manifest = {
  "index.html": {
    file: "assets/index.js",
    isEntry: true,
    dynamicImports: [
      "src/app/Bar.tsx",
      "src/chapters/itinerary/Journey.tsx",
      "src/embed/editors/Builder.tsx",
      "share",
    ],
  },
  "src/app/Bar.tsx": { file: "assets/bar.js", imports: ["index.html", "react"], dynamicImports: ["sheet"] },
  "src/chapters/itinerary/Journey.tsx": { file: "assets/journey.js", imports: ["react"] },
  "src/embed/editors/Builder.tsx": { file: "assets/builder.js", imports: ["fields"] },
  "src/chapters/sources/LedgerFilter.tsx": { file: "assets/ledger.js", imports: ["react"] },
  sheet: { file: "assets/sheet.js", imports: ["src/app/Bar.tsx"] },
  share: { file: "assets/share.js", imports: ["react"] },
  react: { file: "assets/react.js" },
  fields: { file: "assets/fields.js" },
  "first.css": { file: "assets/first.css", isEntry: true },
};

test("a page may load what its islands load, and what every page may", () => {
  expect(chunksOf(manifest, new Set())).toEqual(["assets/react.js", "assets/share.js"]);
  expect(chunksOf(manifest, new Set(["bar", "builder"]))).toEqual([
    "assets/bar.js",
    "assets/builder.js",
    "assets/fields.js",
    "assets/react.js",
    "assets/share.js",
    "assets/sheet.js",
  ]);
});

test("an island without a chunk stops the build", () => {
  const { "src/app/Bar.tsx": _, ...rest } = manifest;
  expect(() => chunksOf(rest, new Set())).toThrow("the island bar");
});
