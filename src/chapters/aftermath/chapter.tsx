import { aftermathWords } from "@edition/aftermath.ts";
import { events } from "../../story/aftermath.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { Aftermath, FearsFigure, ground, MonthsFigure } from "./Aftermath.tsx";
import { AftermathChapterCard } from "./AftermathChapterCard.tsx";
import { EventCard } from "./EventCard.tsx";
import { eventContent } from "./eventContent.tsx";
import { eventItems } from "./items.ts";

const { fearsFigure, months } = aftermathWords;

export const chapter: ChapterDefinition = {
  Chapter: Aftermath,
  figures: {
    "": {
      title: fearsFigure.title,
      description: fearsFigure.description,
      Figure: FearsFigure,
      more: { path: "/aftermath/", words: fearsFigure.more },
    },
    months: {
      title: months.title,
      description: months.description,
      Figure: MonthsFigure,
      more: { path: "/aftermath/", words: months.more },
    },
  },
  item: eventContent,
  ChapterCard: AftermathChapterCard,
  ItemCard: ({ id, caveat }) => (
    <EventCard event={entryOf(events, (event) => event.id, id)} caveat={caveat} />
  ),
  items: eventItems,
  ground,
};
