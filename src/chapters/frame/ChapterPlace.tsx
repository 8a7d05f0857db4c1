import { bar } from "@edition/bar.ts";
import { words } from "@edition/words.ts";
import { useHref } from "../../page/page.tsx";
import { storyChapters } from "../../story/chapters.ts";
import { fill } from "../../story/language.ts";

/**
 * Of a chapter's own page, where no bar with the story's name stands above it: in one line what it belongs to, and its place
 * there. The ledger is the page of the last chapter.
 * @param id its element id in the story
 * @param at its place in the order of the chapters, from 0
 */
export function ChapterPlace({ id, at }: { id: string; at: number }) {
  const href = useHref();
  return (
    <p className="chapter-place">
      <a href={href(`/#${id}`)}>{bar.story}</a>{" "}
      <span>{fill(words.position, words.chapter, at + 1, storyChapters.length + 1)}</span>
    </p>
  );
}
