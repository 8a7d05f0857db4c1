import { words } from "@edition/words.ts";
import { storyChapters } from "../../story/chapters.ts";
import { fill } from "../../story/language.ts";

/**
 * "Chapter 3 of 6", for a chapter's own page: on the rule of its title where the bar, above it, has the story's name; else
 * in the line above (`ChapterPlace`).
 * @param at its place in the order of the chapters, from 0
 */
export function ChapterPosition({ at }: { at: number }) {
  return (
    <p className="chapter-position">
      {fill(words.position, words.chapter, at + 1, storyChapters.length + 1)}
    </p>
  );
}
