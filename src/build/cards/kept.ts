import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files that are made once: each under a name that stands for everything it is made from. */
export class Kept {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** How many had to be made. */
  made = 0;

  /** @param folder where they are kept; made if it is not there */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** The file of a name: as it was kept, or made now. */
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

  /** Forgets what was not asked for this time. */
  forgetTheRest(): void {
    for (const name of readdirSync(this.#folder))
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}
