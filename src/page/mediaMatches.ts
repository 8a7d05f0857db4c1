/** Whether a media query holds. Where nobody can be asked, none does. */
export const mediaMatches = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;
