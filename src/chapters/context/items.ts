import { cardShows } from "@edition/cards.ts";
import { besidesText, namesText, readingsLead, summingText } from "@edition/context.ts";
import { readingsPage } from "@edition/readings.ts";
import { itemFacts, undated } from "../../evidence/itemFacts.ts";
import { china, guestPages, guests, readings } from "../../story/context.ts";
import type { ChapterItem } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { toItem } from "../frame/toItem.ts";

/** The id of the item that holds all readings. */
export const READINGS = "readings";

/** The items of the chapter, in its order. The readings are of several kinds: no caveat of their own. */
export const contextItems: readonly ChapterItem[] = [
  ...guestPages.map((page) =>
    toItem(
      "person",
      page,
      `context/${page.id}`,
      itemFacts(
        entryOf(guests, ({ person }) => person, page.id),
        undated,
      ),
      cardShows.guest,
    ),
  ),
  {
    id: READINGS,
    ...readingsPage,
    caveat: null,
    kind: "readings" as const,
    place: "context/readings",
    facts: itemFacts([readingsLead, readings, china, namesText, besidesText, summingText], undated),
    cardShows: cardShows.readings,
  },
];
