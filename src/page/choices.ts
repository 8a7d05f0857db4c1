/**
 * What a reader can choose for the whole page, and the values that are understood. Without a choice the page follows the
 * system's theme, dims nothing, and tells what happened. The address may carry a choice (`?theme=dark`); all else in a
 * query is ignored.
 */
export const choices = {
  theme: ["light", "dark"],
  certainty: ["announced", "confirmed"],
  as: ["reported", "happened"],
} as const;

export type Choice = keyof typeof choices;
export type ChoiceValue<C extends Choice> = (typeof choices)[C][number];

/** Choices that are remembered for the next visit. */
export const remembered: readonly Choice[] = ["theme"];

/** Choices that live in the address alone. */
export const inAddress: readonly Choice[] = (Object.keys(choices) as Choice[]).filter(
  (choice) => !remembered.includes(choice),
);

/** Our storage keys begin with this, since other pages may share the origin. */
export const STORAGE_PREFIX = "rifle:";

/** The value if a choice knows it, else null. */
const known = <C extends Choice>(choice: C, value: string | null | undefined): ChoiceValue<C> | null =>
  (choices[choice] as readonly string[]).includes(value ?? "") ? (value as ChoiceValue<C>) : null;

/** What a query says of one choice, or null where it says nothing that is understood. */
export const choiceIn = <C extends Choice>(search: string, choice: C): ChoiceValue<C> | null =>
  known(choice, new URLSearchParams(search).get(choice));

/** What the page shows of a choice: its `data-*` attribute on `<html>`, by which CSS goes. */
export const choiceShown = <C extends Choice>(choice: C): ChoiceValue<C> | null =>
  known(choice, document.documentElement.dataset[choice]);

/** Shows a choice on the page or, with null, takes it back; keeps it for the next visit where storage works. */
export function showChoice<C extends Choice>(choice: C, value: ChoiceValue<C> | null): void {
  const { dataset } = document.documentElement;
  if (value) dataset[choice] = value;
  else delete dataset[choice];
  if (!remembered.includes(choice)) return;
  const key = STORAGE_PREFIX + choice;
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // No storage here (a sandbox, a private window): the choice holds for this page.
  }
}

/** The query with one choice set or, with null, taken out. Only what is ours is kept. */
export function withChoice<C extends Choice>(
  search: string,
  choice: C,
  value: ChoiceValue<C> | null,
): string {
  const query = new URLSearchParams(search);
  if (value) query.set(choice, value);
  else query.delete(choice);
  return ownQuery(`?${query}`);
}

/** The part of a query that is ours: known names with known values, in a fixed order. "" or begins with "?". */
export function ownQuery(search: string): string {
  const kept = new URLSearchParams();
  for (const choice of Object.keys(choices) as Choice[]) {
    const value = choiceIn(search, choice);
    if (value) kept.set(choice, value);
  }
  return kept.size > 0 ? `?${kept}` : "";
}
