/**
 * Writes into a page the hash of every script and stylesheet of ours that it asks for, so that a browser refuses one that
 * has been changed on the way. Not for embeds: where a sandbox takes the page's origin away, all of them would be refused.
 * @param integrityOf the hash of an asset (`assets/index-….js`), as `sha384-…`
 */
export const withIntegrity = (html: string, integrityOf: (asset: string) => string): string =>
  html.replace(
    /<(?:script|link)\b[^>]*?\s(?:src|href)="(?:\.\.?\/)*(assets\/[\w-]+\.(?:js|css))"[^>]*?(?=\s*\/?>)/g,
    (tag, asset: string) => `${tag} integrity="${integrityOf(asset)}"`,
  );
