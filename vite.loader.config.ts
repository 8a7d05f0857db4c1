import { defineConfig } from "vite";

/** Writes the loader for other people's pages: by hand, and for a new version only. Why: src/embed/README.md */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "public/embed",
    emptyOutDir: false,
    // Older than what the story asks for: other people's readers have older browsers.
    target: "es2020",
    rolldownOptions: {
      input: "src/embed/loader/v1.ts",
      output: { format: "iife", entryFileNames: "v1.js" },
    },
  },
});
