import { items, partTitle } from "../routes.ts";
import { sections } from "../story/en/sections.ts";
import { heightsOf } from "./heights.ts";

/** `embed/embeds.json`: every part that can be taken, in the order of the story, for the editors' page. */
export type EmbedsData = {
  /** The loader's integrity, `sha384-…`. */
  integrity: string;
  parts: readonly {
    /** "itinerary", or "itinerary/vostochny". */
    part: string;
    /** With its certainty. */
    title: string;
    /** Heights in px at widths, `280:1200,480:900`. */
    heights: string;
    /** What its card shows, for those who do not see it. */
    alt: string;
  }[];
};

/**
 * @param integrity of the loader
 * @param altOf the description of a part's card
 */
export function embedsJson(integrity: string, altOf: (part: string) => string): string {
  const data: EmbedsData = {
    integrity,
    parts: sections
      .flatMap(({ id }) => [id as string, ...items[id].map((item) => `${id}/${item.id}`)])
      .map((part) => ({ part, title: partTitle(part), heights: heightsOf(part), alt: altOf(part) })),
  };
  return JSON.stringify(data);
}
