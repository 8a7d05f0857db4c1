import { capitalPages } from "@edition/capitals.ts";
import { rulebookWords } from "@edition/rulebook.ts";
import { caveatOf } from "../../evidence/caveat.ts";
import { claimsOf } from "../../evidence/lines.ts";
import type { Item } from "../../page/item.ts";
import { concerns } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import type { Resolution } from "../../story/types.ts";
import { toItem } from "../frame/toItem.ts";
import { CAPITALS } from "./rows.ts";

/**
 * The items of the objections, in the order of the chapter. The capitals and the rules hold statements of several kinds, so
 * they have no caveat of their own, and they stand outside the story's scroll.
 */
export const concernItems: readonly Item[] = [
  ...concerns.map(toItem),
  ...resolutions.map(({ number, title, description, forbids }: Resolution) => ({
    id: `resolution-${number}`,
    title,
    description,
    caveat: caveatOf(claimsOf([forbids])),
    inStory: true,
  })),
  ...CAPITALS.map((capital) => ({
    id: capital,
    title: capitalPages[capital].title,
    description: capitalPages[capital].description,
    caveat: null,
    inStory: false,
  })),
  {
    id: "rules",
    title: rulebookWords.title,
    description: rulebookWords.description,
    caveat: null,
    inStory: false,
  },
];
