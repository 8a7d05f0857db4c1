/** The entry of an id in a list. Throws where there is none. */
export function entryOf<T>(list: readonly T[], idOf: (entry: T) => string, id: string): T {
  const found = list.find((entry) => idOf(entry) === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}
