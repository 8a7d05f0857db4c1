import { embedding } from "@edition/embedding.ts";
import { ruledThings } from "@edition/finder.ts";
import { sections } from "@edition/sections.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { caveatOf, caveatOfThing } from "./evidence/caveat.ts";
import { claimsOf } from "./evidence/lines.ts";
import { type Caveat, titleWith, withCaveat } from "./evidence/withCaveat.ts";
import { pageTitle } from "./page/pageTitle.ts";
import { events } from "./story/aftermath.ts";
import { concerns } from "./story/concerns.ts";
import { guestPages } from "./story/context.ts";
import { gifts } from "./story/gifts.ts";
import { stops } from "./story/itinerary.ts";
import { resolutions } from "./story/resolutions.ts";
import type { Paragraph, PartWords, SectionId } from "./story/types.ts";

/** One address: what stands there, and what its head says. */
export type Route = {
  /** Begins and ends with a slash. */
  path: string;
  kind: "story" | "ledger" | "editors" | "embed";
  /** The element id of the part it opens at; "" for the whole. */
  part: string;
  /** As it leaves the page: with its certainty, and with the story's name. */
  title: string;
  /** As it leaves the page: with its certainty and its owner. */
  description: string;
  /** How certain the thing is that stands there; null for a chapter, which holds things of every kind. */
  caveat: Caveat | null;
  /** The path it is canonical to. */
  canonical: string;
};

/** A part with an address: its words without, and its caveat. */
type Item = PartWords & { id: string; caveat: Caveat | null };

const withCaveatOfThing = <T extends PartWords & Parameters<typeof caveatOfThing>[0] & { id: string }>(
  thing: T,
): Item => ({ ...thing, caveat: caveatOfThing(thing) });

const withCaveatOfWords = (id: string, { title, description }: PartWords, of: Paragraph): Item => ({
  id,
  title,
  description,
  caveat: caveatOf(claimsOf(of)),
});

/** The parts of each section that have an address of their own, in the order of the page. */
export const items: Readonly<Record<SectionId, readonly Item[]>> = {
  gifts: gifts.map(withCaveatOfThing),
  itinerary: stops.map(withCaveatOfThing),
  concerns: [
    ...concerns.map(withCaveatOfThing),
    ...resolutions.map((rule) => withCaveatOfWords(`resolution-${rule.number}`, rule, [rule.forbids])),
    ...ruledThings.map((thing) => withCaveatOfWords(thing.id, thing, thing.rule)),
  ],
  context: guestPages.map(withCaveatOfThing),
  aftermath: events.map(withCaveatOfThing),
};

/** The title of a part in somebody else's page. */
const embedded = (title: string): string => `${pageTitle(title)}, embedded`;

/** Every address of the site: router, prerender, sitemap and tests all read this table. */
export const routes: readonly Route[] = [
  {
    path: "/",
    kind: "story",
    part: "",
    title: story.title,
    description: story.description,
    caveat: null,
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
        caveat: null,
        canonical: path,
      },
      ...items[section.id].map(
        (item): Route => ({
          path: `/${section.id}/${item.id}/`,
          kind: "story",
          part: `${section.id}/${item.id}`,
          title: pageTitle(titleWith(item.caveat, item.title)),
          description: withCaveat(item.caveat, item.description),
          caveat: item.caveat,
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
    caveat: null,
    canonical: "/sources/",
  },
  {
    path: "/embed/",
    kind: "editors",
    part: "",
    title: pageTitle(embedding.title),
    description: embedding.description,
    caveat: null,
    canonical: "/embed/",
  },
  ...sections.flatMap((section): Route[] => {
    const canonical = `/${section.id}/`;
    return [
      {
        path: `/embed/${section.id}/`,
        kind: "embed",
        part: section.id,
        title: embedded(section.title),
        description: section.description,
        caveat: null,
        canonical,
      },
      ...items[section.id].map(
        (item): Route => ({
          path: `/embed/${section.id}/${item.id}/`,
          kind: "embed",
          part: `${section.id}/${item.id}`,
          title: embedded(titleWith(item.caveat, item.title)),
          description: withCaveat(item.caveat, item.description),
          caveat: item.caveat,
          canonical,
        }),
      ),
    ];
  }),
];

const partTitles = new Map(
  sections.flatMap((section) => [
    [section.id as string, section.title] as const,
    ...items[section.id].map(
      (item) => [`${section.id}/${item.id}`, titleWith(item.caveat, item.title)] as const,
    ),
  ]),
);

/** The title of a part, with its certainty, without the story's name; by its element id. Throws where there is none. */
export function partTitle(part: string): string {
  const title = partTitles.get(part);
  if (title === undefined) throw new Error(`No address leads to the part ${part}`);
  return title;
}
