import { giftFigures } from "@edition/gifts.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { GiftCard } from "./GiftCard.tsx";
import { ListFigure, PairFigure } from "./GiftFigures.tsx";
import { Gifts, ground } from "./Gifts.tsx";
import { GiftsChapterCard } from "./GiftsChapterCard.tsx";
import { giftContent } from "./giftContent.tsx";
import { giftOf } from "./giftOf.ts";
import { giftItems } from "./items.ts";

const { pair, list } = giftFigures;

export const chapter: ChapterDefinition = {
  Chapter: Gifts,
  figures: {
    "": {
      title: pair.title,
      description: pair.description,
      Figure: PairFigure,
      more: { path: "/gifts/", words: pair.more },
    },
    list: {
      title: list.title,
      description: list.description,
      Figure: ListFigure,
      more: { path: "/gifts/", words: list.more },
    },
  },
  item: (id) => giftContent(giftOf(id)),
  ChapterCard: GiftsChapterCard,
  ItemCard: ({ id, caveat }) => <GiftCard gift={giftOf(id)} caveat={caveat} />,
  items: giftItems,
  ground,
};
