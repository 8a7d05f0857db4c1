import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

const FOLDER = "node_modules/.cache/growth";
const VITE = "node_modules/vite/bin/vite.js";
const CONFIG = "tests/growth/site.config.mjs";
/** One that is killed for its memory says so; Node's own limit would depend on the machine. */
const HEAP = "--max-old-space-size=8192";

/** What the programs that build, test and serve a made-up site have to know. */
export const environmentOf = (times) => ({
  ...process.env,
  TIMES: String(times),
  OUT_DIR: join(FOLDER, `grown-${times}`),
});

/**
 * Builds the site from a made-up story.
 * @param times how many times as long as ours
 * @param settings of the build: CARDS, COMPRESSED
 * @returns the folder of the site, and what the build took: `seconds` of the clock, `work` in seconds of the processors,
 *   `memory` at its highest, in bytes
 */
export function buildGrown(times, settings = {}) {
  const prerender = join(FOLDER, `prerender-${times}`);
  const usage = join(FOLDER, "usage.json");
  mkdirSync(FOLDER, { recursive: true });
  const env = { ...environmentOf(times), ...settings, USAGE: usage, USAGE_OF: String(process.pid) };
  const start = performance.now();
  const cost = { work: 0, memory: 0 };
  for (const program of [
    [VITE, "build", "--config", CONFIG],
    [VITE, "build", "--config", "tests/growth/prerender.config.mjs", "--outDir", prerender],
    [join(prerender, "main.js")],
  ]) {
    execFileSync(process.execPath, [HEAP, "--import", "./tests/growth/usage.mjs", ...program], {
      env,
      stdio: "pipe",
    });
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8"));
    cost.work += (userCPUTime + systemCPUTime) / 1e6;
    cost.memory = Math.max(cost.memory, maxRSS * 1024);
  }
  return { site: env.OUT_DIR, prerender, seconds: (performance.now() - start) / 1_000, ...cost };
}

/** Items whose pages are lists of what others hold: they may grow like a chapter. */
const LISTS = new Set(["concerns/washington", "concerns/seoul", "concerns/rules", "context/readings"]);

/**
 * The pages of a built site, but for those of editors and of files: each with its path, bytes, elements, and its kind, of
 * which "embed" is that of an item.
 */
export function pagesOf(site) {
  const routes = JSON.parse(readFileSync(`node_modules/.cache/routes/${basename(site)}.json`, "utf8"));
  const items = new Set(routes.filter(({ kind }) => kind === "item").map(({ part }) => part));
  return routes
    .filter(({ kind, part }) => !["data", "editors"].includes(kind) && (kind !== "embed" || items.has(part)))
    .map(({ kind, part, path }) => {
      const html = readFileSync(join(site, path, "index.html"), "utf8");
      return {
        kind: LISTS.has(part) ? "list" : kind,
        path,
        bytes: Buffer.byteLength(html),
        elements: html.match(/<[a-z]/g)?.length ?? 0,
      };
    });
}

/** The bytes of all that is written for the story: what all stories have alike, scripts and faces, is left out. */
export const textOf = (site) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(?:html|json|csv|xml|geojson)$/.test(name))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
