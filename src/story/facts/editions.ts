/** ISO dates of the editions of this account, newest first. Never taken from build time. */
export const editionDates = ["2026-11-29"] as const;

export type EditionDate = (typeof editionDates)[number];
