/*
 * `npm run measure:growth`: what the site, its build and its tests cost with a made-up story of four and sixteen times the
 * items. One table in Markdown. It takes the better part of an hour, most of it for the tests of the built files: TESTS=none
 * leaves those out.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import { openChromium, serveBuilt, table } from "../support/devtools.mjs";
import { percent, scrollThroughAll } from "../support/measureScroll.mjs";
import { buildGrown, environmentOf, pagesOf, textOf } from "./buildGrown.mjs";

const TIMES = [1, 4, 16];
const RUNS = Number(process.env.RUNS ?? 3);
const PORT = Number(process.env.PORT ?? 4192);
const withTests = process.env.TESTS !== "none";
const MEGABYTE = 2 ** 20;

/** The seconds that the tests of built files take. Those of budgets and of numbers fail on a longer story, which is fine. */
function testsOf(times) {
  const start = performance.now();
  const config = [
    "--config",
    "tests/growth/site.config.mjs",
    "--project",
    "build",
    "--testTimeout",
    "600000",
  ];
  const vitest = ["node_modules/vitest/vitest.mjs", "run", ...config];
  const { error } = spawnSync(process.execPath, vitest, { env: environmentOf(times), stdio: "ignore" });
  if (error) throw error;
  return (performance.now() - start) / 1_000;
}

/** Builds a site, tests it, and looks at its pages: those that the story as it stands has too. */
function growthOf(times, paths) {
  // As on a machine that has drawn no card before.
  rmSync(`node_modules/.cache/cards/${basename(environmentOf(times).OUT_DIR)}`, {
    recursive: true,
    force: true,
  });
  const built = buildGrown(times);
  process.stderr.write(`×${times} is built\n`);
  const pages = pagesOf(built.site);
  const tests = withTests ? testsOf(times) : Number.NaN;
  return {
    ...built,
    tests,
    count: pages.length,
    pages: pages.filter(({ path }) => paths?.has(path) ?? true),
  };
}

/** What the pages of a kind have on average. */
function averageOf(pages, kind) {
  const own = pages.filter((page) => page.kind === kind);
  const mean = (what) => own.reduce((sum, page) => sum + page[what], 0) / own.length;
  return { bytes: mean("bytes"), elements: mean("elements") };
}

/** The bytes of a file as it travels; of a folder, those of its largest file. */
function travels(path) {
  if (!statSync(path).isDirectory()) return statSync(`${path}.br`).size;
  return Math.max(
    ...readdirSync(path)
      .filter((name) => name.endsWith(".json"))
      .map((name) => travels(join(path, name))),
  );
}

const grown = [];
for (const times of TIMES)
  grown.push(growthOf(times, grown[0] && new Set(grown[0].pages.map(({ path }) => path))));

const servers = [];
for (const [at, { site, prerender }] of grown.entries())
  servers.push(await serveBuilt(PORT + at, site, prerender));
const chromium = openChromium();
let scrolls;
try {
  const addresses = TIMES.map((_, at) => `http://localhost:${PORT + at}/`);
  scrolls = await scrollThroughAll(chromium.browser, addresses, RUNS);
} finally {
  await chromium.close();
  for (const server of servers) server.kill();
}

/** A row of the table: a number of each site, how it is written, and the last as a multiple of the first. */
const row = (name, values, written) => [
  name,
  ...values.map(written),
  `×${(values.at(-1) / values[0]).toFixed(1)}`,
];
const of = (what) => grown.map((one) => one[what]);
const whole = (number) => String(Math.round(number));
const kilobytes = (bytes) => `${whole(bytes / 1024)} KB`;
const seconds = (number) => `${whole(number)} s`;
const kinds = {
  story: "the story",
  chapter: "a chapter",
  ledger: "the ledger",
  list: "a list of others",
  item: "an item",
  embed: "its embed",
};
table(
  `A story as it is, four and sixteen times as long (${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores)`,
  ["", ...TIMES.map((times) => `×${times}`), "last to first"],
  [
    row("pages and embeds of items", of("count"), whole),
    row("build, cards drawn anew", of("seconds"), seconds),
    row("work of the processors in it", of("work"), seconds),
    row("memory of the build, at most", of("memory"), (bytes) => `${whole(bytes / MEGABYTE)} MB`),
    ...(withTests ? [row("tests of the built files", of("tests"), seconds)] : []),
    row(
      "all that is written",
      grown.map(({ site }) => textOf(site)),
      (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`,
    ),
    ...Object.entries(kinds).flatMap(([kind, name]) => {
      const averages = grown.map(({ pages }) => averageOf(pages, kind));
      return [
        row(
          `${name}: bytes`,
          averages.map(({ bytes }) => bytes),
          kilobytes,
        ),
        row(
          `${name}: elements`,
          averages.map(({ elements }) => elements),
          whole,
        ),
      ];
    }),
    row(
      "what the share dialog fetches, brotli",
      grown.map(({ site }) => travels(join(site, "pass.json"))),
      kilobytes,
    ),
    row(
      "what a card at a mark fetches at most, brotli",
      grown.map(({ site }) => travels(join(site, "evidence"))),
      kilobytes,
    ),
    row(
      "scrolling the story: work a screen, CPU ×4",
      scrolls.map(({ work }) => work),
      (ms) => `${whole(ms)} ms`,
    ),
    ["scrolling the story: frames missed", ...scrolls.map(({ late }) => percent(late)), ""],
  ],
);
