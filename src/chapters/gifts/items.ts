import type { Item } from "../../page/item.ts";
import { gifts } from "../../story/gifts.ts";
import { toItem } from "../frame/toItem.ts";

/** The gifts, in the order of the page. */
export const giftItems: readonly Item[] = gifts.map(toItem);
