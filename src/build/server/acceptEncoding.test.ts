import { expect, test } from "vitest";
import { chooseEncoding } from "./acceptEncoding.ts";

const offered = new Map([
  ["identity", 100],
  ["br", 20],
  ["zstd", 25],
  ["gzip", 30],
]);

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["identity", "identity"],
  ["gzip", "gzip"],
  ["GZIP", "gzip"],
  ["gzip, deflate, br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, zstd", "zstd"],
  ["deflate", "identity"],
  ["x-br, brotli", "identity"],
  ["*", "br"],
  ["gzip;q=0", "identity"],
  ["br;q=0, gzip", "gzip"],
  ["br; Q=0.000 , gzip", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0.5, *;q=0", "br"],
  ["identity;q=1, br;q=0.5", "identity"],
  ["br;q=0, *", "zstd"],
  ["identity;q=0, gzip;q=0.1", "gzip"],
  ["br;q=nonsense, gzip;q=7", "identity"],
  ["*;q=0", "identity"],
  ["identity;q=0", "identity"],
  ["gzip;q=0.00001", "identity"],
])("Accept-Encoding: %s gets %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted, offered)).toBe(encoding);
});

test("a copy that is bigger than its file is not sent to whom both are the same", () => {
  const tiny = new Map([
    ["identity", 10],
    ["gzip", 30],
  ]);
  expect(chooseEncoding("*", tiny)).toBe("identity");
});
