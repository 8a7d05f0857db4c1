import type { Caveat } from "../page/item.ts";

/** What the share dialog needs of a page. */
type SharedPage = {
  title: string;
  description: string;
  caveat: Caveat | null;
  /** The path of its card below the site. */
  card: string;
  /** Whether it can stand in somebody else's page. */
  embeddable: boolean;
};

/** `pass.json`: what leaves the site with a link. The build writes it; the browser asks for it when a reader shares. */
export type ShareData = {
  /** ISO date of the edition. */
  modified: string;
  /** By id ("gifts/glove"); the opening is "top", the ledger "sources". */
  pages: Readonly<Record<string, SharedPage>>;
  /** The caveat of each claim, by id. */
  claims: Readonly<Record<string, Caveat>>;
};
