import type { SectionId } from "../../story/types.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";

/** What each chapter stands on; undefined: the page's own ground. */
export const grounds: Readonly<Record<SectionId, Ground | undefined>> = {
  gifts: "plate",
  itinerary: "plate",
  concerns: undefined,
  context: "plate",
  aftermath: "later",
};
