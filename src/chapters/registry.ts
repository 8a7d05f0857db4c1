import type { ReactNode } from "react";
import type { SectionId } from "../story/types.ts";
import { Aftermath } from "./aftermath/Aftermath.tsx";
import { EventItem } from "./aftermath/EventItem.tsx";
import { ConcernItem } from "./concerns/ConcernItem.tsx";
import { Concerns } from "./concerns/Concerns.tsx";
import { Context } from "./context/Context.tsx";
import { GuestItem } from "./context/GuestItem.tsx";
import { GiftItem } from "./gifts/GiftItem.tsx";
import { Gifts } from "./gifts/Gifts.tsx";
import { Itinerary } from "./itinerary/Itinerary.tsx";
import { StopItem } from "./itinerary/StopItem.tsx";

/** How a chapter is told. */
export type Chapter = {
  /** The whole chapter, in the story and in its embed. */
  Chapter: () => ReactNode;
  /** One item alone: its embed and, where it is not in the story's scroll, its page. */
  Item: (props: { id: string }) => ReactNode;
};

/** The chapters in the order of the story. A new one is its folder, and a line here and in `items.ts`. */
export const chapters: Readonly<Record<SectionId, Chapter>> = {
  gifts: { Chapter: Gifts, Item: GiftItem },
  itinerary: { Chapter: Itinerary, Item: StopItem },
  concerns: { Chapter: Concerns, Item: ConcernItem },
  context: { Chapter: Context, Item: GuestItem },
  aftermath: { Chapter: Aftermath, Item: EventItem },
};
