/** The hash of an asset (`assets/index-….js`), as `sha384-…`. */
type IntegrityOf = (asset: string) => string;

/**
 * The import map of pages at one depth: it has no names, only the hash of every chunk, which scripts ask for later and no
 * tag can vouch for. Browsers that know no such map load them as before.
 * @param up the relative way to the top of the site, "./" or "../" a level
 * @param chunks `assets/share-….js` and the like
 */
export const integrityMap = (up: string, chunks: readonly string[], integrityOf: IntegrityOf): string =>
  JSON.stringify({
    integrity: Object.fromEntries(chunks.map((chunk) => [up + chunk, integrityOf(chunk)])),
  });

/**
 * Writes into a page the hash of every script and stylesheet of ours that it asks for, so that a browser refuses one that
 * has been changed on the way. Not for embeds: where a sandbox takes the page's origin away, all of them would be refused.
 * @param map the page's import map: it has to stand before the first module, and behind the policy that allows it
 */
export const withIntegrity = (html: string, integrityOf: IntegrityOf, map: string): string =>
  html
    .replace(
      /<(?:script|link)\b[^>]*?\s(?:src|href)="(?:\.\.?\/)*(assets\/[\w-]+\.(?:js|css))"[^>]*?(?=\s*\/?>)/g,
      (tag, asset: string) => `${tag} integrity="${integrityOf(asset)}"`,
    )
    .replace("<title>", () => `<script type="importmap">${map}</script>\n    <title>`);
