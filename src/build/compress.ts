import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Files of text. Pictures and faces are compressed by their own formats. */
const TEXT = /\.(?:html|css|js|json|svg|xml|csv|geojson|txt)$/;

/** By their endings, which are also how a host knows them: the strongest that there is, since it happens once. */
const compressors: Readonly<Record<string, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

/** Writes `page.html.br` and `page.html.gz` beside a file, if it is text. */
export async function compressFile(file: string): Promise<void> {
  if (!TEXT.test(file)) return;
  const content = await readFile(file);
  await Promise.all(
    Object.entries(compressors).map(async ([ending, compress]) =>
      writeFile(`${file}.${ending}`, await compress(content)),
    ),
  );
}

/** Does so for all files of a folder and below it. */
export async function compressFiles(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  await Promise.all(names.map((name) => compressFile(join(folder, name))));
}
