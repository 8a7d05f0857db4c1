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

/** What the embed of the story in two minutes is called. */
export const STORY_EMBED = "story";

/** One address: what stands there, and what its head says. */
export type Route = {
  /** Begins and ends with a slash. */
  path: string;
  kind: "story" | "chapter" | "item" | "ledger" | "data" | "editors" | "embed";
  /**
   * What the page is about: a chapter ("gifts"), an item ("gifts/glove"), in embeds also a figure of a chapter ("gifts/list")
   * or the two minutes ("story"); "" for all other pages.
   */
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
    { ...page(`/${id}/`, "chapter", pageTitle(title), description), part: id },
    ...chapters[id].items.map((item): Route => {
      const path = `/${id}/${item.id}/`;
      return {
        path,
        kind: "item",
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

/** An address for somebody else's frame. It is canonical to the page that holds the whole of what it shows. */
const embed = (
  part: string,
  title: string,
  description: string,
  caveat: Caveat | null,
  canonical: string,
): Route => ({
  path: `/embed/${part}/`,
  kind: "embed",
  part,
  title: `${title}, ${embedding.embedded}`,
  description,
  caveat,
  canonical,
});

/** The embeds of a chapter: its figures, then its items. */
function embedsOf({ id }: ChapterWords): Route[] {
  const { figures, items } = chapters[id];
  return [
    ...Object.entries(figures).map(([name, { title, description }]) =>
      embed(name ? `${id}/${name}` : id, pageTitle(title), description, null, `/${id}/`),
    ),
    ...items.map((item) =>
      embed(
        `${id}/${item.id}`,
        pageTitle(titleWith(item.caveat, item.title)),
        withCaveat(item.caveat, item.description),
        item.caveat,
        `/${id}/${item.id}/`,
      ),
    ),
  ];
}

/** Every address of the site. Prerender, sitemap, cards and tests read this table. */
export const routes: readonly Route[] = [
  page("/", "story", story.title, story.description),
  ...pages,
  page("/sources/", "ledger", pageTitle(words.sourcesPage.title), words.sourcesPage.description),
  page("/data/", "data", pageTitle(dataPage.title), dataPage.description),
  page("/embed/", "editors", pageTitle(embedding.title), embedding.description),
  embed(STORY_EMBED, story.title, story.description, null, "/"),
  ...storyChapters.flatMap(embedsOf),
  embed("sources", pageTitle(words.sourcesPage.title), words.sourcesPage.description, null, "/sources/"),
];

/** The title of a chapter, a figure of one or an item, with its certainty, without the story's name. Throws where there is none. */
export function partTitle(part: string): string {
  const title = titles.get(part);
  if (title === undefined) throw new Error(`No address leads to ${part}`);
  return title;
}

/** The title of an embed: of the figure that stands for a chapter there, else as everywhere. */
export const embedTitle = (part: string): string => titles.get(`${part}/`) ?? partTitle(part);

const titles: ReadonlyMap<string, string> = new Map([
  [STORY_EMBED, story.title] as const,
  ["sources", words.sourcesPage.title] as const,
  ...storyChapters.flatMap(({ id, title }) => [
    ...Object.entries(chapters[id].figures).map(([name, figure]) => [`${id}/${name}`, figure.title] as const),
    [id as string, title] as const,
    ...chapters[id].items.map((item) => [`${id}/${item.id}`, titleWith(item.caveat, item.title)] as const),
  ]),
]);
