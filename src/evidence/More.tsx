import { words } from "@edition/words.ts";
import type { Paragraph } from "../story/types.ts";
import { Statements } from "./Prose.tsx";

/** A folded paragraph. It opens without a script, and a search in the page finds it. */
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
