import { expect, test } from "vitest";
import { reservedHeight } from "./reservedHeight.ts";

test("a table gives its heights at its widths, and what lies between in proportion", () => {
  const table = "280:1200,480:900, 640:700";
  for (const [width, height] of [
    [280, 1200],
    [380, 1050],
    [480, 900],
    [560, 800],
    [640, 700],
    [1200, 700],
    [200, 1200],
    [0, 1200],
  ] as const)
    expect(reservedHeight(table, width), String(width)).toBe(height);
});

test("without a table a narrower frame is higher, within reason", () => {
  for (const table of [undefined, "", "tall"]) {
    expect(reservedHeight(table, 600)).toBe(600);
    expect(reservedHeight(table, 320)).toBe(1125);
    expect(reservedHeight(table, 0)).toBe(1200);
    expect(reservedHeight(table, 2000)).toBe(400);
  }
});

test("whatever the table, the height is a whole number of px that a page can have", () => {
  for (const table of ["0:0", "320:1,320:9", "640:700,280:1200", "99999:99999", ":,1:", "9".repeat(9_999)])
    for (const width of [0, 1, 320, 640, 9_999]) {
      const height = reservedHeight(table, width);
      expect(Number.isInteger(height) && height >= 0 && height < 100_000, `${table} at ${width}`).toBe(true);
    }
});
