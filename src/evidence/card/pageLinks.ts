/** The Internet Archive's list of all its copies of a page, on either side of the day we read it. */
export const archivedCopies = (url: string): string => `https://web.archive.org/web/*/${url}`;

/** What a link in a card says of itself: it leads away, and nobody is told from where. */
export const PRIVATE = "external noreferrer";
