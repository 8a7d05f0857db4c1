import { isPart } from "./messages.ts";

/** What a snippet may choose for its frame, as `data-theme`, `data-certainty`, `data-as`. */
export const snippetChoices = ["theme", "certainty", "as"] as const;

export type SnippetChoices = Partial<Record<(typeof snippetChoices)[number], string | undefined>>;

/**
 * The address of a part's frame, as we hand it out, or null where the part is not the name of one: its path, its
 * choices, and at the end `f=rfr-<section>-<item>-x`, by which the older Datawrapper loader tells frames apart (no
 * such key contains another).
 * @param base where our site begins, with a slash at the end
 * @param choices plain words; which of them mean something is for the embed page to know
 */
export function frameAddress(base: string, part: unknown, choices: SnippetChoices): string | null {
  if (!isPart(part)) return null;
  const query = snippetChoices
    .filter((choice) => /^[a-z-]{1,20}$/.test(choices[choice] ?? ""))
    .map((choice) => `${choice}=${choices[choice]}&`)
    .join("");
  return `${base}embed/${part}/?${query}f=rfr-${part.replace("/", "-")}-x`;
}
