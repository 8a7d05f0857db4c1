import { titleWith } from "../../evidence/withCaveat.ts";
import type { Item } from "../../page/item.ts";
import type { ChapterId } from "../../story/types.ts";
import { entryOf } from "./entryOf.ts";

/** Where an item stands on the page: what its `AnchorSection` needs. Throws where the chapter has no such item. */
export function itemAnchor(
  chapter: ChapterId,
  items: readonly Item[],
  id: string,
): { id: string; title: string } {
  const item = entryOf(items, (candidate) => candidate.id, id);
  return { id: `${chapter}/${id}`, title: titleWith(item.caveat, item.title) };
}
