import { cardShows } from "@edition/cards.ts";
import { itemFacts } from "../../evidence/itemFacts.ts";
import { dayOf, stops } from "../../story/itinerary.ts";
import type { ChapterItem } from "../frame/definition.ts";
import { toItem } from "../frame/toItem.ts";

/** The stops of the journey, in the order of time. */
export const stopItems: readonly ChapterItem[] = stops.map((stop) =>
  toItem(
    "stop",
    stop,
    `itinerary/${dayOf(stop.id).id}`,
    itemFacts(stop, { from: stop.from, to: stop.to ?? stop.from }),
    cardShows.stop,
  ),
);
