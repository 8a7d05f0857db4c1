import { cardShows } from "@edition/cards.ts";
import { itemFacts, on } from "../../evidence/itemFacts.ts";
import { gifts } from "../../story/gifts.ts";
import type { ChapterItem } from "../frame/definition.ts";
import { toItem } from "../frame/toItem.ts";

/** The gifts, in the order of the page. */
export const giftItems: readonly ChapterItem[] = gifts.map((gift) =>
  toItem("gift", gift, `gifts/${gift.id}`, itemFacts(gift, on(gift.date)), cardShows.gift),
);
