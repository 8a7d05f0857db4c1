import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { canInstall, installPackages } from "./apt.mjs";
import { findStandInFonts } from "./standInFonts.mjs";

/**
 * The engines that are not Chromium, from Debian's packages: their programs by what they are for, and the packages they come in.
 * WebKitGTK is a library: a few lines of GJS are its browser, and print (`tests/engines/webkitBrowser.js`, `webkitPrinter.js`).
 */
const engines = {
  firefox: {
    name: "Firefox ESR",
    programs: { browser: "/usr/bin/firefox-esr" },
    packages: ["firefox-esr", "poppler-utils"],
  },
  webkit: {
    name: "WebKitGTK",
    programs: {
      driver: "/usr/bin/WebKitWebDriver",
      gjs: "/usr/bin/gjs",
      display: "/usr/bin/Xvfb",
    },
    packages: ["webkit2gtk-driver", "gir1.2-webkit2-4.1", "gjs", "xvfb", "poppler-utils"],
  },
};

export const engineIds = Object.keys(engines);

/** The words of a PDF, for all of them. */
const pdftotext = "/usr/bin/pdftotext";

/** GJS says by its code whether it has what the browser imports. */
const hasWebKit = (gjs) =>
  spawnSync(gjs, ["-c", "imports.gi.versions.WebKit2 = '4.1'; imports.gi.WebKit2"], { stdio: "ignore" })
    .status === 0;

/**
 * Where an engine's programs are, by what they are for.
 * @param {"firefox" | "webkit"} id
 * @returns {Record<string, string> | null} null where one is missing
 */
export function programsOf(id) {
  const programs = { ...engines[id].programs, pdftotext };
  const areThere = Object.values(programs).every(existsSync) && (!programs.gjs || hasWebKit(programs.gjs));
  return areThere ? programs : null;
}

/** Installs an engine's packages where we may. */
function install({ name, packages }) {
  if (!canInstall) return;
  console.log(`${name} is missing: installing Debian's packages.`);
  installPackages(...packages);
}

/**
 * Sees to it that the engines are there, as far as that can be done.
 * @returns {{ id: "firefox" | "webkit", name: string, missing: string }[]} what to install where an engine could not be had;
 * "" where it is there
 */
export function findEngines() {
  findStandInFonts();
  return Object.entries(engines).map(([id, engine]) => {
    if (!programsOf(id)) install(engine);
    const missing = programsOf(id) ? "" : `apt-get install ${engine.packages.join(" ")}`;
    return { id, name: engine.name, missing };
  });
}
