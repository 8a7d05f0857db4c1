import { chapterTexts } from "@edition/chapters.ts";
import { chapterIds } from "./facts/paths.ts";
import { each } from "./join.ts";
import type { ChapterWords } from "./types.ts";

/** The chapters that have an address, in the order of the page. */
export const storyChapters = each(chapterIds, (id): ChapterWords => ({ id, ...chapterTexts[id] }));

/** The id of the closing chapter. It has no address: the ledger is its page. */
export const HOW_WE_KNOW = "how-we-know";
