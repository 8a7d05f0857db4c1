/*
 * `npm run test:reproducible`: the same sources give the same site, byte for byte, whatever the folder, the time zone, the
 * language of the machine and the version of Node. Each build begins with nothing: no face is cut before, no card drawn.
 * Compressed copies are not made: they hold the same text, and each version of Node packs it in its own way.
 *
 * Ends with 0 where all are the same, 1 where a build fails or a file differs, and 3 where a Node could not be had:
 * then nothing differs, and it counts as not tried.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { minVersion } from "semver";
import { copyCheckout } from "./copyCheckout.mjs";
import { nodeOf } from "./nodes.mjs";

const COULD_NOT = 3;
const { engines, scripts } = JSON.parse(readFileSync("package.json", "utf8"));
/** The first version of each major that package.json promises. */
const NODES = engines.node.split("||").map((range) => minVersion(range).version);

const scratch = mkdtempSync(join(tmpdir(), "rifle-reproducible-"));
const epoch = String(Math.floor(Date.now() / 1_000));

/** What a build may find: where it is, where it writes to, and what the machine says of itself. */
const HERE = { folder: "here", out: "dist", machine: { TZ: "UTC", LC_ALL: "C.UTF-8" } };
const ELSEWHERE = {
  folder: "somewhere else/further down",
  out: "../a site",
  machine: { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", UV_THREADPOOL_SIZE: "1" },
};

/** Runs one program of the build. Rejects with what it said where it fails. */
function run(node, args, cwd, env) {
  return new Promise((done, failed) => {
    const child = spawn(node, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        said += text;
      });
    child.once("error", failed);
    child.once("exit", (code) => (code === 0 ? done() : failed(new Error(`${args.join(" ")}:\n${said}`))));
  });
}

/** What `npm run build` runs, by the arguments of Node. */
const steps = scripts.build.split(" && ").map((step) =>
  step
    .replace(/^vite /, "node node_modules/vite/bin/vite.js ")
    .split(" ")
    .slice(1),
);

/** Builds the site in a copy of the checkout; resolves to the hash of each file, by its path. */
async function build({ name, node, folder, out, machine }) {
  const cwd = join(scratch, name, folder);
  mkdirSync(cwd, { recursive: true });
  copyCheckout(".", cwd);
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    ...machine,
    OUT_DIR: out,
    COMPRESSED: "none",
    SOURCE_DATE_EPOCH: epoch,
    SITE_URL: "https://news.example/",
  };
  const start = performance.now();
  for (const step of steps) await run(node, step, cwd, env);
  const site = join(cwd, out);
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  console.log(`  ${name}: ${files.length} files, ${Math.round((performance.now() - start) / 1_000)} s`);
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(site.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}

/** The paths of files that two sites do not have alike. */
const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();

const missing = [];
const builds = [
  { name: `Node ${process.version}`, node: process.execPath, ...HERE },
  { name: `Node ${process.version}, elsewhere`, node: process.execPath, ...ELSEWHERE },
];
for (const wanted of NODES) {
  try {
    const { program, version } = nodeOf(wanted);
    if (version !== process.version) builds.push({ name: `Node ${version}`, node: program, ...HERE });
  } catch (error) {
    missing.push(`Node ${wanted} could not be had: ${String(error.stderr ?? error.message).trim()}`);
  }
}

console.log(`The same sources, built ${builds.length} times:`);
const sites = [];
const failed = [];
const queue = builds.map((one, at) => async () => {
  sites[at] = await build(one).catch((error) => {
    failed.push(`${one.name} did not build: ${error.message}`);
  });
});
// As many at a time as the smallest machine has cores.
await Promise.all(
  [0, 1].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next();
  }),
);

const [first] = sites;
for (const [at, site] of sites.entries()) {
  if (!first || !site || site === first) continue;
  const paths = differences(first, site);
  if (paths.length > 0)
    failed.push(
      `${paths.length} files of ${builds[at].name} differ from those of ${builds[0].name}:\n  ${paths.slice(0, 20).join("\n  ")}`,
    );
}
for (const line of [...failed, ...missing]) console.error(line);
if (failed.length > 0) {
  console.error(`What was built is in ${scratch}`);
  process.exit(1);
}
rmSync(scratch, { recursive: true });
if (missing.length > 0) {
  console.error("So it could not be tried here with every Node; nothing differed in what could.");
  process.exit(COULD_NOT);
}
console.log(`All ${first.size} files are the same in each.`);
