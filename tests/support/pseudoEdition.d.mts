/** The folder of the made-up edition, from the project’s root. */
export const PSEUDO_EDITION: string;
/** The folder of the programs that write its site. */
export const PSEUDO_PRERENDER: string;
/** The folder of the site in the made-up edition, from the project’s root. */
export const PSEUDO_SITE: string;
/** Its one change. */
export const PSEUDO_CHANGE: Record<"id" | "date" | "was" | "now" | "why", string> & {
  claims: string[];
  parts: string[];
};
/** What its publisher and the clock say to the build. */
export const PSEUDO_PUBLICATION: Record<"CONTACT_URL" | "PUBLISHER" | "SOURCE_DATE_EPOCH", string>;
/** Builds the site in the made-up edition, but for its cards; where that has been done since anything changed, not again. */
export function buildPseudoSite(): void;
