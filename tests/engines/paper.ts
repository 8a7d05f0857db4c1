import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { programsOf } from "../support/findEngines.mjs";
import { engineId, type Reader } from "./reader.ts";

/** Words as they compare, however a page or a sheet of paper breaks them into lines and joins their letters. */
const letters = (text: string): string => text.normalize("NFKC").replace(/[\s\u00ad\u2010-]+/g, "");

/** Prints a page and reads the words on its paper. */
export async function printed(reader: Reader, path: string): Promise<{ has: (text: string) => boolean }> {
  const folder = await mkdtemp(join(tmpdir(), "paper-"));
  try {
    const file = join(folder, "page.pdf");
    await reader.print(path, file);
    const { stdout } = await promisify(execFile)(programsOf(engineId)?.pdftotext ?? "", [file, "-"], {
      maxBuffer: 2 ** 26,
    });
    const paper = letters(stdout);
    return { has: (text) => paper.includes(letters(text)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
