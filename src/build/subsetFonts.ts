import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import fontverter from "fontverter";
import subsetFont from "subset-font";

/**
 * Punctuation that a translation or an edit may bring in at any time: dashes, quotation marks, the ellipsis, the
 * middle dot, times, minus, degree, and the non-breaking spaces and hyphen, which sources tend to write as escapes.
 * The arrows → ← ⇄ are in none of the shipped faces: those come from the reader's system.
 */
const ALWAYS = "–—‘’“”«»…·×−°\u00a0\u202f\u2011";

const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join("");

/** What the Latin source files cover; fonts.css declares the same as `unicode-range`. */
const IN_LATIN =
  /[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/u;
/** The same for Cyrillic: the letters, and the numero sign, which only the Cyrillic source files have. */
const IN_CYRILLIC = /[\u0400-\u045f\u0490\u0491\u2116]/u;

/** Signs that stand in code and markup alone. */
const CODE = /[*<>[\\\]^`{|}]/;
/** Headings are upper case by CSS, and have none of the signs of addresses. */
const NOT_IN_DISPLAY = /[\p{Ll}#$=@_~]/u;

type SetName = "display" | "latin" | "cyrillic";

/** The characters each kind of font file must hold, each once, in code point order. */
export type CharacterSets = Record<SetName, string> & {
  /** Letters in the sources that are Latin and that no shipped file holds, as in romanised Korean. */
  unshipped: string;
};

type Axis = number | { min: number; max: number };

type FontFile = {
  out: string;
  pkg: string;
  file: string;
  set: SetName;
  wght: Axis;
  /** OpenType features to keep. */
  features: string[];
};

const DISPLAY = "@fontsource-variable/sofia-sans-extra-condensed";
const TEXT = "@fontsource-variable/source-serif-4";
const LABEL = "@fontsource-variable/sofia-sans";

/** What a browser applies unasked. Small capitals and the like double a file, and no style asks for them. */
const FEATURES = ["kern", "liga"];

/*
 * Running text has one weight: what is bold is a label. There is one Cyrillic file only. Russian names and the quoted
 * sentences stand in running text; serif and sans together (5.4 + 3.8 KB) do not fit into the 6 KB there are for them, so
 * Cyrillic in a label takes the label's fallback (Arial has it everywhere). It has no kerning: with it (6.0 KB) the next
 * letter that the text needs would break the budget.
 */
const FONTS: readonly FontFile[] = [
  {
    out: "display-latin.woff2",
    pkg: DISPLAY,
    file: "sofia-sans-extra-condensed-latin-wght-normal.woff2",
    set: "display",
    wght: 800,
    features: FEATURES,
  },
  {
    out: "text-latin.woff2",
    pkg: TEXT,
    file: "source-serif-4-latin-wght-normal.woff2",
    set: "latin",
    wght: 400,
    features: FEATURES,
  },
  {
    out: "label-latin.woff2",
    pkg: LABEL,
    file: "sofia-sans-latin-wght-normal.woff2",
    set: "latin",
    wght: { min: 400, max: 700 },
    features: FEATURES,
  },
  {
    out: "text-cyrillic.woff2",
    pkg: TEXT,
    file: "source-serif-4-cyrillic-wght-normal.woff2",
    set: "cyrillic",
    wght: 400,
    features: [],
  },
];

/** The packages whose faces the site ships. */
export const facePackages: readonly string[] = [DISPLAY, LABEL, TEXT];

/**
 * The names of Adobe's serif, and what a changed copy of it is called instead: its licence (SIL OFL 1.1, condition 3) keeps
 * the word "Source" for the original. Each is as long as the other, so that nothing else in the file moves.
 */
const RESERVED = [
  ["Source Serif 4", "Rifle Text Cut"],
  ["SourceSerif4", "RifleTextCut"],
] as const;

const STAMP = "stamp.txt";

const sorted = (characters: Iterable<string>) =>
  [...new Set(characters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join("");

/**
 * Sorts the characters of the sources by the font file that has to hold them. Scripts without a file of ours
 * (Hangul, Arabic) are dropped: they stand in the reader's own faces.
 *
 * @param texts contents of the source files. Characters count as they are written: `\u00e9` or `&eacute;` is not seen.
 */
export function characterSets(texts: Iterable<string>): CharacterSets {
  const found = new Set(ASCII + ALWAYS);
  for (const text of texts) for (const character of text.normalize("NFC")) found.add(character);
  const all = [...found];
  const latin = all.filter((c) => IN_LATIN.test(c) && !CODE.test(c));
  return {
    latin: sorted(latin),
    // By character: the upper case of one may be two, or outside the file.
    display: sorted(
      latin.flatMap((c) => [...c.toUpperCase()]).filter((c) => IN_LATIN.test(c) && !NOT_IN_DISPLAY.test(c)),
    ),
    cyrillic: sorted(all.filter((c) => IN_CYRILLIC.test(c))),
    unshipped: sorted(all.filter((c) => /\p{Script=Latin}/u.test(c) && !IN_LATIN.test(c))),
  };
}

/** Contents of all files whose characters may reach a page; tests hold samples that never do. */
async function readSources(root: string, edition: string): Promise<string[]> {
  const folders = [...new Set([join(root, "src"), edition])];
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true }))
        .filter((n) => /\.(?:tsx?|css|svg)$/.test(n) && !/\.test\.tsx?$/.test(n))
        .map((n) => join(folder, n)),
    ),
  );
  return Promise.all([
    ...paths.flat().map((path) => readFile(path, "utf8")),
    readFile(join(root, "index.html"), "utf8").catch(ignoreMissing),
  ]);
}

/** For the files that need not be there: an empty text instead, any other error goes on. */
function ignoreMissing(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}

/** A face in sfnt format with its reserved names replaced, in both alphabets that a file writes names in. */
function renamed(font: Buffer): Buffer {
  let text = font.toString("latin1");
  for (const [from, to] of RESERVED)
    for (const wide of ["", "\0"]) text = text.replaceAll([...from].join(wide), [...to].join(wide));
  return Buffer.from(text, "latin1");
}

/** Other processes (dev server, tests) may read or write the same file: it is only ever there as a whole. */
async function writeWhole(path: string, data: Buffer | string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, data);
  await rename(draft, path);
}

/**
 * Cuts the font files of fonts.css down to the characters that occur in the project's sources and writes them as
 * woff2, about 31 KB Latin and 6 KB Cyrillic. Does nothing if they are there and were made from the same characters,
 * package versions and settings. Runs once at the start: a character typed while `vite dev` runs needs a restart.
 * A Latin letter beyond the western ones does not stop the build, it is set in the fallback face: one warning names it.
 *
 * @param root folder with `index.html`, `src/` and a `package.json` that can resolve the fontsource packages
 * @param edition folder of the words of the edition that is built
 * @param outDir where the files go; made if it is not there
 * @throws if `src/` or a font package is missing, harfbuzz refuses a font, or `outDir` cannot be written
 */
export async function subsetFonts(root: string, edition: string, outDir: string): Promise<void> {
  const { resolve } = createRequire(join(root, "package.json"));
  const sets = characterSets(await readSources(root, edition));
  if (sets.unshipped) console.warn(`Fonts: no shipped face has ${sets.unshipped}`);

  const versionOf = async (pkg: string) => {
    const { version } = JSON.parse(await readFile(resolve(`${pkg}/package.json`), "utf8")) as {
      version: string;
    };
    return `${pkg}@${version}`;
  };
  const versions = await Promise.all([DISPLAY, TEXT, LABEL, "subset-font"].map(versionOf));
  const stamp = createHash("sha256")
    .update(JSON.stringify([FONTS, RESERVED, sets, versions]))
    .digest("hex");

  await mkdir(outDir, { recursive: true });
  const present = await readdir(outDir);
  const lastStamp = await readFile(join(outDir, STAMP), "utf8").catch(ignoreMissing);
  if (lastStamp === stamp && FONTS.every(({ out }) => present.includes(out))) return;

  for (const { out, pkg, file, set, wght, features } of FONTS) {
    const whole = await readFile(resolve(`${pkg}/files/${file}`));
    const subset = await subsetFont(whole, sets[set], {
      targetFormat: "sfnt",
      variationAxes: { wght },
      keepFeatures: features,
    });
    await writeWhole(join(outDir, out), await fontverter.convert(renamed(subset), "woff2"));
  }
  // Last, so that an interrupted run is done again.
  await writeWhole(join(outDir, STAMP), stamp);
}
