import type { Item } from "../page/item.ts";
import type { SectionId } from "../story/types.ts";
import { eventItems } from "./aftermath/items.ts";
import { concernItems } from "./concerns/items.ts";
import { contextItems } from "./context/items.ts";
import { giftItems } from "./gifts/items.ts";
import { stopItems } from "./itinerary/items.ts";

/** The items of each chapter, in the order of the page. Data alone: addresses and tests need no component. */
export const items: Readonly<Record<SectionId, readonly Item[]>> = {
  gifts: giftItems,
  itinerary: stopItems,
  concerns: concernItems,
  context: contextItems,
  aftermath: eventItems,
};
