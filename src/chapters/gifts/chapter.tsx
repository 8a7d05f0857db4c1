import { gifts } from "../../story/gifts.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { GiftCard } from "./GiftCard.tsx";
import { GiftItem } from "./GiftItem.tsx";
import { Gifts, ground } from "./Gifts.tsx";
import { GiftsChapterCard } from "./GiftsChapterCard.tsx";
import { giftItems } from "./items.ts";

export const chapter: ChapterDefinition = {
  Chapter: Gifts,
  figures: {
    "": { title: "gifts", description: "gifts", Figure: Gifts, more: { path: "/gifts/", words: "gifts" } },
  },
  item: (id) => ({ name: id, figure: <GiftItem id={id} />, facts: [], text: null }),
  ChapterCard: GiftsChapterCard,
  ItemCard: ({ id, caveat }) => <GiftCard gift={entryOf(gifts, (gift) => gift.id, id)} caveat={caveat} />,
  items: giftItems,
  ground,
};
