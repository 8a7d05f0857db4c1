/** The Chromium that CHROMIUM_PATH names, else the first that runs, else undefined. */
export function browserPath(): string | undefined;

/** What Chromium needs to be told on any machine. */
export const browserArguments: string[];
