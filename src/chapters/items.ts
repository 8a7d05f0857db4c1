import { caveatOf, caveatOfThing } from "../evidence/caveat.ts";
import { claimsOf } from "../evidence/lines.ts";
import type { Item } from "../page/item.ts";
import { events } from "../story/aftermath.ts";
import { concerns } from "../story/concerns.ts";
import { guestPages } from "../story/context.ts";
import { ruledThings } from "../story/finder.ts";
import { gifts } from "../story/gifts.ts";
import { stops } from "../story/itinerary.ts";
import { resolutions } from "../story/resolutions.ts";
import type { PartWords, SectionId } from "../story/types.ts";

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
  concerns: [
    ...concerns.map(item),
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
  context: guestPages.map(item),
  aftermath: events.map(item),
};
