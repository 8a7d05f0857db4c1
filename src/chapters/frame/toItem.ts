import { caveatOfItem } from "../../evidence/caveat.ts";
import type { ItemFacts } from "../../evidence/itemFacts.ts";
import type { PartWords } from "../../story/types.ts";
import type { ChapterItem } from "./definition.ts";

/** The item of a record that has a line of its own: a gift, a stop, an objection, a guest, a later event. */
export const toItem = (
  record: PartWords & Parameters<typeof caveatOfItem>[0] & { id: string },
  facts: ItemFacts,
  cardShows: string,
): ChapterItem => ({
  id: record.id,
  title: record.title,
  description: record.description,
  caveat: caveatOfItem(record),
  inStory: true,
  facts,
  cardShows,
});
