import { Statements } from "../../evidence/Prose.tsx";
import { chapterWords } from "../frame/chapterWords.ts";

const { lead } = chapterWords("gifts");

/** Where all that is known of the three gifts comes from, and below it what we say of our drawings. */
export function GiftLead() {
  return (
    <p className="gift-lead">
      <Statements of={lead.filter((sentence) => !("own" in sentence))} />{" "}
      <span className="gift-ours">
        <Statements of={lead.filter((sentence) => "own" in sentence)} />
      </span>
    </p>
  );
}
