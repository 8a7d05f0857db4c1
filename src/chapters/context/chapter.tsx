import { besides, readingsLead, readingsText } from "@edition/context.ts";
import { china, guests, readings } from "../../story/context.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { Context, ground } from "./Context.tsx";
import { ContextChapterCard } from "./ContextChapterCard.tsx";
import { GuestCard } from "./GuestCard.tsx";
import { GuestItem } from "./GuestItem.tsx";
import { contextItems, READINGS } from "./items.ts";
import { ReadingsCard } from "./ReadingsCard.tsx";

export const chapter: ChapterDefinition = {
  Chapter: Context,
  Item: GuestItem,
  ChapterCard: ContextChapterCard,
  ItemCard: ({ id, caveat }) =>
    id === READINGS ? (
      <ReadingsCard />
    ) : (
      <GuestCard guest={entryOf(guests, ({ person }) => person, id)} caveat={caveat} />
    ),
  items: contextItems,
  text: [
    ...besides.items.flatMap(({ text }) => text),
    ...readingsLead,
    ...readings.map(({ text }) => text),
    china.text,
    ...readingsText,
  ],
  ground,
};
