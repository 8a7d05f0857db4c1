/**
 * A made-up edition for tests: the English one with every word accented and two fifths longer, as texts grow by a third in German or Finnish, in a language (Greek, marked
 * as private) in which Intl writes dates and numbers unlike English. Whatever stands on its pages in plain English
 * letters, outside elements with a language of their own, does not come from an edition.
 *
 * It has been published and then changed once, by a publisher, with an address where errors are reported.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const CACHE = "node_modules/.cache";
/** Its folder, from the project’s root. */
export const PSEUDO_EDITION = `${CACHE}/pseudo-edition`;
/** The folder of the programs that write it. */
export const PSEUDO_PRERENDER = `${CACHE}/pseudo-prerender`;
/** The folder of the site in the made-up edition. */
export const PSEUDO_SITE = `${CACHE}/pseudo-dist`;
const LANGUAGE = "el-x-pseudo";

const ACCENTS = { a: "á", e: "é", i: "í", o: "ó", u: "ú", y: "ý", n: "ñ", c: "ç" };
const accented = (letter) => ACCENTS[letter] ?? ACCENTS[letter.toLowerCase()]?.toUpperCase() ?? letter;

/** How many letters a word gets; on the map, where most are names of places, one. A letter alone gets none. */
const more = (word, file) => {
  if (word.length === 1) return 0;
  return basename(file) === "map.ts" ? 1 : Math.ceil(word.length * 0.4);
};

const longer = (word, file) => [...word].map(accented).join("") + "é".repeat(more(word, file));

/** What is no word: paths of links, addresses, names of files, words in other alphabets. */
const NO_WORDS = /\]\([^)]*\)|https?:\/\/\S+|\S+\.(?:csv|geojson|ics|svg|xml|json|html|js)\b/;
const WORD = /[A-Za-z]+/;

const pseudo = (text, file) =>
  text.replace(
    new RegExp(`(${NO_WORDS.source})|${WORD.source}`, "g"),
    (found, kept) => kept ?? longer(found, file),
  );

/** How its titles are set: measured. */
const TYPESETTING = "@layer tokens { :root { --headline: 5; --lh-display: 1.2; --journey-title: 0.2 } }\n";

/** A claim’s id, as sentences cite it. */
const CLAIM = /^[acgiorx]-[a-z0-9-]+$/;

/** The literals of a module that a reader sees, with what each becomes. */
function* replacements(node, file, key) {
  if (Array.isArray(node)) for (const inner of node) yield* replacements(inner, file, key);
  else if (typeof node === "object" && node !== null) {
    if (node.type === "ImportDeclaration" || /^TS\w+(Type|Declaration|Instantiation)$/.test(node.type))
      return;
    if (node.type === "Property") yield* replacements(node.value, file, node.key.name ?? node.key.value);
    else if (node.type === "MemberExpression") yield* replacements(node.object, file, key);
    else if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression")
      yield* replacements(node.expression, file, key);
    else if (node.type === "Literal" && typeof node.value === "string") {
      if (CLAIM.test(node.value)) return;
      const text = key === "lang" || key === "locale" ? LANGUAGE : pseudo(node.value, file);
      yield { start: node.start, end: node.end, text: JSON.stringify(text) };
    } else if (node.type === "TemplateLiteral") throw new Error("An edition has no templates");
    else
      for (const [name, inner] of Object.entries(node))
        if (name !== "type" && name !== "typeAnnotation" && name !== "id")
          yield* replacements(inner, file, key);
  }
}

/** A module of the edition, with its words replaced. */
function rewritten(source, file) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return [...replacements(program.body, file)]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
}

/** What its publisher and the clock say to the build: 43 days after the change. */
export const PSEUDO_PUBLICATION = {
  CONTACT_URL: "corrections@news.example",
  PUBLISHER: "Thé Pápéré",
  SOURCE_DATE_EPOCH: `${Date.UTC(2027, 0, 15) / 1000}`,
};

/** Its one change: to a claim, in the two minutes, a chapter and an item of it. */
export const PSEUDO_CHANGE = {
  id: "glove",
  date: "2026-12-03",
  was: "Á glóvé fróm án ástrónáút.",
  now: "Á glóvé fróm á spácé súít.",
  why: "Thé *súít* ís ón récórdé, thé mán ís nót.",
  claims: ["g-glove"],
  parts: ["story", "gifts", "gifts/glove"],
};

const CHANGES = `
export const firstEdition = { date: "2026-11-29", says: "Fírsté públíshéd." };
export const changes = [${JSON.stringify(PSEUDO_CHANGE)}];
`;

/** Writes the edition into its folder. */
function writeEdition() {
  rmSync(PSEUDO_EDITION, { recursive: true, force: true });
  mkdirSync(PSEUDO_EDITION, { recursive: true });
  cpSync("src/story/en", PSEUDO_EDITION, { recursive: true });
  for (const name of readdirSync(PSEUDO_EDITION, { recursive: true })) {
    if (!name.endsWith(".ts")) continue;
    const file = join(PSEUDO_EDITION, name);
    writeFileSync(file, rewritten(readFileSync(file, "utf8"), file));
  }
  writeFileSync(join(PSEUDO_EDITION, "typesetting.css"), TYPESETTING);
  writeFileSync(join(PSEUDO_EDITION, "changes.ts"), CHANGES);
}

/** Its file of what was published: as `npm run changes` records it, but for the changed claim, which read otherwise then. */
function unpublishChange() {
  const file = join(PSEUDO_EDITION, "published.json");
  const published = JSON.parse(readFileSync(file, "utf8"));
  for (const id of PSEUDO_CHANGE.claims)
    published.claims[id] = { sha256: "0123456789ab", statement: PSEUDO_CHANGE.was };
  writeFileSync(file, JSON.stringify({ ...published, changes: [] }));
}

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds the site in the made-up edition, but for its cards; where that has been done since anything changed, not again. */
export function buildPseudoSite() {
  const sources = ["src", "public"].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  const newest = Math.max(...[...sources, "index.html", fileURLToPath(import.meta.url)].map(changed));
  // What the build writes last.
  const built = join(PSEUDO_SITE, "stamp.txt");
  if (changed(built) > newest) return;
  writeEdition();
  const env = {
    ...process.env,
    ...PSEUDO_PUBLICATION,
    EDITION: PSEUDO_EDITION,
    OUT_DIR: PSEUDO_SITE,
    CARDS: "none",
  };
  const node = (...args) => execFileSync(process.execPath, args, { env, stdio: "pipe" });
  const vite = (...args) => node("node_modules/vite/bin/vite.js", "build", "--logLevel", "error", ...args);
  vite("--outDir", PSEUDO_SITE);
  vite("--config", "vite.prerender.config.ts", "--outDir", PSEUDO_PRERENDER);
  node(`${PSEUDO_PRERENDER}/changes.js`, "--publish");
  unpublishChange();
  node(`${PSEUDO_PRERENDER}/main.js`);
  writeFileSync(built, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildPseudoSite();
