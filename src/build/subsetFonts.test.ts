import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { characterSets, subsetFonts } from "./subsetFonts";

const NAMES =
  "Владимир Путин Юрий Гагарин Дмитрий Песков Сергей Шойгу Олег Кожемяко Михаил Дегтярёв Алексей Оверчук " +
  "Марат Хуснуллин Александр Мацегора Денис Мантуров Николай Евменов Юрий Борисов Анатолий Антонов Кирило Буданов Сергей Лавров Юрий Ушаков Виталий Савельев";
const QUOTE =
  "«Путин подарил корейскому лидеру перчатку от космического скафандра, которая несколько раз была в космосе, " +
  "подарил карабин нашего отечественного производства высочайшего качества»";

describe("characterSets", () => {
  it("holds ASCII and the usual punctuation whatever the texts are", () => {
    const { latin, cyrillic, unshipped } = characterSets([]);
    for (const c of "AZaz09~ –—’‘“”…·×\u00a0") expect(latin).toContain(c);
    expect(cyrillic).toBe("");
    expect(unshipped).toBe("");
  });

  it("holds each character once, in order", () => {
    const { latin } = characterSets(["éé", "café"]);
    expect([...latin]).toEqual([...new Set(latin)].sort());
    expect(latin).toContain("é");
  });

  it("sees a letter and its separate accent as one", () => {
    const { latin, cyrillic } = characterSets(["e\u0301", "и\u0306"]);
    expect(latin).toContain("é");
    expect(cyrillic).toBe("й");
  });

  it("has capitals for display, no lower case, no sign that is not in the file", () => {
    const { display } = characterSets(["café ÿ ß"]);
    expect(display).toContain("É");
    expect(display).not.toMatch(/[\p{Ll}Ÿ{}$]/u);
    for (const c of "AZ09 .,:;!?&()’“”–—…·×") expect(display).toContain(c);
  });

  it("keeps Cyrillic apart, in both cases, and drops scripts that have no file", () => {
    const { latin, cyrillic } = characterSets(["Путин № 김정은 غ"]);
    expect(cyrillic).toBe("Пинту№");
    expect(latin).not.toMatch(/[^\p{Script=Latin}\p{Script=Common}]/u);
  });

  it("names Latin letters that no file holds", () => {
    expect(characterSets(["Chŏngjin é"]).unshipped).toBe("ŏ");
  });
});

describe("subsetFonts", () => {
  const files = [
    "display-latin.woff2",
    "text-latin.woff2",
    "label-latin.woff2",
    "text-cyrillic.woff2",
  ] as const;
  let root = "";
  let out = "";

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "fonts-"));
    out = join(root, "out");
    await mkdir(join(root, "src/story"), { recursive: true });
    // The packages are looked up from `root`: the real project's, by a link that node follows.
    const project = join(import.meta.dirname, "../..");
    await symlink(join(project, "node_modules"), join(root, "node_modules"));
    await writeFile(join(root, "src/story/text.ts"), `${NAMES} ${QUOTE} café Óscar ¾ °`);
    await writeFile(join(root, "src/story/text.test.ts"), "ЖЪЭ");
    await subsetFonts(root, join(root, "src"), out);
  }, 30_000);

  afterAll(() => rm(root, { recursive: true, force: true }));

  const bytes = async (file: string) => (await readFile(join(out, file))).length;

  it("writes every file that fonts.css refers to, as woff2", async () => {
    const css = await readFile(join(import.meta.dirname, "../styles/fonts.css"), "utf8");
    const referred = [...css.matchAll(/@fonts\/([\w.-]+)/g)].map((match) => match[1]);
    expect(referred).toEqual([files[0], files[1], files[3], files[2]]);
    for (const file of files) {
      expect((await readFile(join(out, file))).toString("latin1", 0, 4)).toBe("wOF2");
    }
  });

  it("stays within the budgets: 32 KB Latin, 6 KB Cyrillic", async () => {
    const [display, text, label, cyrillic] = await Promise.all(files.map(bytes));
    expect((display ?? 0) + (text ?? 0) + (label ?? 0)).toBeLessThanOrEqual(32 * 1024);
    expect(cyrillic).toBeLessThanOrEqual(6 * 1024);
  });

  it("has the Cyrillic of the sources, not of their tests", async () => {
    const font = await readFile(join(out, "text-cyrillic.woff2"));
    const has = async (letter: string) =>
      glyphCount(await subsetFont(font, letter, { targetFormat: "truetype" })) > 1;
    const letters = [...new Set(NAMES + QUOTE)].filter((c) => /\p{Script=Cyrillic}/u.test(c));
    expect(letters.length).toBeGreaterThan(44);
    for (const letter of letters) expect(await has(letter), letter).toBe(true);
    for (const letter of "ЖЪЭ") expect(await has(letter), letter).toBe(false);
  });

  it("does nothing when nothing has changed, and starts again when a character is new", async () => {
    const path = join(out, "text-latin.woff2");
    const past = new Date(2001, 1, 1);
    await utimes(path, past, past);
    await subsetFonts(root, join(root, "src"), out);
    expect((await stat(path)).mtime).toEqual(past);

    await writeFile(join(root, "src/story/more.tsx"), "ü");
    await subsetFonts(root, join(root, "src"), out);
    expect((await stat(path)).mtime).not.toEqual(past);
    expect((await readdir(out)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("makes a missing file again", async () => {
    await rm(join(out, "label-latin.woff2"));
    await subsetFonts(root, join(root, "src"), out);
    expect(await bytes("label-latin.woff2")).toBeGreaterThan(10_000);
  });

  it("fails where there is no source folder", async () => {
    await expect(subsetFonts(join(root, "nowhere"), join(root, "nowhere"), out)).rejects.toThrow("nowhere");
  });
});

/** Number of glyphs of a TrueType font, `.notdef` included: `numGlyphs` of its `maxp` table. */
function glyphCount(font: Buffer): number {
  for (let entry = 12; ; entry += 16) {
    if (font.toString("latin1", entry, entry + 4) === "maxp")
      return font.readUInt16BE(font.readUInt32BE(entry + 8) + 4);
  }
}
