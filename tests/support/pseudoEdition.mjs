/**
 * A made-up edition for tests: the English one with every word accented and two fifths longer, as texts grow by a third in German or Finnish, in a language (Greek, marked
 * as private) in which Intl writes dates and numbers unlike English. Whatever stands on its pages in plain English
 * letters, outside elements with a language of their own, does not come from an edition.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

export const PSEUDO = "node_modules/.cache/pseudo-edition";
const LANGUAGE = "el-x-pseudo";

const ACCENTS = { a: "á", e: "é", i: "í", o: "ó", u: "ú", y: "ý", n: "ñ", c: "ç" };
const accented = (letter) => ACCENTS[letter] ?? ACCENTS[letter.toLowerCase()]?.toUpperCase() ?? letter;

/** By how much a word grows. */
const MORE = 0.4;

/** A word, accented and longer. One letter alone is only accented. */
const longer = (word) =>
  [...word].map(accented).join("") + "é".repeat(word.length > 1 ? Math.ceil(word.length * MORE) : 0);

/** What is no word: paths of links, addresses, names of files, words in other alphabets. */
const NO_WORDS = /\]\([^)]*\)|https?:\/\/\S+|\S+\.(?:csv|geojson|ics|svg|xml|json|html|js)\b/;
const WORD = /[A-Za-z]+/;

/** @param {string} text */
export const pseudo = (text) =>
  text.replace(
    new RegExp(`(${NO_WORDS.source})|${WORD.source}`, "g"),
    (found, kept) => kept ?? longer(found),
  );

/** How wide its headline is, measured. */
const HEADLINE = "@layer tokens { :root { --headline: 5 } }\n";

/** A claim’s id, as sentences cite it. */
const CLAIM = /^[acgiorx]-[a-z0-9-]+$/;

/** The literals of a module that a reader sees, with what each becomes. */
function* replacements(node, key) {
  if (Array.isArray(node)) for (const inner of node) yield* replacements(inner, key);
  else if (typeof node === "object" && node !== null) {
    if (node.type === "ImportDeclaration" || /^TS\w+(Type|Declaration|Instantiation)$/.test(node.type))
      return;
    if (node.type === "Property") yield* replacements(node.value, node.key.name ?? node.key.value);
    else if (node.type === "MemberExpression") yield* replacements(node.object, key);
    else if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression")
      yield* replacements(node.expression, key);
    else if (node.type === "Literal" && typeof node.value === "string") {
      if (CLAIM.test(node.value)) return;
      const text = key === "lang" || key === "locale" ? LANGUAGE : pseudo(node.value);
      yield { start: node.start, end: node.end, text: JSON.stringify(text) };
    } else if (node.type === "TemplateLiteral") throw new Error("An edition has no templates");
    else
      for (const [name, inner] of Object.entries(node))
        if (name !== "type" && name !== "typeAnnotation" && name !== "id") yield* replacements(inner, key);
  }
}

/** A module of the edition, with its words replaced. */
function rewritten(source, file) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return [...replacements(program.body)]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
}

/**
 * Writes the edition into its folder.
 * @param {string} root the project
 */
export function writePseudoEdition(root) {
  const from = join(root, "src/story/en");
  const to = join(root, PSEUDO);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true })) {
    if (!name.endsWith(".ts")) continue;
    const file = join(to, name);
    writeFileSync(file, rewritten(readFileSync(file, "utf8"), file));
  }
  writeFileSync(join(to, "headline.css"), HEADLINE);
}
