import type { Item } from "../../page/item.ts";
import { stops } from "../../story/itinerary.ts";
import { toItem } from "../frame/toItem.ts";

/** The stops of the journey, in the order of time. */
export const stopItems: readonly Item[] = stops.map(toItem);
