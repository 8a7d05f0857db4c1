import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pngFile } from "./pngFile.ts";

test("pixels become an opaque PNG of their size, row by row", () => {
  const file = pngFile(Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 255), 2, 2);
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2, 2]);
  const start = file.indexOf("IDAT");
  const rows = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  expect([...rows]).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12]);
});

test("pixels that are not of that size are refused", () => {
  expect(() => pngFile(new Uint8Array(8), 2, 2)).toThrow("2 × 2");
});
