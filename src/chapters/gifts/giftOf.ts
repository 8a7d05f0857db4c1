import { gifts } from "../../story/gifts.ts";
import type { Gift } from "../../story/types.ts";
import { entryOf } from "../frame/entryOf.ts";

/** A gift by its id. Throws where there is none. */
export const giftOf = (id: string): Gift => entryOf(gifts, (gift) => gift.id, id);
