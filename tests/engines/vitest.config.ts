import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { engineIds } from "../support/findEngines.mjs";

/** The same scenarios once for each engine; `run.mjs` says which are there. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    globalSetup: "tests/engines/globalSetup.ts",
    maxWorkers: 2,
    projects: engineIds.map((id) => ({
      test: {
        name: id,
        include: ["tests/engines/*.test.ts"],
        env: { ENGINE: id },
        testTimeout: 120_000,
        hookTimeout: 180_000,
      },
    })),
  },
});
