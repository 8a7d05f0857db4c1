import { chapters } from "../../chapters/registry.ts";
import { storyChapters } from "../../story/chapters.ts";
import type { ClaimId } from "../../story/types.ts";
import { factsOf } from "../downloads/partFacts.ts";
import type { Difference } from "./checkChanges.ts";
import type { Fingerprints } from "./fingerprints.ts";

/** Behind this in an edition's changes.ts stand the entries. */
const LIST = "export const changes: readonly Change[] = [";

/** The items that rest on a claim, by their ids. */
const partsOn = (claim: string): string[] =>
  storyChapters.flatMap(({ id }) =>
    chapters[id].items
      .map((item) => `${id}/${item.id}`)
      .filter((part) => factsOf(part).claims.includes(claim as ClaimId)),
  );

/** The source text of an entry for a difference. What only a person can say is left empty, and the build refuses that. */
function entry({ id, how }: Difference, was: Fingerprints, now: Fingerprints, date: string): string {
  const says = (statement = ""): string => JSON.stringify(how === "facts" ? "" : statement);
  const list = (ids: readonly string[]): string => `[${ids.map((one) => JSON.stringify(one)).join(", ")}]`;
  return `
  {
    id: ${JSON.stringify(`${date}-${id}`)},
    date: ${JSON.stringify(date)},
    was: ${says(was[id]?.statement)},
    now: ${says(now[id]?.statement)},
    why: "",
    claims: ${list(how === "removed" ? [] : [id])},${how === "removed" ? `\n    removed: ${list([id])},` : ""}
    parts: ${list(partsOn(id))},
  },`;
}

/**
 * An edition's changes.ts with a draft in front for each difference.
 * @param source its text
 * @param was the fingerprints that were published
 * @param date the day of the change (ISO)
 * @throws where the text has no list of changes
 */
export function withDrafts(
  source: string,
  of: readonly Difference[],
  was: Fingerprints,
  now: Fingerprints,
  date: string,
): string {
  if (!source.includes(LIST)) throw new Error(`changes.ts has no line that begins with ${LIST}`);
  const drafts = of.map((one) => entry(one, was, now, date)).join("");
  return source.replace(`${LIST}];`, `${LIST}\n];`).replace(LIST, () => LIST + drafts);
}
