import { ChapterSection } from "../frame/ChapterSection.tsx";
import { ConcernRows } from "./ConcernRows.tsx";
import { FearedTransfers } from "./FearedTransfers.tsx";
import { Votes } from "./Votes.tsx";

/** The objections: first the answer, then six things along the same bar, then how Russia voted on the rules. */
export function Concerns() {
  return (
    <ChapterSection id="concerns">
      <FearedTransfers joined />
      <ConcernRows />
      <Votes />
    </ChapterSection>
  );
}
