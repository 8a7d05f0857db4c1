import { resolutions } from "../../story/resolutions.ts";
import type { ChapterDefinition, ItemContent } from "../frame/definition.ts";
import { ConcernItemCard } from "./ConcernItemCard.tsx";
import { Concerns } from "./Concerns.tsx";
import { ConcernsChapterCard } from "./ConcernsChapterCard.tsx";
import { capitalContent } from "./capitalContent.tsx";
import { concernContent } from "./concernContent.tsx";
import { figures } from "./figures.tsx";
import { concernItems } from "./items.ts";
import { resolutionContent } from "./resolutionContent.tsx";
import { CAPITALS } from "./rows.ts";
import { rulesContent } from "./rulesContent.tsx";

/** What is told of an objection, of a resolution, of all that one capital said, or of the rules. */
function item(id: string): ItemContent {
  const resolution = resolutions.find(({ number }) => `resolution-${number}` === id);
  if (resolution) return resolutionContent(resolution);
  const capital = CAPITALS.find((candidate) => candidate === id);
  if (capital) return capitalContent(capital);
  return id === "rules" ? rulesContent() : concernContent(id);
}

export const chapter: ChapterDefinition = {
  Chapter: Concerns,
  figures,
  item,
  ChapterCard: ConcernsChapterCard,
  ItemCard: ConcernItemCard,
  items: concernItems,
};
