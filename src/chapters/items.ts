import { caveatOfThing } from "../evidence/caveat.ts";
import type { Item } from "../page/item.ts";
import { events } from "../story/aftermath.ts";
import { gifts } from "../story/gifts.ts";
import { stops } from "../story/itinerary.ts";
import type { PartWords, SectionId } from "../story/types.ts";
import { concernItems } from "./concerns/items.ts";
import { contextItems } from "./context/items.ts";

const item = <T extends PartWords & Parameters<typeof caveatOfThing>[0] & { id: string }>(of: T): Item => ({
  id: of.id,
  title: of.title,
  description: of.description,
  caveat: caveatOfThing(of),
  inStory: true,
});

/** The items of each chapter, in the order of the page. Data alone: addresses and tests need no component. */
export const items: Readonly<Record<SectionId, readonly Item[]>> = {
  gifts: gifts.map(item),
  itinerary: stops.map(item),
  concerns: concernItems,
  context: contextItems,
  aftermath: events.map(item),
};
