import { readingsPage } from "@edition/readings.ts";
import type { Item } from "../../page/item.ts";
import { guestPages } from "../../story/context.ts";
import { toItem } from "../frame/toItem.ts";

/** The id of the item that holds all readings. */
export const READINGS = "readings";

/** The items of the wider picture, in the order of the chapter. The readings are of several kinds: no caveat of their own. */
export const contextItems: readonly Item[] = [
  ...guestPages.map(toItem),
  { id: READINGS, ...readingsPage, caveat: null, inStory: true },
];
