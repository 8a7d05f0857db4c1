import { expect, test } from "vitest";
import { rangeOf } from "./range.ts";

test.each([
  ["bytes=0-9", { first: 0, last: 9 }],
  ["bytes=0-0", { first: 0, last: 0 }],
  ["bytes=990-", { first: 990, last: 999 }],
  ["bytes=990-5000", { first: 990, last: 999 }],
  ["bytes=-500", { first: 500, last: 999 }],
  ["bytes=-5000", { first: 0, last: 999 }],
  ["Bytes = 0 - 9", { first: 0, last: 9 }],
  ["bytes=1000-", "none"],
  ["bytes=5000-6000", "none"],
  ["bytes=-0", "none"],
  ["bytes=9-0", "whole"],
  ["bytes=-", "whole"],
  ["bytes=0-1,5-6", "whole"],
  ["lines=0-9", "whole"],
  ["bytes=a-b", "whole"],
  ["", "whole"],
])("of 1,000 bytes, %s is %o", (header, range) => {
  expect(rangeOf(header, 1000)).toEqual(range);
});

test("an empty file has no part", () => {
  expect(rangeOf("bytes=0-", 0)).toBe("none");
  expect(rangeOf("bytes=-1", 0)).toBe("none");
});
