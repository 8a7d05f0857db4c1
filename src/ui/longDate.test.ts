import { expect, test } from "vitest";
import { longDate } from "./longDate.ts";

test("a date reads as exactly as it is known", () => {
  expect(longDate("2023-09-04")).toBe("4 September 2023");
  expect(longDate("2023-09")).toBe("September 2023");
  expect(longDate("2023")).toBe("2023");
});
