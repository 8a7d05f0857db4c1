import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder of files that are made once. The name of a file stands for everything it is made from. */
export class CardCache {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** How many files were not there and had to be made. */
  made = 0;

  /** @param folder made if it is not there */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** The file of this name; made now if it is not there. */
  file(name: string, make: () => Buffer): Buffer {
    const path = join(this.#folder, name);
    this.#used.add(name);
    try {
      return readFileSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    const file = make();
    this.made += 1;
    // An interrupted build must not leave half a file under a good name.
    const draft = `${path}.${process.pid}.tmp`;
    writeFileSync(draft, file);
    renameSync(draft, path);
    return file;
  }

  /** Removes the files that this build did not use. */
  prune(): void {
    for (const name of readdirSync(this.#folder))
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}
