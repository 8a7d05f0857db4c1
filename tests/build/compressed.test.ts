import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { expect, test } from "vitest";
import { dist, files } from "./dist.ts";

/** Zstandard: with Node 22.15 and later. */
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: typeof zlib.gunzipSync };

test("every file of text has compressed copies of exactly what it holds, and nothing else has", () => {
  for (const file of files) {
    const path = join(dist, file);
    const content = readFileSync(path);
    const isText = !/\.(png|woff2)$|^_headers$/.test(file);
    for (const [ending, decompress] of [
      [".br", zlib.brotliDecompressSync],
      [".gz", zlib.gunzipSync],
      [".zst", zstdDecompressSync],
    ] as const) {
      expect(existsSync(path + ending), file + ending).toBe(isText && decompress !== undefined);
      if (isText && decompress)
        expect(decompress(readFileSync(path + ending)).equals(content), file + ending).toBe(true);
    }
  }
});
