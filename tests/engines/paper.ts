import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { programsOf } from "../support/findEngines.mjs";
import { engineId, type Reader } from "./reader.ts";

/**
 * Words as they compare, however a page or a sheet of paper breaks them into lines. Neither engine writes into a PDF which letters a
 * joined "fi" or "ft" stands for, so those letters count nowhere.
 */
const letters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|[fijlt]/gu, "");

/** Prints a page and reads the words on its paper. */
export async function printed(reader: Reader, path: string): Promise<{ has: (text: string) => boolean }> {
  const folder = await mkdtemp(join(tmpdir(), "paper-"));
  try {
    const file = join(folder, "page.pdf");
    await reader.print(path, file);
    // In the order of the page, also where words stand in columns.
    const { stdout } = await promisify(execFile)(programsOf(engineId)?.pdftotext ?? "", ["-raw", file, "-"], {
      maxBuffer: 2 ** 26,
    });
    const paper = letters(stdout);
    return { has: (text) => paper.includes(letters(text)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
