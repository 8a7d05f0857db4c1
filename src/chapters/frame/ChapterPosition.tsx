import { placeOfChapter } from "./placeOfChapter.ts";

/**
 * "Chapter 3 of 6", for a chapter's own page: on the rule of its title where the bar, above it, has the story's name; else
 * in the line above (`ChapterPlace`).
 * @param at its place in the order of the chapters, from 0
 */
export function ChapterPosition({ at }: { at: number }) {
  return <p className="chapter-position">{placeOfChapter(at)}</p>;
}
