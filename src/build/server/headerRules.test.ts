import { expect, test } from "vitest";
import { headerRules } from "./headerRules.ts";

const headersFor = headerRules(`/*
  Content-Security-Policy: default-src 'none'; img-src 'self' data:
  Cache-Control: no-cache
/assets/*
  Cache-Control: immutable
`);

test("every path has the headers of every rule that fits, the later rule winning", () => {
  expect(Object.fromEntries(headersFor("/gifts/"))).toEqual({
    "Content-Security-Policy": "default-src 'none'; img-src 'self' data:",
    "Cache-Control": "no-cache",
  });
  expect(new Map(headersFor("/assets/a.js")).get("Cache-Control")).toBe("immutable");
});

test("a name in a rule is a name, not a pattern", () => {
  expect(headerRules("/a.b\n  X: 1\n")("/axb")).toEqual([]);
});
