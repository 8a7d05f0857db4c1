/* Other versions of Node, as npm's package `node` brings them. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = "node_modules/.cache/nodes";

/** The version of a program that should be Node, "v22.1.0"; undefined where it does not run. */
function versionOf(node) {
  try {
    return execFileSync(node, ["--version"], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return undefined;
  }
}

/**
 * A Node of a version, fetched once.
 * @param wanted as npm understands it: "22", "20.19"
 * @returns its program and its whole version
 * @throws where it cannot be had, or does not run here: with the reason
 */
export function nodeOf(wanted) {
  const folder = resolve(FOLDER, wanted);
  const program = join(folder, "node_modules/.bin/node");
  if (!versionOf(program)) {
    mkdirSync(folder, { recursive: true });
    execFileSync(
      "npm",
      ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", `node@${wanted}`],
      { stdio: "pipe" },
    );
  }
  const version = versionOf(program);
  if (!version) throw new Error(`node@${wanted} was installed and does not run`);
  return { program, version };
}
