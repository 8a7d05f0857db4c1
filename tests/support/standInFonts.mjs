import { spawnSync } from "node:child_process";
import { canInstall, installPackages } from "./apt.mjs";

/** The fonts that `src/styles/fonts.css` shows until ours have come, or fonts of their widths. */
const STAND_INS = /Liberation Sans|Arial/;

/** Whether one of them is there. macOS and Windows have Arial. */
const areThere = () =>
  process.platform !== "linux" ||
  STAND_INS.test(spawnSync("fc-list", [":", "family"], { encoding: "utf8" }).stdout ?? "");

/**
 * Sees to it, as far as that can be done, that words are as wide before our fonts come as with them: without a stand-in a page
 * moves when they come, and tests rightly fail.
 */
export function findStandInFonts() {
  if (areThere()) return;
  if (canInstall) {
    console.log("No font of the widths of Arial found: installing Debian's package.");
    installPackages("fonts-liberation", "fontconfig");
  }
  if (!areThere())
    console.error(
      "Some tests need Arial or a font of its widths: install one (Debian: apt-get install fonts-liberation fontconfig).",
    );
}
