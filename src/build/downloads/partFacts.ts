import { standfirst } from "@edition/story.ts";
import { type ItemFacts, undated } from "../../evidence/itemFacts.ts";
import { claimsOf } from "../../evidence/lines.ts";
import { partOf } from "../partOf.ts";

/**
 * What a part with an address rests on, by its element id: the whole story ("") on what its standfirst says, a chapter on all
 * that its items rest on. Throws where there is no such part.
 */
export function factsOf(part: string): ItemFacts {
  if (part === "") return { claims: claimsOf(standfirst), ...undated };
  const { chapter, item } = partOf(part);
  return item
    ? item.facts
    : { claims: [...new Set(chapter.items.flatMap(({ facts }) => facts.claims))], ...undated };
}
