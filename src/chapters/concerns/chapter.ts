import { argument, rulesText } from "@edition/concerns.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { ConcernItem } from "./ConcernItem.tsx";
import { ConcernItemCard } from "./ConcernItemCard.tsx";
import { Concerns } from "./Concerns.tsx";
import { ConcernsChapterCard } from "./ConcernsChapterCard.tsx";
import { concernItems } from "./items.ts";

export const chapter: ChapterDefinition = {
  Chapter: Concerns,
  Item: ConcernItem,
  ChapterCard: ConcernsChapterCard,
  ItemCard: ConcernItemCard,
  items: concernItems,
  text: [...argument.flatMap(({ text }) => text), ...rulesText],
};
