import { bar } from "@edition/bar.ts";
import { useHref } from "../../page/page.tsx";
import { placeOfChapter } from "./placeOfChapter.ts";

/**
 * Of a chapter's own page, where no bar with the story's name stands above it: in one line what it belongs to, and its place
 * there.
 * @param id its element id in the story
 * @param at its place in the order of the chapters, from 0
 */
export function ChapterPlace({ id, at }: { id: string; at: number }) {
  const href = useHref();
  return (
    <p className="chapter-place">
      <a href={href(`/#${id}`)}>{bar.story}</a> <span>{placeOfChapter(at)}</span>
    </p>
  );
}
