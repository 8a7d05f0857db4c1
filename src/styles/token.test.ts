import { expect, test } from "vitest";
import { token } from "./token.ts";

test("a token has its value in each theme, with what it stands on resolved, or is said to be missing", () => {
  for (const theme of ["light", "dark"] as const) expect(token("ground", theme)).toMatch(/^#[0-9a-f]{6}$/);
  expect(token("ground")).toBe(token("ground", "light"));
  expect(token("ground")).not.toBe(token("ground", "dark"));
  expect(token("display")).not.toMatch(/var\(|Rifle/);
  expect(() => token("no-such")).toThrow("There is no token --no-such");
});
