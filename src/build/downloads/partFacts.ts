import { standfirst } from "@edition/story.ts";
import { type ItemFacts, undated } from "../../evidence/itemFacts.ts";
import { claimsOf } from "../../evidence/lines.ts";
import { partOf } from "../partOf.ts";

/**
 * What a part with an address rests on, by its element id: all that is said there. For the whole story ("") and for a
 * chapter it is what their opening words say, not all that is in them. Throws where there is no such part.
 */
export function factsOf(part: string): ItemFacts {
  if (part === "") return { claims: claimsOf(standfirst), ...undated };
  const { words: chapter, item } = partOf(part);
  return item ? item.facts : { claims: claimsOf([chapter.inFiveLines, ...chapter.lead]), ...undated };
}
