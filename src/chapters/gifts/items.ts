import type { Item } from "../../page/item.ts";
import { gifts } from "../../story/gifts.ts";
import { toItem } from "../frame/itemAnchor.ts";

/** The gifts, in the order of the page. */
export const items: readonly Item[] = gifts.map(toItem);
