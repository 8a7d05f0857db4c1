import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { classicScripts, engines } from "./src/build/classicScripts.ts";
import { devPages } from "./src/build/devPages.ts";
import { subsetFonts } from "./src/build/subsetFonts.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
/** The edition that is built: a folder of words like src/story/en. */
const edition = resolve(root, process.env.EDITION ?? "src/story/en");
// Each edition has fonts of its own, cut to its characters.
const fonts = join(root, "node_modules/.cache/fonts", basename(edition));
await subsetFonts(root, fonts, edition);

export default defineConfig({
  // Every address in the build is relative: dist/ works in any folder of any host.
  base: "./",
  plugins: [react(), classicScripts(), devPages()],
  resolve: { alias: { "@fonts": fonts, "@edition": edition } },
  build: {
    outDir: process.env.OUT ?? "dist",
    // Nothing is inlined as data: the Content-Security-Policy refuses fonts that are.
    assetsInlineLimit: 0,
    // Nesting and light-dark() are shipped as written.
    cssTarget: engines,
    // The prerender looks up the names of the scripts and stylesheets (src/build/built.ts).
    manifest: true,
    rolldownOptions: {
      input: { index: "index.html", rooms: "src/styles/chapters.css", embed: "src/styles/embeds.css" },
    },
  },
  test: {
    projects: [
      { extends: true, test: { name: "unit", environment: "node", include: ["src/**/*.test.ts"] } },
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
    ],
  },
});
