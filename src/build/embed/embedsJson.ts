import { heightsOf } from "../../embed/heights.ts";
import { partTitle, type Route } from "../../routes.ts";
import { cardOf } from "../cards/card.ts";
import { changesFile } from "../downloads/changesJson.ts";
import { loaderFile } from "./loaderFile.ts";
import { oembedFile } from "./oembed.ts";

/** `embed/embeds.json`: every part that can be taken, in the order of the story, for the editors' page. */
export type EmbedsData = {
  /** The loader: its path below the site, and its integrity. */
  loader: { path: string; integrity: string };
  parts: readonly {
    /** "itinerary", or "itinerary/vostochny". */
    part: string;
    /** With its certainty. */
    title: string;
    /** Heights in px at widths, `280:1200,480:900`. */
    heights: string;
    /** Its card: the path below the site, and what it shows, for those who do not see it. */
    card: string;
    alt: string;
    /** Paths below the site: its oEmbed answer, and what has changed since a still was taken. */
    answer: string;
    changes: string;
  }[];
};

export function embedsJson(routes: readonly Route[]): string {
  const data: EmbedsData = {
    loader: loaderFile,
    parts: routes
      .filter(({ kind, part }) => kind === "story" && part)
      .map((route) => ({
        part: route.part,
        title: partTitle(route.part),
        heights: heightsOf(route.part),
        card: cardOf(route).file,
        alt: cardOf(route).alt,
        answer: oembedFile(route),
        changes: changesFile(route),
      })),
  };
  return JSON.stringify(data);
}
