import { Statements } from "../../evidence/Prose.tsx";
import type { Ground } from "../../ui/AnchorSection.tsx";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { chapterWords } from "../frame/chapterWords.ts";
import { Fears } from "./Fears.tsx";
import { Months } from "./Months.tsx";

export const ground: Ground = "later";

/** What came after September 2023, in turned colours: later cannot be mistaken for then. */
export function Aftermath() {
  return (
    <ChapterSection id="aftermath" ground={ground}>
      <p className="fears-lead">
        <Statements of={chapterWords("aftermath").lead} />
      </p>
      <Fears heading="h3" />
      <Months heading="h3" anchored />
    </ChapterSection>
  );
}

/** The fears alone, in a frame. */
export function FearsFigure() {
  const { name, lead } = chapterWords("aftermath");
  return (
    <section className="chapter aftermath" data-ground={ground}>
      <h2 className="chapter-name">{name}</h2>
      <p className="fears-lead">
        <Statements of={lead} />
      </p>
      <Fears heading="h3" />
    </section>
  );
}

/** The months alone, in a frame. */
export function MonthsFigure() {
  return (
    <section className="chapter aftermath" data-ground={ground}>
      <Months heading="h2" />
    </section>
  );
}
