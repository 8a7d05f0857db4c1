import type { Change } from "../../story/types.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { Published } from "./published.ts";

/** A claim that is not as it was published. */
export type Difference = { readonly id: string; readonly how: "words" | "facts" | "removed" };

/** The published claims that now have other words or other facts, or are gone. A new claim is no difference. */
const differences = ({ claims }: Published, now: Fingerprints): readonly Difference[] =>
  Object.entries(claims).flatMap(([id, { sha256, statement }]): Difference[] => {
    const current = now[id];
    if (!current) return [{ id, how: "removed" }];
    if (current.sha256 === sha256) return [];
    return [{ id, how: current.statement === statement ? "facts" : "words" }];
  });

/** The differences that no change names which was made since. */
export function unexplained(
  published: Published,
  now: Fingerprints,
  changes: readonly Change[],
): readonly Difference[] {
  const named = new Set<string>(
    changes
      .filter(({ id }) => !published.changes.includes(id))
      .flatMap(({ claims, removed = [] }) => [...claims, ...removed]),
  );
  return differences(published, now).filter(({ id }) => !named.has(id));
}

/** What is wrong with the list of changes by itself, a line each. */
function faultsOf(changes: readonly Change[], published: Published, firstPublished: string): string[] {
  const ids = changes.map(({ id }) => id);
  const dates = changes.map(({ date }) => date);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${id}: there are two changes of this id`),
    ...ids
      .filter((id) => !/^[a-z0-9-]+$/.test(id))
      .map((id) => `${id}: an id has small letters, digits and -`),
    ...published.changes
      .filter((id) => !ids.includes(id))
      .map((id) => `${id}: it has been published, so it stays in the list, under this id`),
    ...changes.flatMap(({ id, date, was, now, why }, i) => [
      ...(/^\d{4}-\d\d-\d\d$/.test(date) && date >= firstPublished
        ? []
        : [`${id}: its date is ${date}, which is no day since the first edition`]),
      ...(date > (dates[i - 1] ?? date) ? [`${id}: it is newer than the one before it`] : []),
      ...Object.entries({ was, now, why })
        .filter(([, text]) => !text.trim())
        .map(([field]) => `${id}: ${field} is empty`),
    ]),
  ];
}

const HOW = {
  words: "its statement is not what was published",
  facts: "its facts are not what was published (status, speaker, date, place, origin or sources)",
  removed: "it was published and is gone",
} as const;

/**
 * The check at the beginning of a build: nothing that was published is changed in silence.
 * @returns what the build should say in a line, or null
 * @throws with a line for each claim that is not as published and that no change names, and for each fault of the list
 */
export function checkChanges(
  published: Published,
  now: Fingerprints,
  changes: readonly Change[],
  firstPublished: string,
): string | null {
  const faults = faultsOf(changes, published, firstPublished);
  if (faults.length > 0)
    throw new Error(`The list of changes (changes.ts of the edition) has faults:\n  ${faults.join("\n  ")}`);
  if (!published.published)
    return "Nothing has been published yet: claims are not compared with published ones";
  const silent = unexplained(published, now, changes);
  if (silent.length > 0)
    throw new Error(
      [
        "Published claims have been changed, and no entry of the list of changes says so:",
        ...silent.map(({ id, how }) => `  ${id}: ${HOW[how]}`),
        "`npm run changes` writes a draft of the entries.",
      ].join("\n"),
    );
  const unrecorded = changes.filter(({ id }) => !published.changes.includes(id)).map(({ id }) => id);
  return unrecorded.length > 0
    ? `Not yet recorded as published: ${unrecorded.join(", ")} (once it is: npm run changes -- --publish)`
    : null;
}
