/** Whether something passes all that is chosen: its words hold each chosen one. */
export const matches = (tokens: string, chosen: readonly string[]): boolean =>
  chosen.every((value) => tokens.split(" ").includes(value));
