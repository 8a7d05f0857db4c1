/** The folder of the site in the made-up edition, from the project’s root. */
export const PSEUDO_SITE: string;
/** Builds the site in the made-up edition, but for its cards; where that has been done since anything changed, not again. */
export function buildPseudoSite(): void;
