import { storyChapters } from "../../story/chapters.ts";
import type { ChapterId, ChapterWords } from "../../story/types.ts";

/** The words of a chapter's frame, by its id. */
export function chapterWords(id: ChapterId): ChapterWords {
  const chapter = storyChapters.find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`The story has no chapter ${id}`);
  return chapter;
}
