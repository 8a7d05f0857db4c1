import { concernLabels } from "@edition/concerns.ts";
import type { ReactNode } from "react";
import { chapterWords } from "../frame/chapterWords.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { ConcernRows } from "./ConcernRows.tsx";
import { FearedTransfers } from "./FearedTransfers.tsx";

const { name, title, description } = chapterWords("concerns");

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="chapter concerns">
      <h2 className="chapter-name">{name}</h2>
      {children}
    </section>
  );
}

/** What stands in other people's pages: what was feared, in short; or the six objections. */
export const figures: ChapterDefinition["figures"] = {
  "": {
    title,
    description,
    Figure: () => (
      <Figure name={name}>
        <FearedTransfers />
      </Figure>
    ),
    more: { path: "/concerns/", words: concernLabels.more },
  },
  six: {
    title: concernLabels.six,
    description: concernLabels.sixDescription,
    Figure: () => (
      <Figure name={concernLabels.six}>
        <ConcernRows />
      </Figure>
    ),
    more: { path: "/concerns/", words: concernLabels.moreThanSix },
  },
};
