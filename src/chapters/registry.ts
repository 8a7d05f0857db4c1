import type { ChapterId } from "../story/types.ts";
import { chapter as aftermath } from "./aftermath/chapter.tsx";
import { chapter as concerns } from "./concerns/chapter.tsx";
import { chapter as context } from "./context/chapter.tsx";
import type { ChapterDefinition } from "./frame/definition.ts";
import { chapter as gifts } from "./gifts/chapter.tsx";
import { chapter as itinerary } from "./itinerary/chapter.tsx";

/** The chapters, in the order of the story. */
export const chapters: Readonly<Record<ChapterId, ChapterDefinition>> = {
  gifts,
  itinerary,
  concerns,
  context,
  aftermath,
};
