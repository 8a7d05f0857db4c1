import { defineConfig } from "vite";
import site from "./vite.config.ts";

/** The build-time half: what writes the pages and what serves them, as plain Node programs. */
export default defineConfig({
  ...site,
  publicDir: false,
  build: {
    ssr: true,
    outDir: "node_modules/.cache/prerender",
    emptyOutDir: true,
    target: "node20",
    // The single file holds its styles, and they hold their fonts.
    ...(site.build?.cssTarget && { cssTarget: site.build.cssTarget }),
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      input: {
        main: "src/build/main.ts",
        serve: "src/build/server/serve.ts",
        single: "src/build/single/single.ts",
        map: "src/build/map/buildMap.ts",
        changes: "src/build/changes/changes.ts",
      },
      output: { entryFileNames: "[name].js" },
    },
  },
});
