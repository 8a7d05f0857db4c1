import { caveatOf } from "../evidence/caveat.ts";
import { claimsOf } from "../evidence/lines.ts";
import type { Item } from "../page/item.ts";
import { concerns } from "../story/concerns.ts";
import { guestPages } from "../story/context.ts";
import { ruledThings } from "../story/finder.ts";
import { resolutions } from "../story/resolutions.ts";
import type { SectionId } from "../story/types.ts";
import { eventItems } from "./aftermath/items.ts";
import { toItem } from "./frame/toItem.ts";
import { giftItems } from "./gifts/items.ts";
import { stopItems } from "./itinerary/items.ts";

/** The items of each chapter, in the order of the page. Data alone: addresses and tests need no component. */
export const items: Readonly<Record<SectionId, readonly Item[]>> = {
  gifts: giftItems,
  itinerary: stopItems,
  concerns: [
    ...concerns.map(toItem),
    ...resolutions.map(
      (rule): Item => ({
        id: `resolution-${rule.number}`,
        title: rule.title,
        description: rule.description,
        caveat: caveatOf(claimsOf([rule.forbids])),
        inStory: true,
      }),
    ),
    ...ruledThings.map(
      (thing): Item => ({
        id: thing.id,
        title: thing.title,
        description: thing.description,
        caveat: caveatOf(claimsOf(thing.rule)),
        inStory: true,
      }),
    ),
  ],
  context: guestPages.map(toItem),
  aftermath: eventItems,
};
