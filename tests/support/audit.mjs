/*
 * `npm run audit`: asks the registry for known weaknesses of what is installed, and fails at "high" and above. A registry
 * that does not answer the question is no fault of ours: the run says so and ends with code 3, which means "not checked".
 */
import { spawnSync } from "node:child_process";

/** The convention of this project for a check that could not be made here. */
const NOT_CHECKED = 3;
const BAD = ["high", "critical"];

const { stdout } = spawnSync("npm", ["audit", "--json"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});

/** npm's report, or an empty one where it wrote none. */
function report() {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

const { metadata, vulnerabilities = {}, message = "no answer" } = report();
if (!metadata) {
  console.error(`Weaknesses of packages: NOT CHECKED. The registry gives no list of them (${message}).`);
  process.exitCode = NOT_CHECKED;
} else {
  const bad = Object.values(vulnerabilities).filter(({ severity }) => BAD.includes(severity));
  for (const { name, severity, range } of bad) console.error(`${name} ${range}: ${severity}`);
  console.log(
    `Weaknesses of packages: ${bad.length} at high or above, ${metadata.vulnerabilities.total} in all.`,
  );
  process.exitCode = bad.length > 0 ? 1 : 0;
}
