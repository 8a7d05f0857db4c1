import { caveatOfItem } from "../../evidence/caveat.ts";
import type { ItemFacts } from "../../evidence/itemFacts.ts";
import type { PartWords } from "../../story/types.ts";
import type { ChapterItem, ItemKind } from "./definition.ts";

/**
 * The item of a record that has a line of its own: a gift, a stop, an objection, a guest, a later event.
 * @param place the element id of its place in the story
 */
export const toItem = (
  kind: ItemKind,
  record: PartWords & Parameters<typeof caveatOfItem>[0] & { id: string },
  place: string,
  facts: ItemFacts,
  cardShows: string,
): ChapterItem => ({
  kind,
  id: record.id,
  title: record.title,
  description: record.description,
  caveat: caveatOfItem(record),
  place,
  facts,
  cardShows,
});
