import { words } from "@edition/words.ts";
import { storyChapters } from "../../story/chapters.ts";
import { fill } from "../../story/language.ts";

/**
 * "Chapter 3 of 6". The ledger is the page of the last chapter.
 * @param at its place in the order of the chapters, from 0
 */
export const placeOfChapter = (at: number): string =>
  fill(words.position, words.chapter, at + 1, storyChapters.length + 1);
