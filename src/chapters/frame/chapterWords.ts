import { sections } from "../../story/sections.ts";
import type { Section, SectionId } from "../../story/types.ts";

/** The words of a chapter's frame, by its id. */
export function chapterWords(id: SectionId): Section {
  const chapter = sections.find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`The story has no chapter ${id}`);
  return chapter;
}
