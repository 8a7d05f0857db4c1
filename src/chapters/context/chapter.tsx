import { guests } from "../../story/context.ts";
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
  figures: {
    "": {
      title: "context",
      description: "context",
      Figure: Context,
      more: { path: "/context/", words: "context" },
    },
  },
  item: (id) => ({ name: id, figure: <GuestItem id={id} />, facts: [], text: null }),
  ChapterCard: ContextChapterCard,
  ItemCard: ({ id, caveat }) =>
    id === READINGS ? (
      <ReadingsCard />
    ) : (
      <GuestCard guest={entryOf(guests, ({ person }) => person, id)} caveat={caveat} />
    ),
  items: contextItems,
  ground,
};
