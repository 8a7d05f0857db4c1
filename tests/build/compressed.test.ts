import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dist, files } from "./dist.ts";

test("every file of text has compressed copies of exactly what it holds, and nothing else has", () => {
  for (const file of files) {
    const path = join(dist, file);
    const isText = !/\.(png|woff2)$|^_headers$/.test(file);
    expect([existsSync(`${path}.br`), existsSync(`${path}.gz`)], file).toEqual([isText, isText]);
    if (!isText) continue;
    const content = readFileSync(path);
    expect(brotliDecompressSync(readFileSync(`${path}.br`)).equals(content), file).toBe(true);
    expect(gunzipSync(readFileSync(`${path}.gz`)).equals(content), file).toBe(true);
  }
});
