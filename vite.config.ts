import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { classicScripts, engines } from "./src/build/classicScripts.ts";
import { devPages } from "./src/build/devPages.ts";
import { subsetFonts } from "./src/build/subsetFonts.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
/** The edition that is built: a folder of words like src/story/en. */
const edition = resolve(root, process.env.EDITION ?? "src/story/en");
// Fonts are cut to what an edition is written with, so each has its own.
const fonts = `${root}node_modules/.cache/fonts/${basename(edition)}`;
await subsetFonts(root, edition, fonts);

/** Filter lists refuse scripts that are called like share buttons (tests/build/filterLists.ts). */
const neutralName = (name: string): string => `assets/${name.replace("share", "pass")}-[hash].js`;

export default defineConfig({
  // Every address in the build is relative: dist/ works in any folder of any host.
  base: "./",
  plugins: [react(), classicScripts(), devPages()],
  resolve: { alias: { "@fonts": fonts, "@edition": edition } },
  build: {
    outDir: process.env.OUT_DIR ?? "dist",
    // Nothing is inlined as data: the Content-Security-Policy refuses fonts that are.
    assetsInlineLimit: 0,
    // Nesting and light-dark() are shipped as written.
    cssTarget: engines,
    // The prerender looks up what the stylesheets of the chapters and of the embeds are called.
    manifest: true,
    // From it comes licences.txt.
    license: { fileName: ".vite/license.json" },
    rolldownOptions: {
      input: {
        index: "index.html",
        first: "src/styles/index.css",
        chapters: "src/styles/chapters.css",
        embed: "src/styles/embeds.css",
      },
      output: {
        chunkFileNames: ({ name }) => neutralName(name),
        // Every page names every chunk with its hash: those that are next to nothing become one.
        codeSplitting: {
          groups: [
            {
              name: "small",
              test: /src\/(?:ui\/(?:Cross|copyField|RadioSwitch)|story\/(?:key|language|\w+\/words)|page\/readingLine)\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["src/**/*.test.ts", "tests/project/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["tests/support/componentSetup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "build",
          environment: "node",
          include: ["tests/build/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: "growth", include: ["tests/growth/*.test.mjs"] } },
      {
        extends: true,
        test: {
          name: "servers",
          environment: "node",
          include: ["tests/servers/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
