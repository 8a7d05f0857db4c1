import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Route } from "../../routes.ts";
import { cardOf } from "./card.ts";
import { cardSvg } from "./cardSvg.tsx";
import { Kept } from "./kept.ts";
import { outlines, png, rendererStamp } from "./renderer.ts";

/**
 * Writes the card of every address below `dist`, each once, as PNG and, for editors, as SVG. Its drawing holds all that goes into a card but the
 * faces and the renderer: what has the same drawing and the same stamp is taken from `cache`.
 * @returns how many cards there are, and how many of their files were made anew
 */
export function writeCards(
  routes: readonly Route[],
  dist: string,
  cache: string,
): { all: number; made: number } {
  const kept = new Kept(cache);
  const files = new Map(routes.map((route) => [cardOf(route).file, route]));
  for (const [file, route] of files) {
    const svg = cardSvg(route);
    const name = createHash("sha256").update(rendererStamp).update(svg).digest("hex");
    const path = join(dist, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      kept.file(`${name}.png`, () => png(svg)),
    );
    writeFileSync(
      path.replace(/png$/, "svg"),
      kept.file(`${name}.svg`, () => outlines(svg)),
    );
  }
  kept.forgetTheRest();
  return { all: files.size, made: kept.made };
}
