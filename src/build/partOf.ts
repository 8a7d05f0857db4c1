import type { ChapterDefinition, ChapterItem } from "../chapters/frame/definition.ts";
import { chapters } from "../chapters/registry.ts";
import { storyChapters } from "../story/chapters.ts";
import type { ChapterWords } from "../story/types.ts";

/** What an address names: a chapter with its words and, where it names one, the item. A figure of a chapter is its chapter. */
export type Part = { words: ChapterWords; chapter: ChapterDefinition; item?: ChapterItem };

/** What stands at a part: "gifts" is a chapter, "gifts/glove" an item of it. Throws where there is no such part. */
export function partOf(part: string): Part {
  const [chapterId, itemId] = part.split("/");
  const words = storyChapters.find(({ id }) => id === chapterId);
  if (!words) throw new Error(`There is no chapter at ${part}`);
  const chapter = chapters[words.id];
  if (!itemId || itemId in chapter.figures) return { words, chapter };
  const item = chapter.items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`There is no item at ${part}`);
  return { words, chapter, item };
}
