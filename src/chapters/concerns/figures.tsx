import { concernLabels } from "@edition/concerns.ts";
import { chapterWords } from "../frame/chapterWords.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { ConcernRows } from "./ConcernRows.tsx";
import { FearedTransfers } from "./FearedTransfers.tsx";

const { name, title, description } = chapterWords("concerns");

/** What stands in other people's pages: what was feared, in short; or the six objections. */
export const figures: ChapterDefinition["figures"] = {
  "": {
    title,
    description,
    Figure: () => (
      <section className="chapter concerns">
        <h2 className="chapter-name">{name}</h2>
        <FearedTransfers />
      </section>
    ),
    more: { path: "/concerns/", words: concernLabels.more },
  },
  six: {
    title: concernLabels.six,
    description: concernLabels.sixDescription,
    Figure: () => (
      <section className="chapter concerns">
        <h2>{concernLabels.six}</h2>
        <ConcernRows />
      </section>
    ),
    more: { path: "/concerns/", words: concernLabels.moreThanSix },
  },
};
