import { chapterTexts } from "@edition/chapters.ts";
import { chapterIds } from "./facts/paths.ts";
import { each } from "./join.ts";
import type { ChapterWords } from "./types.ts";

/** The chapters that have an address, in the order of the page. */
export const storyChapters = each(chapterIds, (id): ChapterWords => ({ id, ...chapterTexts[id] }));
