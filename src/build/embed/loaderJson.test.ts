import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loaderFile } from "../../embed/loaderFile.ts";
import { integrityOf } from "../integrity.ts";
import { loaderJson } from "./loaderJson.ts";

const bytes = readFileSync(`public${loaderFile.path}`);

test("embed/v1.js has not changed by a byte", () => {
  expect(
    integrityOf(bytes),
    "v1 is immutable: pages all over the world name its hash, and would refuse it. Make v2 (src/embed/README.md)",
  ).toBe(loaderFile.integrity);
});

test("embed/v1.json says where it is, and what its integrity and its size are", () => {
  expect(JSON.parse(loaderJson("https://news.example/rifle/", bytes))).toEqual({
    src: "https://news.example/rifle/embed/v1.js",
    integrity: loaderFile.integrity,
    bytes: bytes.length,
  });
});

test("nothing is published with a hash that is not its own", () => {
  expect(() => loaderJson("https://news.example/", Buffer.concat([bytes, Buffer.from(" ")]))).toThrow("v2");
});
