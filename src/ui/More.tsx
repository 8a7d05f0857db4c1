import { words } from "@edition/words.ts";
import type { Paragraph } from "../story/types.ts";
import { Statements } from "./Prose.tsx";

/** A paragraph one click deeper: opens without a script, and is found by a search in the page. */
export function More({ of: paragraph, name = words.details }: { of: Paragraph; name?: string }) {
  return (
    <details className="more">
      <summary>{name}</summary>
      <p>
        <Statements of={paragraph} />
      </p>
    </details>
  );
}
