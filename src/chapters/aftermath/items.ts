import type { Item } from "../../page/item.ts";
import { events } from "../../story/aftermath.ts";
import { toItem } from "../frame/toItem.ts";

/** The later events, in the order of their dates. */
export const eventItems: readonly Item[] = events.map(toItem);
