/** The address that the page was opened with, where it asks for words: the browser takes those out of `location`. */
export function askedWords(): string | null {
  const name = performance.getEntriesByType?.("navigation")[0]?.name ?? "";
  return name.includes(":~:text=") ? name : null;
}
