import { events } from "../../story/aftermath.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { Aftermath, ground } from "./Aftermath.tsx";
import { AftermathChapterCard } from "./AftermathChapterCard.tsx";
import { EventCard } from "./EventCard.tsx";
import { EventItem } from "./EventItem.tsx";
import { eventItems } from "./items.ts";

export const chapter: ChapterDefinition = {
  Chapter: Aftermath,
  figures: {
    "": {
      title: "aftermath",
      description: "aftermath",
      Figure: Aftermath,
      more: { path: "/aftermath/", words: "aftermath" },
    },
  },
  item: (id) => ({ name: id, figure: <EventItem id={id} />, facts: [], text: null }),
  ChapterCard: AftermathChapterCard,
  ItemCard: ({ id, caveat }) => (
    <EventCard event={entryOf(events, (event) => event.id, id)} caveat={caveat} />
  ),
  items: eventItems,
  ground,
};
