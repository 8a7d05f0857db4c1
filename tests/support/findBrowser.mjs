import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { canInstall, installPackages, unattended } from "./apt.mjs";
import { findStandInFonts } from "./standInFonts.mjs";

/**
 * Where a Chromium usually is; Playwright's own last. The headless shell is the same engine without a browser's own
 * windows: the tests take two thirds of the time.
 */
const places = () => [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  chromium.executablePath(),
];

const isRoot = process.getuid?.() === 0;

/** A file is not enough: on Ubuntu `chromium-browser` may be a script that only says to install a snap. */
const runs = (path) =>
  existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;

/** The Chromium that CHROMIUM_PATH names, else the first that runs, else undefined. */
export function browserPath() {
  const asked = process.env.CHROMIUM_PATH;
  return asked || places().find(runs);
}

/** What Chromium needs to be told on any machine. Root has no sandbox to run in. */
export const browserArguments = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function install() {
  if (canInstall) {
    console.log("No Chromium found: installing Debian's package.");
    for (const name of ["chromium-headless-shell", "chromium"]) {
      if (installPackages(name) && browserPath()) return;
    }
  }
  console.log("No Chromium found: installing Playwright's.");
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")),
    "cli.js",
  );
  const more = isRoot ? ["--with-deps"] : [];
  spawnSync(process.execPath, [cli, "install", ...more, "chromium"], { stdio: "inherit", env: unattended });
}

// Run by itself, before the browser tests: sees to it that there is a browser, and fonts.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !runs(asked)) {
    console.error(`CHROMIUM_PATH is ${asked}, which is no Chromium that runs: correct it or unset it.`);
    process.exit(1);
  }
  if (!browserPath()) install();
  if (!browserPath()) {
    console.error(
      "The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to one.",
    );
    process.exit(1);
  }
  findStandInFonts();
}
