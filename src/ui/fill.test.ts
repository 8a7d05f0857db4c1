import { expect, test } from "vitest";
import { fill } from "./fill.ts";

test("numbers stand where the text has its signs, in order", () => {
  expect(fill("# of #", 2, 14)).toBe("2 of 14");
  expect(fill("nothing", 1)).toBe("nothing");
  expect(fill("# and #", 1)).toBe("1 and ");
});
