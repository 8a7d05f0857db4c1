import { cardOf } from "../cards/card.ts";
import { partTitle, type Route } from "../routes.ts";
import { heightsOf } from "./heights.ts";
import { loaderFile } from "./loaderFile.ts";

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

export function embedsJson(routes: readonly Route[]): string {
  const data: EmbedsData = {
    integrity: loaderFile.integrity,
    parts: routes
      .filter(({ kind, part }) => kind === "story" && part)
      .map((route) => ({
        part: route.part,
        title: partTitle(route.part),
        heights: heightsOf(route.part),
        alt: cardOf(route).alt,
      })),
  };
  return JSON.stringify(data);
}
