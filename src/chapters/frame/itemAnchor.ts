import { caveatOfThing } from "../../evidence/caveat.ts";
import { titleWith } from "../../evidence/withCaveat.ts";
import type { Item } from "../../page/item.ts";
import type { PartWords, SectionId } from "../../story/types.ts";

/** The item of what has a line of its own: a gift, a stop, an objection, a guest, a later event. */
export const toItem = (thing: PartWords & Parameters<typeof caveatOfThing>[0] & { id: string }): Item => ({
  id: thing.id,
  title: thing.title,
  description: thing.description,
  caveat: caveatOfThing(thing),
  inStory: true,
});

/** Where an item stands on the page: what its `AnchorSection` needs. */
export const itemAnchor = (
  chapter: SectionId,
  { id, title, caveat }: Item,
): { id: string; title: string } => ({
  id: `${chapter}/${id}`,
  title: titleWith(caveat, title),
});
