import type { ChapterDefinition } from "../frame/definition.ts";
import { ConcernItemCard } from "./ConcernItemCard.tsx";
import { Concerns } from "./Concerns.tsx";
import { ConcernsChapterCard } from "./ConcernsChapterCard.tsx";
import { contentOf } from "./contentOf.ts";
import { figures } from "./figures.tsx";
import { concernItems } from "./items.ts";

export const chapter: ChapterDefinition = {
  Chapter: Concerns,
  figures,
  item: contentOf,
  ChapterCard: ConcernsChapterCard,
  ItemCard: ConcernItemCard,
  items: concernItems,
};
