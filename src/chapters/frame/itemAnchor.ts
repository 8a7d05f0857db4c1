import { titleWith } from "../../evidence/withCaveat.ts";
import type { Item } from "../../page/item.ts";
import type { ChapterId } from "../../story/types.ts";

/** Where an item stands on the page: what its `AnchorSection` needs. Throws where the chapter has no such item. */
export function itemAnchor(
  chapter: ChapterId,
  items: readonly Item[],
  id: string,
): { id: string; title: string } {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`There is no item ${id} in ${chapter}`);
  return { id: `${chapter}/${id}`, title: titleWith(item.caveat, item.title) };
}
