import type { ChapterDefinition } from "../frame/definition.ts";
import { ConcernItem } from "./ConcernItem.tsx";
import { ConcernItemCard } from "./ConcernItemCard.tsx";
import { Concerns } from "./Concerns.tsx";
import { ConcernsChapterCard } from "./ConcernsChapterCard.tsx";
import { concernItems } from "./items.ts";

export const chapter: ChapterDefinition = {
  Chapter: Concerns,
  figures: {
    "": {
      title: "concerns",
      description: "concerns",
      Figure: Concerns,
      more: { path: "/concerns/", words: "concerns" },
    },
  },
  item: (id) => ({ name: id, figure: <ConcernItem id={id} />, facts: [], text: null }),
  ChapterCard: ConcernsChapterCard,
  ItemCard: ConcernItemCard,
  items: concernItems,
};
