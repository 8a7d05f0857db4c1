import { readFileSync } from "node:fs";

/** What the shipped faces are called where they are installed. */
const FACES: Readonly<Record<string, string>> = {
  Display: "Sofia Sans Extra Condensed",
  Label: "Sofia Sans",
  Text: "Source Serif 4",
};

const sheet = readFileSync("src/styles/tokens.css", "utf8");

/**
 * A design token's value in one theme, resolved down to what any drawing program knows: for what has no stylesheet.
 * @param name without its dashes
 * @throws where there is no such token
 */
export function token(name: string, theme: "light" | "dark" = "light"): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(sheet)?.[1];
  if (value === undefined) throw new Error(`There is no token --${name}`);
  const [, light, dark] = /^light-dark\(([^,]+),\s*([^)]+)\)$/.exec(value) ?? [];
  return ((theme === "light" ? light : dark) ?? value)
    .replace(/var\(--([\w-]+)\)/g, (_, inner: string) => token(inner, theme))
    .replace(/"Rifle (\w+)( Fallback)?"/g, (_, face: string, fallback?: string) =>
      fallback ? "sans-serif" : `"${FACES[face]}"`,
    );
}
