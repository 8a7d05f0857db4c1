import { words } from "@edition/words.ts";
import { KeyLines } from "../../evidence/KeyLines.tsx";

/**
 * The key to the lines, once in the story: each drawn, named and explained. Its name is no heading: the two minutes that follow
 * it do not stand under it.
 */
export function LineKey() {
  return (
    <div className="line-key">
      <p className="line-key-name">{words.key}</p>
      <p aria-hidden="true">{words.keyLines}</p>
      <KeyLines explained />
    </div>
  );
}
