import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fingerprints } from "./fingerprints.ts";

/** What was published last. `npm run changes -- --publish` writes it; it is committed with the edition. */
export type Published = {
  /** False: nothing has been published yet, so there is nothing to compare with. */
  readonly published: boolean;
  /** The ids of the changes that had been made by then: they say nothing of what is changed from now on. */
  readonly changes: readonly string[];
  readonly claims: Fingerprints;
};

/** The folder of the edition that is built. */
export const editionFolder = (): string => process.env.EDITION ?? "src/story/en";

const file = (): string => join(editionFolder(), "published.json");

/** Throws where the edition has no such file. */
export const readPublished = (): Published => JSON.parse(readFileSync(file(), "utf8"));

export const writePublished = (published: Published): void =>
  writeFileSync(file(), `${JSON.stringify(published, null, 2)}\n`);
