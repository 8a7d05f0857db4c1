/**
 * What a reader can choose for the whole page, and the values that are understood; without one of them the page is as
 * the system has it, and shows everything. The address may carry a choice (`?theme=dark`). Anything else is ignored.
 */
export const choices = {
  theme: ["light", "dark"],
  motion: ["full", "reduced"],
  certainty: ["confirmed", "announced"],
  view: ["compare", "read", "steps"],
  as: ["reported", "happened"],
  by: ["issue", "country"],
  who: ["washington", "seoul", "moscow", "pyongyang", "tokyo", "kyiv", "brussels", "un", "beijing", "press"],
  direction: ["to-russia", "to-north-korea"],
  rule: ["1718", "1874", "2270", "2321", "2397"],
  date: ["before", "at", "after"],
  field: ["arms", "space", "forces", "trade", "state"],
} as const;

/** The choices that leave some of the objections out; they can be combined. */
export const filters = [
  "who",
  "direction",
  "rule",
  "date",
] as const satisfies readonly (keyof typeof choices)[];

/** What is remembered for next time. The rest lives in the address alone: nobody meets a dimmed story unasked. */
export const remembered: readonly string[] = ["theme", "motion"];

export type Choice = keyof typeof choices;
export type ChoiceValue<C extends Choice> = (typeof choices)[C][number];

/** What our storage keys begin with, since the origin may not be ours alone. */
export const STORAGE_PREFIX = "rifle:";

/** Sets or, with null, takes back a choice: on the page at once, and for next time where storage works. */
export function choose<C extends Choice>(choice: C, value: ChoiceValue<C> | null): void {
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

/** What a query says of one choice, or null where it says nothing that is understood. */
export function choiceIn<C extends Choice>(search: string, choice: C): ChoiceValue<C> | null {
  const value = new URLSearchParams(search).get(choice);
  return (choices[choice] as readonly string[]).includes(value ?? "") ? (value as ChoiceValue<C>) : null;
}

/** The query with a choice, or several alike, set or, with null, taken out; only what is ours is kept. */
export function withChoice<C extends Choice>(
  search: string,
  choice: C | readonly C[],
  value: ChoiceValue<C> | null,
): string {
  const query = new URLSearchParams(search);
  for (const name of [choice].flat() as C[]) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
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
