import { Fragment } from "react";
import { Statement } from "../../evidence/Prose.tsx";
import { chapterWords } from "../frame/chapterWords.ts";

/** Where all that is known of the three gifts comes from, and below it what we say of our drawings. */
export function GiftLead() {
  return (
    <p className="gift-lead">
      {chapterWords("gifts").lead.map((sentence, i) => (
        <Fragment key={i}>
          {i > 0 && " "}
          {"own" in sentence ? (
            <span className="gift-ours">
              <Statement of={sentence} />
            </span>
          ) : (
            <Statement of={sentence} />
          )}
        </Fragment>
      ))}
    </p>
  );
}
