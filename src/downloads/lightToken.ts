/** What the shipped faces are called where they are installed. */
const FACES: Readonly<Record<string, string>> = {
  Display: "Sofia Sans Extra Condensed",
  Label: "Sofia Sans",
  Text: "Source Serif 4",
};

/**
 * A design token's value in the light theme, resolved down to what any drawing program knows.
 * @param tokens the sheet of the tokens, styles/tokens.css
 * @throws where there is no such token
 */
export function lightToken(tokens: string, name: string): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`There is no token --${name}`);
  const [, light] = /^light-dark\(([^,]+),/.exec(value) ?? [];
  return (light ?? value)
    .replace(/var\(--([\w-]+)\)/g, (_, inner: string) => lightToken(tokens, inner))
    .replace(/"Rifle (\w+)( Fallback)?"/g, (_, face: string, fallback?: string) =>
      fallback ? "sans-serif" : `"${FACES[face]}"`,
    );
}
