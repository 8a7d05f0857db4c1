import { Statement } from "../../evidence/Prose.tsx";
import type { Said } from "../../story/concernTypes.ts";
import { Inline } from "../../ui/Inline.tsx";

/** What somebody said, in a sentence, and below it who, with office and day. */
export function Quotation({ said: { text, by } }: { said: Said }) {
  return (
    <div className="quotation" data-speaker={by}>
      <p>
        <Statement of={text} />
      </p>
      <p className="quotation-by">
        <Inline text={by} />
      </p>
    </div>
  );
}
