import { resolutions } from "../../story/resolutions.ts";
import type { ItemContent } from "../frame/definition.ts";
import { capitalContent } from "./capitalContent.tsx";
import { concernContent } from "./concernContent.tsx";
import { resolutionContent } from "./resolutionContent.tsx";
import { CAPITALS } from "./rows.ts";
import { rulesContent } from "./rulesContent.tsx";

/** What is told of an objection, of a resolution, of all that one capital said, or of the rules. */
export function contentOf(id: string): ItemContent {
  const resolution = resolutions.find(({ number }) => `resolution-${number}` === id);
  if (resolution) return resolutionContent(resolution);
  const capital = CAPITALS.find((candidate) => candidate === id);
  if (capital) return capitalContent(capital);
  return id === "rules" ? rulesContent() : concernContent(id);
}
