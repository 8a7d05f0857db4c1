/**
 * The faces of the cards, and how wide words are in them. Cards are drawn when the site is built, by Node, and never in a
 * browser: text has to be measured where nothing lays it out.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);

/** The faces of the cards, by what they are for. `label` and `bold` are two cuts of one family. */
const FACES = {
  display: { family: "Sofia Sans Extra Condensed", weight: 800, slug: "sofia-sans-extra-condensed" },
  label: { family: "Sofia Sans", weight: 500, slug: "sofia-sans" },
  bold: { family: "Sofia Sans", weight: 700, slug: "sofia-sans" },
  text: { family: "Source Serif 4", weight: 400, slug: "source-serif-4" },
} as const;

export type Face = keyof typeof FACES;

/** Everything that the Latin source files have and the story may use. */
const CHARACTERS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2026],
]
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  .map((code) => String.fromCodePoint(code))
  .join("");

// The renderer reads neither variable fonts nor woff2.
export const fontBuffers = await Promise.all(
  Object.values(FACES).map(({ slug, weight }) =>
    subsetFont(
      readFileSync(resolve(`@fontsource-variable/${slug}/files/${slug}-latin-wght-normal.woff2`)),
      CHARACTERS,
      { targetFormat: "truetype", variationAxes: { wght: weight } },
    ),
  ),
);
/** The renderer itself. */
export const wasm = readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm"));
await initWasm(wasm).catch((error: Error) => {
  // In development this module may be loaded anew; the renderer is there already.
  if (!error.message.startsWith("Already initialized")) throw error;
});

/** A drawing, read by the renderer; `free()` it after use. */
export const parse = (svg: string) => new Resvg(svg, { font: { fontBuffers } });

/** The attributes that set a text in a face. */
export const inFace = (face: Face) =>
  ({ fontFamily: FACES[face].family, fontWeight: FACES[face].weight }) as const;

/** How wide the ink of a text is in a face, in ems. */
function inkWidth(face: Face, text: string): number {
  const { family, weight } = FACES[face];
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const drawing = parse(
    `<svg xmlns="http://www.w3.org/2000/svg"><text y="100" font-size="100" font-family="${family}" font-weight="${weight}">${escaped}</text></svg>`,
  );
  const width = (drawing.getBBox()?.width ?? 0) / 100;
  drawing.free();
  return width;
}

const known = new Map<string, number>();

/** How wide a word is in a face, in ems; for a space, how far it parts two words. Throws where the face lacks a letter. */
export function wordWidth(face: Face, word: string): number {
  const key = `${face} ${word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const foreign = [...word].find((letter) => !CHARACTERS.includes(letter));
  if (foreign) throw new Error(`No face of the cards has the letter ${foreign} of ${word}`);
  const width = word === " " ? inkWidth(face, "o o") - 2 * inkWidth(face, "o") : inkWidth(face, word);
  known.set(key, width);
  return width;
}
