import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Colour, contrastOf } from "../../tests/support/contrast.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

/** Contrast ratio of two tokens in one theme, WCAG 2. */
function contrast(front: string, ground: string, theme: "light" | "dark"): number {
  const colour = (name: string): Colour => {
    const token = tokens.get(name);
    if (!token) throw new Error(`There is no token --${name}`);
    const channel = (at: number): number => Number.parseInt(token[theme].slice(at, at + 2), 16);
    return [channel(1), channel(3), channel(5)];
  };
  return contrastOf(colour(front), colour(ground));
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
