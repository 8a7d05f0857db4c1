import { chapterTexts } from "@edition/chapters.ts";
import { embedMore } from "@edition/context.ts";
import { guests } from "../../story/context.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { Context, ground, TalksFigure } from "./Context.tsx";
import { ContextChapterCard } from "./ContextChapterCard.tsx";
import { GuestCard } from "./GuestCard.tsx";
import { guestContent } from "./guestContent.tsx";
import { contextItems, READINGS } from "./items.ts";
import { ReadingsCard } from "./ReadingsCard.tsx";
import { readingsContent } from "./readingsContent.tsx";

const guestOf = (id: string) => entryOf(guests, ({ person }) => person, id);

export const chapter: ChapterDefinition = {
  Chapter: Context,
  figures: {
    "": {
      title: chapterTexts.context.title,
      description: chapterTexts.context.description,
      Figure: TalksFigure,
      more: { path: "/context/", words: embedMore },
    },
  },
  item: (id) => (id === READINGS ? readingsContent() : guestContent(guestOf(id))),
  ChapterCard: ContextChapterCard,
  ItemCard: ({ id, caveat }) =>
    id === READINGS ? <ReadingsCard /> : <GuestCard guest={guestOf(id)} caveat={caveat} />,
  items: contextItems,
  ground,
};
