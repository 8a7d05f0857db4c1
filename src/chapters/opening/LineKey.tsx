import { words } from "@edition/words.ts";
import { KeyLines } from "../../evidence/KeyLines.tsx";

/** The key to the lines, once in the story: each drawn, named and explained. */
export function LineKey() {
  return (
    <div className="line-key">
      <h3>{words.key}</h3>
      <p>{words.keyLines}</p>
      <KeyLines explained />
    </div>
  );
}
