import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Route } from "../../routes.ts";
import { cardOf } from "./card.ts";
import { CardCache } from "./cardCache.ts";
import { cardSvg } from "./cardSvg.tsx";
import { png, rendererStamp } from "./renderer.ts";

/**
 * Writes the card of every address below `out`, each once. A card's drawing holds everything that goes into its file
 * except the faces and the renderer, so files of the same drawing and the same renderer are taken from the cache.
 * @param out the folder of the built site
 * @param cacheFolder shared by all builds of one edition
 * @returns how many cards there are, and how many of them were made anew
 */
export function writeCards(
  routes: readonly Route[],
  out: string,
  cacheFolder: string,
): { all: number; made: number } {
  const cache = new CardCache(cacheFolder);
  const cards = new Map(routes.map((route) => [cardOf(route).file, route]));
  for (const [file, route] of cards) {
    const svg = cardSvg(route);
    const name = createHash("sha256").update(rendererStamp).update(svg).digest("hex");
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      cache.file(`${name}.png`, () => png(svg)),
    );
  }
  cache.prune();
  return { all: cards.size, made: cache.made };
}
