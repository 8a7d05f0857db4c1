import type { ConcernId } from "./concerns.ts";
import type { GiftId } from "./gifts.ts";
import type { StopId } from "./itinerary.ts";
import type { ResolutionNumber } from "./resolutions.ts";

/** The chapters that have an address, in the order of the page. */
export const chapterIds = ["gifts", "itinerary", "concerns", "context", "aftermath"] as const;

export type ChapterId = (typeof chapterIds)[number];

/** The address of a chapter. */
export type ChapterPath = `/${ChapterId}/`;

export type GiftPath = `/gifts/${GiftId}/`;
export type StopPath = `/itinerary/${StopId}/`;
/** An objection, or a resolution. */
export type ConcernPath = `/concerns/${ConcernId | `resolution-${ResolutionNumber}`}/`;
