/** The folder of the made-up edition, from the project’s root. */
export const PSEUDO: string;
/** A text as the made-up edition has it. */
export function pseudo(text: string): string;
/** Writes the made-up edition into its folder below a project’s root, and returns where that is. */
export function writePseudoEdition(root: string): string;
