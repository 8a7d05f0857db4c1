import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { programs } from "../support/findServers.mjs";

/** A server that has the built site. */
export type Running = Readonly<{
  /** Its scheme, host and port. */
  origin: string;
  /** Where the site is on it: a path with a slash at both ends. */
  home: string;
  /** Of the process that was started. */
  pid: number | undefined;
  stop: () => Promise<void>;
}>;

/** Where the site is: on a host of its own, or below a path of somebody's. */
export const TOP = "/";
export const BELOW = "/graphics/rifle/";

/**
 * A host's folder, which has the built site below a path, and takes what a server writes. Any user may read it: servers give up
 * the rights of root.
 */
export function hostFolder(dist: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  cpSync(dist, folder + BELOW, { recursive: true });
  execFileSync("chmod", ["-R", "a+rX", folder]);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    }).on("error", () => resolve(false));
  });

/** Starts a program that serves the site on a port, and waits until it does. Throws what it says, where it ends instead. */
async function launch(
  command: string,
  args: readonly string[],
  port: number,
  home: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => {
      said += text;
    });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${command} ended: ${said}`);
    await Promise.race([wait(20), ended]);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    home,
    pid: child.pid,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

/** A file of `deploy/` with what its first lines say is to be changed. Throws where there is nothing to change. */
function adapted(file: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/${file} has no ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(`deploy/${file}`, "utf8"),
  );
}

const isRoot = process.getuid?.() === 0;

export async function startNginx(folder: string, home: string): Promise<Running> {
  const port = await freePort();
  const state = mkdtempSync(join(folder, "nginx-"));
  const site = adapted("nginx.conf", [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["root /srv/rifle;", `root ${home === TOP ? folder + BELOW : folder};`],
    ["^/", `^${home}`],
    [" /404.html", ` ${home}404.html`],
  ]);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${state}/${name};`,
  );
  writeFileSync(
    join(state, "main.conf"),
    `load_module ${programs.nginxBrotli};
daemon off;
worker_processes 1;
pid ${state}/pid;
error_log stderr;
events {}
http { access_log off; sendfile on; tcp_nopush on; ${temporary.join(" ")}
${site}}`,
  );
  return launch(programs.nginx, ["-e", "stderr", "-c", join(state, "main.conf")], port, home);
}

export async function startCaddy(folder: string, home: string): Promise<Running> {
  const port = await freePort();
  const state = mkdtempSync(join(folder, "caddy-"));
  const site = adapted("Caddyfile", [
    ["\nnews.example {", `\nhttp://127.0.0.1:${port} {`],
    ["root * /srv/rifle", `root * ${folder}${BELOW}`],
    ["handle {", home === TOP ? "handle {" : `handle_path ${home}* {`],
  ]);
  writeFileSync(join(state, "Caddyfile"), `{\n\tadmin off\n}\n${site}`);
  return launch(programs.caddy, ["run", "--config", join(state, "Caddyfile")], port, home, { HOME: state });
}

/** At the top of a host its text stands in `<Directory>`; below a path it is the folder's own `.htaccess`. */
export async function startApache(folder: string, home: string): Promise<Running> {
  const port = await freePort();
  const state = mkdtempSync(join(folder, "apache-"));
  const text = adapted("apache.conf", [
    ["^/", `^${home}`],
    [" /404.html", ` ${home}404.html`],
  ]);
  const isTop = home === TOP;
  if (!isTop) writeFileSync(`${folder}${home}.htaccess`, text);
  const root = isTop ? folder + BELOW : folder;
  const modules = [
    "mpm_event",
    "authz_core",
    "dir",
    "headers",
    "mime",
    "rewrite",
    "setenvif",
    "deflate",
    "filter",
  ];
  writeFileSync(
    join(state, "apache.conf"),
    `${modules.map((name) => `LoadModule ${name}_module ${programs.apacheModules}/mod_${name}.so`).join("\n")}
ServerName localhost
Listen 127.0.0.1:${port}
ServerRoot ${state}
DefaultRuntimeDir ${state}
PidFile ${state}/pid
ErrorLog ${state}/error.log
${isRoot ? "User www-data\nGroup www-data" : ""}
DocumentRoot ${root}
# As Debian has them.
TypesConfig /dev/null
AddType application/x-gzip .gz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/css application/json
<Directory ${root}>
Require all granted
AllowOverride ${isTop ? `None\n${text}` : "FileInfo Indexes Options=Indexes,MultiViews"}
</Directory>`,
  );
  return launch(programs.apache, ["-D", "FOREGROUND", "-f", join(state, "apache.conf")], port, home);
}

export async function startOurs(folder: string): Promise<Running> {
  const port = await freePort();
  return launch(process.execPath, ["node_modules/.cache/prerender/serve.js"], port, TOP, {
    PORT: String(port),
    OUT_DIR: folder + BELOW,
  });
}
