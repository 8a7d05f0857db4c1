import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { canInstall, installPackages } from "./apt.mjs";

/** The files that the tests of `deploy/` start or load, and the Debian packages that bring them. */
export const programs = {
  nginx: "/usr/sbin/nginx",
  nginxBrotli: "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
  caddy: "/usr/bin/caddy",
  apache: "/usr/sbin/apache2",
  apacheModules: "/usr/lib/apache2/modules",
};
export const PACKAGES = ["nginx-light", "libnginx-mod-http-brotli-static", "caddy", "apache2-bin"];

const missing = (files) => files.filter((file) => !existsSync(file));

/**
 * Sees to it that programs are there: as root on Debian it installs them. Where they cannot be had it says so and ends with 3, which
 * means that nothing was tested here.
 * @param {string[]} files the programs
 * @param {string[]} packages Debian's names
 */
export function provide(files, packages) {
  if (missing(files).length === 0) return;
  if (canInstall) {
    console.log(`Installing Debian's packages: ${packages.join(", ")}.`);
    installPackages(...packages);
  }
  const left = missing(files);
  if (left.length === 0) return;
  console.error(
    `Not run: ${left.join(", ")} cannot be had here. On Debian: apt-get install ${packages.join(" ")}`,
  );
  process.exit(3);
}

// Run by itself, before the tests of the servers: sees to it that there are servers.
if (process.argv[1] === fileURLToPath(import.meta.url)) provide(Object.values(programs), PACKAGES);
