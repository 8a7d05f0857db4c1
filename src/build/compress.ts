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
    encodings.map(async ({ ending, compress }) => writeFile(file + ending, await compress(content))),
  );
}

/** Does so for all files of a folder and below it. */
export async function compressFiles(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  await Promise.all(names.map((name) => compressFile(join(folder, name))));
}
