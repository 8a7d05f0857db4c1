import { Statements } from "../../evidence/Prose.tsx";
import { chapterWords } from "../frame/chapterWords.ts";

/** Where all that is known of the three gifts comes from. */
export function GiftLead() {
  return (
    <p className="gift-lead">
      <Statements of={chapterWords("gifts").lead} />
    </p>
  );
}
