import { type RuledThingWords, ruledThingWords } from "@edition/finder.ts";
import { ruledThingFacts } from "./facts/finder.ts";
import { each } from "./join.ts";
import type { Cited, ItemPath, ResolutionNumber, RuledThing } from "./types.ts";

/** A thing’s words, by whatever resolution or path: that each of the facts has its own is checked where they stand. */
type Words = RuledThingWords & {
  readonly since: Readonly<Partial<Record<ResolutionNumber, Cited>>>;
  readonly met?: Readonly<Partial<Record<ItemPath, string>>>;
};

/** Things of which the rules say something, those of the gifts first. */
export const ruledThings = each(ruledThingFacts, ({ id, since, met }): RuledThing => {
  const words: Words = ruledThingWords[id];
  return {
    ...words,
    id,
    since: since.flatMap((resolution) => {
      const what = words.since[resolution];
      return what ? [{ resolution, what }] : [];
    }),
    met: met.flatMap((path) => {
      const link = words.met?.[path];
      return link ? [{ path, words: link }] : [];
    }),
  };
});
