import type { Item } from "../../page/item.ts";
import { stops } from "../../story/itinerary.ts";
import { toItem } from "../frame/itemAnchor.ts";

/** The stops of the journey, in the order of time. */
export const items: readonly Item[] = stops.map(toItem);
