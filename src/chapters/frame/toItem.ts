import { caveatOfThing } from "../../evidence/caveat.ts";
import type { Item } from "../../page/item.ts";
import type { PartWords } from "../../story/types.ts";

/** The item of a record that has a line of its own: a gift, a stop, an objection, a guest, a later event. */
export const toItem = (record: PartWords & Parameters<typeof caveatOfThing>[0] & { id: string }): Item => ({
  id: record.id,
  title: record.title,
  description: record.description,
  caveat: caveatOfThing(record),
  inStory: true,
});
