import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BuiltSite, latestBuild } from "./builtSite.ts";

let scratch: string;
let folder: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "site-"));
  folder = join(scratch, "dist");
  mkdirSync(folder);
});
afterEach(() => rmSync(scratch, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** What a whole build writes, the list of headers last. */
const build = (version: string): void => {
  for (const path of ["index.html", "index.html.br", "gifts/index.html", `assets/a-${version}.js`])
    write(path, `${version} ${path}`);
  write("_headers", version);
};

const textsOf = (site: BuiltSite): Record<string, Record<string, string>> =>
  Object.fromEntries(
    [...site].map(([path, bodies]) => [
      path,
      Object.fromEntries([...bodies].map(([name, { bytes }]) => [name, bytes.toString()])),
    ]),
  );

const siteOf = (version: string) => ({
  "/index.html": { identity: `${version} index.html`, br: `${version} index.html.br` },
  "/gifts/index.html": { identity: `${version} gifts/index.html` },
  [`/assets/a-${version}.js`]: { identity: `${version} assets/a-${version}.js` },
});

test("every file with its copies; no links, no hidden files, no list of headers", async () => {
  build("one");
  write(".git/config", "secret");
  write("gifts/.hidden.html", "secret");
  // As a newer Node has compressed it than the one that serves it.
  write("gifts/index.html.zst", "one as zst");
  write("../outside.txt", "secret");
  symlinkSync("../outside.txt", join(folder, "link.txt"));
  symlinkSync("gifts", join(folder, "linked"));
  expect(textsOf(await (await latestBuild(folder))())).toEqual({
    ...siteOf("one"),
    "/gifts/index.html": { identity: "one gifts/index.html", zstd: "one as zst" },
  });
});

test("while a build removes and writes files, the one before is whole; then the new one comes, whole", async () => {
  build("one");
  const siteNow = await latestBuild(folder);
  const { etag } = (await siteNow()).get("/index.html")?.get("identity") ?? {};
  for (const path of ["_headers", "index.html", "index.html.br", "gifts", "assets"]) {
    rmSync(join(folder, path), { recursive: true });
    expect(textsOf(await siteNow()), `without ${path}`).toEqual(siteOf("one"));
  }
  write("index.html", "<!--half of a template-->");
  expect(textsOf(await siteNow())).toEqual(siteOf("one"));
  build("two");
  // However many readers come at once, all have the new one.
  for (const site of await Promise.all([siteNow(), siteNow(), siteNow()]))
    expect(textsOf(site)).toEqual(siteOf("two"));
  expect((await siteNow()).get("/index.html")?.get("identity")?.etag).not.toBe(etag);
});

test("a build that goes while it is read is not taken up, at whatever moment; the next one is", async () => {
  build("whole");
  const siteNow = await latestBuild(folder);
  let held = "whole";
  for (let moment = 0; moment < 60; moment++) {
    build(`broken ${moment}`);
    const asked = siteNow();
    for (let turn = 0; turn < moment; turn++) await new Promise((next) => setImmediate(next));
    // As the next build begins: its folder is emptied.
    rmSync(folder, { recursive: true });
    const site = textsOf(await asked);
    // Where all was read before it went, it was whole.
    if (site["/index.html"]?.identity?.startsWith(`broken ${moment} `)) held = `broken ${moment}`;
    expect(site).toEqual(siteOf(held));
    mkdirSync(folder);
  }
  build("last");
  expect(textsOf(await siteNow())).toEqual(siteOf("last"));
});

test("files that were read while the next build was removing them are not taken for a whole site", async () => {
  build("one");
  const siteNow = await latestBuild(folder);
  for (let moment = 0; moment < 5; moment++) {
    build("two");
    for (let n = 0; n < 200; n++) write(`cards/${n}.png`, "two");
    rmSync(join(folder, "gifts"), { recursive: true });
    const asked = siteNow();
    for (let turn = 0; turn < moment; turn++) await new Promise((next) => setImmediate(next));
    rmSync(join(folder, "_headers"));
    expect(textsOf(await asked)).toEqual(siteOf("one"));
  }
});

test("a folder that was put in the place of another is taken up", async () => {
  build("one");
  const siteNow = await latestBuild(folder);
  renameSync(folder, `${folder}.old`);
  mkdirSync(folder);
  build("two");
  rmSync(`${folder}.old`, { recursive: true });
  expect(textsOf(await siteNow())).toEqual(siteOf("two"));
});

test("where nothing has been built, or a build was broken off, that is said", async () => {
  await expect(latestBuild(folder)).rejects.toThrow("run `npm run build` first");
  write("index.html", "half");
  await expect(latestBuild(folder)).rejects.toThrow("run `npm run build` first");
});
