/**
 * What a reader can choose for the whole page, and the values that are understood. The address may carry a choice
 * (`?theme=dark`); else the last one is remembered where the browser lets us. Anything else is ignored.
 */
export const choices = {
  theme: ["light", "dark"],
  motion: ["full", "reduced"],
} as const;

export type Choice = keyof typeof choices;
export type ChoiceValue<C extends Choice> = (typeof choices)[C][number];

/** The storage key of a choice: our own prefix, since the origin may not be ours alone. */
export const storageKey = (choice: Choice): string => `rifle:${choice}`;

/** Sets or, with null, takes back a choice: on the page at once, and for next time where storage works. */
export function choose<C extends Choice>(choice: C, value: ChoiceValue<C> | null): void {
  const { dataset } = document.documentElement;
  if (value) dataset[choice] = value;
  else delete dataset[choice];
  try {
    if (value) localStorage.setItem(storageKey(choice), value);
    else localStorage.removeItem(storageKey(choice));
  } catch {
    // No storage here (a sandbox, a private window): the choice holds for this page.
  }
}

/** The part of a query that is ours: known names with known values, in a fixed order. "" or begins with "?". */
export function ownQuery(search: string): string {
  const asked = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const [name, values] of Object.entries(choices)) {
    const value = asked.get(name);
    if (value && (values as readonly string[]).includes(value)) kept.set(name, value);
  }
  return kept.size > 0 ? `?${kept}` : "";
}
