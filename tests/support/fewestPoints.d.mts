/** By how many px the room kept for a part may be off. */
export function tolerance(height: number): number;

/**
 * The fewest of a part's measured heights from which, with straight lines between them, all others follow within
 * tolerance. A breakpoint stays as two neighbouring points.
 * @param measured width and height in px, narrow to wide
 */
export function fewestPoints(measured: readonly (readonly [number, number])[]): [number, number][];
