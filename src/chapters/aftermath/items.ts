import { cardShows } from "@edition/cards.ts";
import { itemFacts, on } from "../../evidence/itemFacts.ts";
import { events } from "../../story/aftermath.ts";
import type { ChapterItem } from "../frame/definition.ts";
import { toItem } from "../frame/toItem.ts";

/** The later events, in the order of their dates. */
export const eventItems: readonly ChapterItem[] = events.map((event) =>
  toItem("event", event, `aftermath/${event.id}`, itemFacts(event, on(event.date)), cardShows.event),
);
