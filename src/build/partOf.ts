import type { ChapterDefinition, ChapterItem } from "../chapters/frame/definition.ts";
import { chapters } from "../chapters/registry.ts";
import { sections } from "../story/sections.ts";
import type { Section } from "../story/types.ts";

/**
 * What stands at a part with an address, by its element id: "gifts" is a chapter, "gifts/glove" an item of it. Throws
 * where there is no such part.
 */
export function partOf(part: string): { section: Section; chapter: ChapterDefinition; item?: ChapterItem } {
  const [room, id] = part.split("/");
  const section = sections.find((one) => one.id === room);
  if (!section) throw new Error(`There is no chapter at ${part}`);
  const chapter = chapters[section.id];
  if (!id) return { section, chapter };
  const item = chapter.items.find((one) => one.id === id);
  if (!item) throw new Error(`There is no item at ${part}`);
  return { section, chapter, item };
}
