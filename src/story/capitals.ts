import { capitalWords } from "@edition/capitals.ts";
import type { Cell } from "./concernTypes.ts";
import { type CapitalFact, capitalFacts } from "./facts/capitals.ts";
import type { ConcernId } from "./facts/concerns.ts";
import { dayOfSpeech } from "./language.ts";

type CapitalId = keyof typeof capitalFacts;

/** What Washington and Seoul said besides their words in the panel, each with the objection that it is about. */
export const furtherCells: readonly { concern: ConcernId; cell: Cell }[] = (
  Object.entries(capitalFacts) as [CapitalId, CapitalFact][]
).map(([id, { concern, who, cites, ...rest }]) => {
  const { text, office, when = dayOfSpeech(rest.date, undefined), where } = capitalWords[id];
  const speaker = who ?? (office ? { office } : null);
  if (!speaker) throw new Error(`Nobody says ${id}`);
  return { concern, cell: { ...rest, when, text: [text, ...cites], who: speaker, ...(where && { where }) } };
});
