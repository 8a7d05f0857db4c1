import { dataPage } from "@edition/data.ts";
import { embedding } from "@edition/embedding.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { chapters } from "./chapters/registry.ts";
import { titleWith, withCaveat } from "./evidence/withCaveat.ts";
import type { Caveat } from "./page/item.ts";
import { pageTitle } from "./page/pageTitle.ts";
import { storyChapters } from "./story/chapters.ts";
import type { ChapterWords } from "./story/types.ts";

/** One address: what stands there, and what its head says. */
export type Route = {
  /** Begins and ends with a slash. */
  path: string;
  /** "item" is an item that does not stand in the story's scroll: its page holds it alone. */
  kind: "story" | "item" | "ledger" | "data" | "editors" | "embed";
  /** The id of the chapter or item that the page is about: "gifts", "gifts/glove"; "" for all other pages. */
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

const page = (path: string, kind: Route["kind"], title: string, description: string): Route => ({
  path,
  kind,
  part: "",
  title,
  description,
  caveat: null,
  canonical: path,
});

/** The pages of a chapter and of its items. */
function pagesOf({ id, title, description }: ChapterWords): Route[] {
  return [
    { ...page(`/${id}/`, "story", pageTitle(title), description), part: id },
    ...chapters[id].items.map((item): Route => {
      const path = `/${id}/${item.id}/`;
      return {
        path,
        kind: item.inStory ? "story" : "item",
        part: `${id}/${item.id}`,
        title: pageTitle(titleWith(item.caveat, item.title)),
        description: withCaveat(item.caveat, item.description),
        caveat: item.caveat,
        canonical: path,
      };
    }),
  ];
}

const pages: readonly Route[] = storyChapters.flatMap(pagesOf);

/** The same for somebody else's frame. */
const embedOf = (route: Route): Route => ({
  ...route,
  path: `/embed${route.path}`,
  kind: "embed",
  title: `${route.title}, ${embedding.embedded}`,
  // An item that is not in the story has a page of its own; the others stand in their chapter.
  canonical: route.kind === "item" ? route.canonical : `/${route.part.split("/")[0]}/`,
});

/** Every address of the site. Prerender, sitemap, cards and tests read this table. */
export const routes: readonly Route[] = [
  page("/", "story", story.title, story.description),
  ...pages,
  page("/sources/", "ledger", pageTitle(words.sourcesPage.title), words.sourcesPage.description),
  page("/data/", "data", pageTitle(dataPage.title), dataPage.description),
  page("/embed/", "editors", pageTitle(embedding.title), embedding.description),
  ...pages.map(embedOf),
];

/** The title of a chapter or an item, with its certainty, without the story's name. Throws where there is none. */
export function partTitle(part: string): string {
  const title = titles.get(part);
  if (title === undefined) throw new Error(`No address leads to ${part}`);
  return title;
}

const titles: ReadonlyMap<string, string> = new Map(
  storyChapters.flatMap(({ id, title }) => [
    [id as string, title] as const,
    ...chapters[id].items.map((item) => [`${id}/${item.id}`, titleWith(item.caveat, item.title)] as const),
  ]),
);
