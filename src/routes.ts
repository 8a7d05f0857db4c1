import { pageTitle } from "./app/pageTitle.ts";
import { events } from "./story/en/aftermath.ts";
import { concerns } from "./story/en/concerns.ts";
import { guestPages } from "./story/en/context.ts";
import { ruledThings } from "./story/en/finder.ts";
import { gifts } from "./story/en/gifts.ts";
import { stops } from "./story/en/itinerary.ts";
import { resolutions } from "./story/en/resolutions.ts";
import { sections } from "./story/en/sections.ts";
import { story } from "./story/en/story.ts";
import { words } from "./story/en/words.ts";
import type { PartWords, SectionId } from "./story/types.ts";

/** One address: what stands there, and what its head says. */
export type Route = {
  /** Begins and ends with a slash. */
  path: string;
  kind: "story" | "ledger" | "embed";
  /** The element id of the part it opens at; "" for the whole. */
  part: string;
  title: string;
  description: string;
  /** The path it is canonical to. */
  canonical: string;
};

/** The parts of each section that have an address of their own, in the order of the page. */
export const items: Readonly<Record<SectionId, readonly (PartWords & { id: string })[]>> = {
  gifts,
  itinerary: stops,
  concerns: [
    ...concerns,
    ...resolutions.map(({ number, title, description }) => ({
      id: `resolution-${number}`,
      title,
      description,
    })),
    ...ruledThings,
  ],
  context: guestPages,
  aftermath: events,
};

/** Every address of the site: router, prerender, sitemap and tests all read this table. */
export const routes: readonly Route[] = [
  {
    path: "/",
    kind: "story",
    part: "",
    title: story.title,
    description: story.description,
    canonical: "/",
  },
  ...sections.flatMap((section): Route[] => {
    const path = `/${section.id}/`;
    return [
      {
        path,
        kind: "story",
        part: section.id,
        title: pageTitle(section.title),
        description: section.description,
        canonical: path,
      },
      ...items[section.id].map(
        (item): Route => ({
          path: `/${section.id}/${item.id}/`,
          kind: "story",
          part: `${section.id}/${item.id}`,
          title: pageTitle(item.title),
          description: item.description,
          canonical: path,
        }),
      ),
    ];
  }),
  {
    path: "/sources/",
    kind: "ledger",
    part: "",
    title: pageTitle(words.sourcesPage.title),
    description: words.sourcesPage.description,
    canonical: "/sources/",
  },
  ...sections.map(
    (section): Route => ({
      path: `/embed/${section.id}/`,
      kind: "embed",
      part: section.id,
      title: `${section.title} – ${story.name}, embedded`,
      description: section.description,
      canonical: `/${section.id}/`,
    }),
  ),
];
