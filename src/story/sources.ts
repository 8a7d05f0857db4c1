import { publishers } from "@edition/publishers.ts";
import { sourceTitles } from "@edition/sourceTitles.ts";
import { type SourceId, sourceFacts } from "./facts/sources.ts";
import type { SourceFacts } from "./facts/types.ts";
import { byId } from "./join.ts";
import type { Source } from "./types.ts";

const ownTitles: Readonly<Partial<Record<SourceId, string>>> = sourceTitles;

/** Every page that a claim rests on. */
export const sources: Readonly<Record<SourceId, Source>> = byId<SourceId, SourceFacts, Source>(
  sourceFacts,
  (id, facts) => {
    const { publisher, title, titleBy, ...rest } = facts;
    const own = ownTitles[id];
    const words = title === undefined ? own : title;
    if (words === undefined) throw new Error(`The edition has no title for ${id}`);
    return {
      ...rest,
      publisher: publishers[publisher],
      title: words,
      ...(titleBy ? { titleBy } : { titleLanguage: facts.language }),
    };
  },
);
