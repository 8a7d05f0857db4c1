import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fontverter from "fontverter";
import { expect, test } from "vitest";
import { files, read } from "./dist.ts";

type Locked = { version: string; license?: string; dev?: boolean };
/** The packages that are installed, by their folder. */
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
/**
 * The packages whose licence would pass on to what holds their code, and that leave no choice of another. They are there for tests
 * alone.
 */
const copyleft = Object.entries(packages).filter(
  ([, { license = "" }]) => /GPL/.test(license) && !/ OR /.test(license),
);

const code = files.filter((file) => /\.(js|html|css)$/.test(file));

test("licences.txt names every package that is in the scripts, with its version and its whole licence", () => {
  const licences = read("licences.txt");
  // What each package writes into its own code, whoever bundles it.
  for (const [name, mark] of [
    ["react", "react.transitional.element"],
    ["react-dom", "__reactFiber$"],
    ["scheduler", "unstable_scheduleCallback"],
    ["react-router", "react-router"],
    ["motion-dom", "bounceStiffness"],
  ] as const) {
    const shipped = code.some((file) => file.endsWith(".js") && read(file).includes(mark));
    expect(licences.includes(`\n${name} ${packages[`node_modules/${name}`]?.version} (`), name).toBe(shipped);
  }
  expect(licences).toContain("Permission is hereby granted, free of charge");
  expect(licences).toContain("SIL OPEN FONT LICENSE Version 1.1");
});

test("packages under the GPL are for tests alone, and none of their code is shipped", () => {
  expect(copyleft.map(([folder]) => folder).sort()).toEqual([
    "node_modules/@iframe-resizer/core",
    "node_modules/@iframe-resizer/parent",
  ]);
  const shipped = code.map(read).join("\n");
  for (const [folder, { dev }] of copyleft) {
    expect(dev, folder).toBe(true);
    // Words of its own: messages that it writes to the console survive every minifier.
    const words = readdirSync(folder)
      .filter((file) => /\.c?js$/.test(file))
      .flatMap((file) => readFileSync(join(folder, file), "utf8").match(/(?<=")[\w ,.:'-]{24,}(?=")/g) ?? []);
    expect(words.length, folder).toBeGreaterThan(3);
    expect(words.filter((text) => shipped.includes(text))).toEqual([]);
  }
});

test("no face bears the name that its licence keeps for the original", async () => {
  const faces = files.filter((file) => file.endsWith(".woff2"));
  expect(faces.length).toBeGreaterThan(3);
  for (const file of faces) {
    const names = (await fontverter.convert(Buffer.from(readFileSync(join("dist", file))), "sfnt"))
      .toString("latin1")
      .replaceAll("\0", "");
    expect(names, file).toMatch(/Adobe Systems|Sofia Sans Project/);
    expect(names, file).not.toMatch(/Source ?Serif/);
  }
});
