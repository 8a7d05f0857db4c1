import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two tokens in one theme, WCAG 2. */
function contrast(front: string, ground: string, theme: "light" | "dark"): number {
  const colour = (name: string): string => {
    const token = tokens.get(name);
    if (!token) throw new Error(`There is no token --${name}`);
    return token[theme];
  };
  const [darker = 0, lighter = 0] = [luminance(colour(front)), luminance(colour(ground))].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["ground", "plate", "sunk"];
const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ["ink", ground],
    ["ink-quiet", ground],
    ["ink-dim", ground],
  ]),
  ["move", "ground"],
  ["move", "plate"],
  ["later-ink", "later"],
  ["later-quiet", "later"],
  ["later-move", "later"],
];
const graphics: [string, string][] = [
  ...grounds.map((ground): [string, string] => ["edge", ground]),
  ["move", "sunk"],
];

test.each(text)("text: %s on %s", (front, ground) => {
  for (const theme of ["light", "dark"] as const)
    expect(contrast(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
});

test.each(graphics)("graphics: %s on %s", (front, ground) => {
  for (const theme of ["light", "dark"] as const)
    expect(contrast(front, ground, theme)).toBeGreaterThanOrEqual(3);
});
