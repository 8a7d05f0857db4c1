import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findEngines } from "../support/findEngines.mjs";

/*
 * `npm run test:engines`: the scenarios in this folder, in each engine that can be had. Where one cannot, it says so and ends
 * with the code 3, "could not be run here", unless a scenario has failed in the other.
 */

if (!existsSync("dist/index.html")) {
  console.error("There is no dist/: run `npm run build` first");
  process.exit(1);
}
const engines = findEngines();
const there = engines.filter(({ missing }) => !missing);
const run = there.length
  ? spawnSync(
      process.execPath,
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config=tests/engines/vitest.config.ts",
        ...there.map(({ id }) => `--project=${id}`),
        ...process.argv.slice(2),
      ],
      { stdio: "inherit" },
    ).status
  : 0;
for (const { name, missing } of engines)
  console.log(missing ? `${name}: could not be run here. It needs: ${missing}` : `${name}: was run.`);
process.exitCode = run || (there.length < engines.length ? 3 : 0);
