import { breakWords, type CellWords, concernWords, fearedWords } from "@edition/concerns.ts";
import type { BrokenVote, Cell, Concern, FearedTransfer } from "./concernTypes.ts";
import { concernFacts, fearedFacts } from "./facts/concerns.ts";
import { breakFacts } from "./facts/resolutions.ts";
import { each } from "./join.ts";
import { dayOfSpeech } from "./language.ts";

type CellFacts = (typeof concernFacts)[number]["cells"][number];

function cellOf(facts: CellFacts, words: CellWords | undefined): Cell {
  const { claim, ...rest } = facts;
  const who = "who" in facts ? facts.who : words?.office && { office: words.office };
  if (!words || !who) throw new Error(`The edition has no words, or no speaker, for ${claim}`);
  const { text, where } = words;
  const when = dayOfSpeech(facts.date, "since" in facts ? facts.since : undefined);
  return { ...rest, who, text, when, ...(where && { where }) };
}

/** The six objections: what might move, or did, and the rule that forbids it. */
export const concerns = each(concernFacts, (facts): Concern => {
  const { cells, ...words } = concernWords[facts.id];
  const of: Readonly<Partial<Record<string, CellWords>>> = cells;
  return { ...words, ...facts, cells: facts.cells.map((cell) => cellOf(cell, of[cell.claim])) };
});

/** The two feared transfers that the chapter begins with, Russia's side first. */
export const feared = each(
  fearedFacts,
  (facts): FearedTransfer => ({ ...fearedWords[facts.sender], ...facts }),
);

/** The two votes at which the agreement broke. */
export const breaks = each(
  breakFacts,
  (vote): BrokenVote => ({
    ...vote,
    ...breakWords[vote.date],
  }),
);
