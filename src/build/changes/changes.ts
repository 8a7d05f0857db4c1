/**
 * `npm run changes`: writes a draft entry into the list of changes for each published claim that is not as it was. With
 * `--publish`, once the site is published: records the claims and the list as they stand as the published ones.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changes } from "@edition/changes.ts";
import { firstPublished } from "../../story/story.ts";
import { publicationFrom } from "../site.ts";
import { checkChanges, unexplained } from "./checkChanges.ts";
import { withDrafts } from "./draft.ts";
import { currentFingerprints } from "./fingerprints.ts";
import { editionFolder, readPublished, writePublished } from "./published.ts";

const published = readPublished();
const now = currentFingerprints();

if (process.argv.includes("--publish")) {
  checkChanges(published, now, changes, firstPublished);
  writePublished({ published: true, changes: changes.map(({ id }) => id), claims: now });
  console.log(`Recorded as published: ${Object.keys(now).length} claims, ${changes.length} changes`);
} else {
  const silent = published.published ? unexplained(published, now, changes) : [];
  if (silent.length > 0) {
    const file = join(editionFolder(), "changes.ts");
    const { today } = publicationFrom(process.env);
    writeFileSync(file, withDrafts(readFileSync(file, "utf8"), silent, published.claims, now, today));
    console.log(
      `Drafts written into ${file}: ${silent.length}. Say why in each; the build refuses them until then.`,
    );
  } else
    console.log(
      published.published
        ? "No published claim has changed without an entry"
        : "Nothing has been published yet. Once it is: npm run changes -- --publish",
    );
}
