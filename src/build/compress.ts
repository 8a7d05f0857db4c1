import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodings } from "./encodings.ts";

/** Files of text. Pictures and faces are compressed by their own formats. */
const TEXT = /\.(?:html|css|js|json|svg|xml|csv|geojson|txt)$/;

/** Writes `page.html.br`, `page.html.gz` and so on beside a file, if it is text. */
export async function compressFile(file: string): Promise<void> {
  if (!TEXT.test(file)) return;
  const content = await readFile(file);
  await Promise.all(
    encodings.map(async ({ ending, compress }) => {
      if (compress) await writeFile(file + ending, await compress(content));
    }),
  );
}

/** How many files at a time. Each takes memory for as many encodings: of all at once a machine may have too little. */
const AT_ONCE = 4;

/** Does so for all files of a folder and below it. */
export async function compressFiles(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).values();
  const compressNext = async (): Promise<void> => {
    for (const name of names) await compressFile(join(folder, name));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compressNext));
}
