import { changes } from "@edition/changes.ts";
import { firstPublished } from "../story/story.ts";
import type { Change, ChapterId } from "../story/types.ts";
import { chapters } from "./registry.ts";

const isChapter = (id: string): id is ChapterId => id in chapters;

/**
 * The changes that concern what an address names, newest first: an item those that name it; a chapter and each of its
 * figures those that name the chapter or an item of it; the two minutes those that name them; any other page all.
 * @param part as a route has it: "gifts/glove", "gifts", "gifts/list", "story", ""
 */
export function changesOf(part: string): readonly Change[] {
  const [chapter = "", name] = part.split("/");
  if (!isChapter(chapter)) return changes.filter(({ parts }) => part !== "story" || parts.includes("story"));
  const isItem = chapters[chapter].items.some(({ id }) => id === name);
  return changes.filter(({ parts }) =>
    parts.some((changed) => (isItem ? changed === part : changed.split("/")[0] === chapter)),
  );
}

/** The day (ISO) of a part's own last change, or of the first edition. */
export const lastChangeOf = (part: string): string => changesOf(part)[0]?.date ?? firstPublished;
