/** Pixels of a share card: the size that every network shows whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** Left and right edge of what stands on a card. */
export const EDGE = { left: 48, right: CARD.width - 48 } as const;

/**
 * The middle column. Messengers crop a card to the square in its middle, 285 to 915: what must not be lost stands in
 * here. The flanks beside it have what a crop may take.
 */
export const COLUMN = { left: 309, right: 891, width: 582 } as const;
export const FLANK = 214;

/** The last baseline of a card. */
export const FOOT = 590;

/** The height of capitals, in sizes. */
export const CAPS = 0.65;
