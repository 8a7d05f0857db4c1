import { createHash } from "node:crypto";

/** The integrity of bytes, as the attribute of an element has it: `sha384-…`. */
export const integrityOf = (bytes: Uint8Array, algorithm: "sha256" | "sha384" = "sha384"): string =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;

/** The integrity of an asset (`assets/index-….js`). */
type IntegrityOf = (asset: string) => string;

/**
 * Looks up the integrity of assets. Every page asks for it, so each asset is read once; and every page holds many, so they are of
 * the shortest kind.
 */
export function assetIntegrity(read: (asset: string) => Uint8Array): IntegrityOf {
  const known = new Map<string, string>();
  return (asset) => {
    const integrity = known.get(asset) ?? integrityOf(read(asset), "sha256");
    known.set(asset, integrity);
    return integrity;
  };
}

/**
 * The import map of the pages at one depth. It maps no names: it only gives the hash of every chunk that the page may load, because
 * scripts load chunks later and no tag can carry their hash. Browsers that do not know such a map load the chunks unchecked.
 * @param up the relative way to the top of the site, "./" or "../" a level
 * @param chunks `assets/share-….js` and the like
 */
export const integrityMap = (up: string, chunks: readonly string[], integrity: IntegrityOf): string =>
  JSON.stringify({
    integrity: Object.fromEntries(chunks.map((chunk) => [up + chunk, integrity(chunk)])),
  });

/**
 * Gives every script of ours in a page its hash, so that a browser refuses one that was changed on the way. Stylesheets go
 * without: a browser refuses one with a hash when a saved page asks for it from a disk, which answers no question of origin.
 * Embeds go without: a sandbox may take a page's origin away, and then the browser would refuse all of them.
 * @param map the page's import map; it has to stand before the first module and after the policy that allows it
 */
export const withIntegrity = (html: string, integrity: IntegrityOf, map: string): string =>
  html
    .replace(
      /<(?:script|link)\b[^>]*?\s(?:src|href)="(?:\.\.?\/)*(assets\/[\w-]+\.js)"[^>]*?(?=\s*\/?>)/g,
      (tag, asset: string) => `${tag} integrity="${integrity(asset)}"`,
    )
    .replace(/<script type="module"/, (tag) => `<script type="importmap">${map}</script>${tag}`);
