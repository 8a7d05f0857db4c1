import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { MOST, pngFile } from "./pngFile.ts";

/** What stands in a chunk of a file. */
const chunkOf = (file: Buffer, name: string): Buffer => {
  const start = file.indexOf(name);
  return file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4));
};

/** The colours of a file's pixels, as red, green, blue. */
function pixelsOf(file: Buffer): number[][] {
  const palette = chunkOf(file, "PLTE");
  const width = file.readUInt32BE(16);
  return [...inflateSync(chunkOf(file, "IDAT"))]
    .filter((_, i) => i % (width + 1) !== 0)
    .map((index) => [...palette.subarray(3 * index, 3 * index + 3)]);
}

test("pixels become an opaque PNG of their size, row by row", () => {
  const file = pngFile(Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255, 1, 2, 3, 255, 10, 11, 12, 255), 2, 2);
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2, 2]);
  expect(pixelsOf(file)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [1, 2, 3],
    [10, 11, 12],
  ]);
});

test("of too many colours the rarest becomes the one next to it", () => {
  const greys = Array.from({ length: MOST }, (_, i) => [4 * i, 4 * i, 4 * i, 255]);
  const file = pngFile(Uint8Array.from([...greys, ...greys, [121, 121, 121, 255]].flat()), 2 * MOST + 1, 1);
  expect(pixelsOf(file).at(-1)).toEqual([120, 120, 120]);
  expect(pixelsOf(file).slice(0, MOST)).toEqual(greys.map((grey) => grey.slice(0, 3)));
});

test("pixels that are not of that size are refused", () => {
  expect(() => pngFile(new Uint8Array(8), 2, 2)).toThrow("2 × 2");
});
