import type { ReactNode } from "react";
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
import { Aftermath } from "./aftermath/Aftermath.tsx";
import { EventAlone } from "./aftermath/EventAlone.tsx";
import { ConcernAlone } from "./concerns/ConcernAlone.tsx";
import { Concerns } from "./concerns/Concerns.tsx";
import { Context } from "./context/Context.tsx";
import { GuestAlone } from "./context/GuestAlone.tsx";
import { GiftAlone } from "./gifts/GiftAlone.tsx";
import { Gifts } from "./gifts/Gifts.tsx";
import { Itinerary } from "./itinerary/Itinerary.tsx";
import { StopAlone } from "./itinerary/StopAlone.tsx";

/** A chapter of the story: what stands in its scroll, and its items, each of which can also stand alone. */
export type Chapter = {
  id: SectionId;
  /** The whole chapter, in the story and in its embed. */
  Whole: () => ReactNode;
  /** One item alone: its embed and, where it is not in the story's scroll, its page. */
  ItemAlone: (props: { id: string }) => ReactNode;
  items: readonly Item[];
};

const item = <T extends PartWords & Parameters<typeof caveatOfThing>[0] & { id: string }>(of: T): Item => ({
  id: of.id,
  title: of.title,
  description: of.description,
  caveat: caveatOfThing(of),
  inStory: true,
});

/** The chapters in the order of the story. A new one is its folder and an entry here. */
export const chapters: readonly Chapter[] = [
  { id: "gifts", Whole: Gifts, ItemAlone: GiftAlone, items: gifts.map(item) },
  { id: "itinerary", Whole: Itinerary, ItemAlone: StopAlone, items: stops.map(item) },
  {
    id: "concerns",
    Whole: Concerns,
    ItemAlone: ConcernAlone,
    items: [
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
  },
  { id: "context", Whole: Context, ItemAlone: GuestAlone, items: guestPages.map(item) },
  { id: "aftermath", Whole: Aftermath, ItemAlone: EventAlone, items: events.map(item) },
];

/** A chapter by its id. Throws where there is none. */
export function chapterOf(id: string): Chapter {
  const chapter = chapters.find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`There is no chapter ${id}`);
  return chapter;
}
