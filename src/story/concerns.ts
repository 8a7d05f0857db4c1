import {
  breakWords,
  type CellWords,
  concernLabels,
  concernWords,
  fearedWords,
  voices,
} from "@edition/concerns.ts";
import type { BrokenVote, Cell, Concern, FearedTransfer } from "./concernTypes.ts";
import { type ConcernId, concernFacts, fearedFacts, type Voice, voiceIds } from "./facts/concerns.ts";
import { breakFacts } from "./facts/resolutions.ts";
import { each } from "./join.ts";
import { dayOfSpeech, fill, list } from "./language.ts";
import type { Cited, ClaimId } from "./types.ts";

type ConcernFact = (typeof concernFacts)[number];
type CellFacts = ConcernFact["cells"][number];

function cellOf(facts: CellFacts, words: CellWords | undefined): Cell {
  const { claim, ...rest } = facts;
  const who = "who" in facts ? facts.who : words?.office && { office: words.office };
  if (!words || !who) throw new Error(`The edition has no words, or no speaker, for ${claim}`);
  const { text, where } = words;
  const when = dayOfSpeech(facts.date, "since" in facts ? facts.since : undefined);
  return { ...rest, who, text, when, ...(where && { where }) };
}

/** The claims of each voice of a fear. None where an objection is no fear. */
export function voicesOf(id: ConcernId): Partial<Record<Voice, readonly ClaimId[]>> {
  const facts = concernFacts.find((concern) => concern.id === id);
  return facts && "fearedBy" in facts ? facts.fearedBy : {};
}

/** The capitals that voiced any of some fears, in words: "Washington and Seoul". Empty where none is a fear. */
const capitalsOf = (ids: readonly ConcernId[]): string =>
  list(voiceIds.filter((voice) => ids.some((id) => voicesOf(id)[voice])).map((voice) => voices[voice]));

/** Who feared something, in words, and the claims that say so. What names the voices of a fear takes them from here. */
export function fearOf(words: string, ids: readonly ConcernId[]): Cited {
  const [first, ...rest] = new Set(ids.flatMap((id) => Object.values(voicesOf(id)).flat()));
  if (!first) throw new Error(`Nobody voiced ${list(ids)}`);
  return [fill(words, capitalsOf(ids)), first, ...rest];
}

/** The six objections: what might move, or did, and the rule that forbids it. */
export const concerns = each(concernFacts, (facts): Concern => {
  const { cells, ...words } = concernWords[facts.id];
  const of: Readonly<Partial<Record<string, CellWords>>> = cells;
  const fearedBy = capitalsOf([facts.id]);
  return {
    ...words,
    ...facts,
    fearedBy,
    cells: facts.cells.map((cell) => cellOf(cell, of[cell.claim])),
  };
});

/** The two feared transfers that the chapter begins with, Russia's side first. */
export const feared = each(
  fearedFacts,
  (facts): FearedTransfer => ({ ...fearedWords[facts.sender], ...facts }),
);

/** How the chapter begins: who feared both transfers. */
export const fearedLead = fearOf(
  concernLabels.lead,
  fearedFacts.flatMap(({ of }) => of),
);

/** The two votes at which the agreement broke. */
export const breaks = each(
  breakFacts,
  (vote): BrokenVote => ({
    ...vote,
    ...breakWords[vote.date],
  }),
);
