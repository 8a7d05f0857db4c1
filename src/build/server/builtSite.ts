import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { encodings } from "../encodings.ts";
import { HEADERS_FILE } from "../headers.ts";
import { IDENTITY } from "./acceptEncoding.ts";

/** What a file holds in one encoding, and the tag by which a reader knows it again. */
export type Body = Readonly<{ bytes: Buffer; etag: string }>;

/** Every file of a built site by its address ("/gifts/index.html"), and by its encodings, `identity` first. */
export type BuiltSite = ReadonlyMap<string, ReadonlyMap<string, Body>>;

const isCopy = (name: string): boolean => encodings.some(({ ending }) => name.endsWith(ending));

async function bodyOf(file: string): Promise<Body> {
  const bytes = await readFile(file);
  return { bytes, etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"` };
}

/** Which build a folder holds, whole. Undefined while one is being written, and where there is none. */
const buildIn = (folder: string): Promise<string | undefined> =>
  stat(join(folder, HEADERS_FILE)).then(
    ({ ino, mtimeMs }) => `${ino} ${mtimeMs}`,
    () => undefined,
  );

/**
 * Reads a built site into memory, with the compressed copies that stand beside its files. What begins with a dot is left out, as
 * is what is no file (a link leads anywhere), and the list of headers.
 */
async function readSite(folder: string): Promise<BuiltSite> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());
  const paths = entries.map(
    ({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll("\\", "/")}`,
  );
  const all = new Set(paths);
  const site = new Map<string, ReadonlyMap<string, Body>>();
  for (const path of paths) {
    if (isCopy(path) || path.includes("/.") || path === `/${HEADERS_FILE}`) continue;
    const bodies = new Map([[IDENTITY, await bodyOf(join(folder, path))]]);
    for (const { name, ending } of encodings)
      if (all.has(path + ending)) bodies.set(name, await bodyOf(join(folder, path + ending)));
    site.set(path, bodies);
  }
  return site;
}

/**
 * Holds the site that was last built into a folder, in memory: while a build beside it removes files and writes others, the one
 * before is whole, and once that build is done its files come, all at once.
 * @returns a function that gives the site as it is now
 * @throws where the folder holds no whole build
 */
export async function latestBuild(folder: string): Promise<() => Promise<BuiltSite>> {
  let held: { build: string; site: BuiltSite } | undefined;
  let reading: Promise<void> | undefined;

  async function takeUp(build: string): Promise<void> {
    try {
      const site = await readSite(folder);
      // Otherwise one more build has begun meanwhile.
      if ((await buildIn(folder)) === build) held = { build, site };
    } catch {
      // Files went while they were read. The end of that build is seen like any other.
    } finally {
      reading = undefined;
    }
  }

  async function siteNow(): Promise<BuiltSite> {
    const build = await buildIn(folder);
    if (build && build !== held?.build) {
      reading ??= takeUp(build);
      await reading;
    }
    if (!held) throw new Error(`There is no whole build in ${folder}/: run \`npm run build\` first`);
    return held.site;
  }

  await siteNow();
  return siteNow;
}
