import { changes } from "@edition/changes.ts";
import { firstPublished } from "../../story/story.ts";
import { checkChanges } from "./checkChanges.ts";
import { currentFingerprints } from "./fingerprints.ts";
import { readPublished } from "./published.ts";

/** Checks the edition that is built against what was published of it. Throws as `checkChanges` does. */
export function checkEdition(): void {
  const note = checkChanges(readPublished(), currentFingerprints(), changes, firstPublished);
  if (note) console.log(note);
}
