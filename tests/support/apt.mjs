import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const APT = "/usr/bin/apt-get";

/** Nothing is asked: nobody may be there to answer. */
export const unattended = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/** Whether Debian's packages can be installed here: as root, on Debian. */
export const canInstall = process.getuid?.() === 0 && existsSync(APT);

const apt = (...args) => spawnSync(APT, args, { stdio: "inherit", env: unattended }).status === 0;

let refreshed = false;

/**
 * Installs Debian's packages, without those that they only recommend.
 * @param {string[]} names
 * @returns {boolean} whether that went well
 */
export function installPackages(...names) {
  // Once a run. A mirror that cannot be refreshed may still have them.
  if (!refreshed) apt("update");
  refreshed = true;
  return apt("install", "-y", "--no-install-recommends", ...names);
}
