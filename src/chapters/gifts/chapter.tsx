import { symbolAndSubstance } from "@edition/gifts.ts";
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
  Item: GiftItem,
  ChapterCard: GiftsChapterCard,
  ItemCard: ({ id, caveat }) => <GiftCard gift={entryOf(gifts, (gift) => gift.id, id)} caveat={caveat} />,
  items: giftItems,
  text: [
    ...gifts.flatMap((gift) => [gift.described, ...gift.text.flat()]),
    ...symbolAndSubstance.flatMap(({ text }) => text),
  ],
  ground,
};
