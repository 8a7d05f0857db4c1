import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import type {
  BreadcrumbList,
  CorrectionComment,
  Dataset,
  ImageObject,
  NewsArticle,
  NewsArticleLeaf,
  Organization,
  WithContext,
} from "schema-dts";
import { changesOf, lastChangeOf } from "../chapters/changesOf.ts";
import { partTitle, type Route } from "../routes.ts";
import { CARD } from "../share/card/layout.ts";
import { storyChapters } from "../story/chapters.ts";
import { claims } from "../story/claims.ts";
import { lang, quoted } from "../story/language.ts";
import { sources } from "../story/sources.ts";
import { firstPublished } from "../story/story.ts";
import type { SourceId } from "../story/types.ts";
import { plain } from "../ui/plainText.ts";
import { cardOf } from "./cards/card.ts";
import { factsOf } from "./downloads/partFacts.ts";
import { partOf } from "./partOf.ts";
import type { Publication } from "./site.ts";

/** What the article, each of its parts and the ledger have in common. */
const common = {
  inLanguage: lang,
  isAccessibleForFree: true,
  license: credits.licenceUrl,
  datePublished: firstPublished,
} as const;

/** Who publishes it and answers for its words: where nobody is named, the project. */
function published({ site, publisher }: Publication) {
  const by: Organization = {
    "@type": "Organization",
    name: publisher ?? story.name,
    ...(!publisher && { url: site }),
  };
  return { author: by, publisher: by };
}

/** When the part last changed, and how; of the story, which holds all parts, where the log says how. */
function changed(part: string, site: string): Pick<NewsArticleLeaf, "dateModified" | "correction"> {
  const comments = changesOf(part).map(
    ({ id, date, was, now, why }): CorrectionComment => ({
      "@type": "CorrectionComment",
      text: plain(`${why} ${words.change.was} ${quoted(was)} ${words.change.now} ${quoted(now)}`),
      datePublished: date,
      url: `${site}sources/#change-${id}`,
    }),
  );
  return {
    dateModified: lastChangeOf(part),
    ...(comments.length > 0 && { correction: part ? comments : `${site}sources/#changes` }),
  };
}

/** A page that is cited: its address, or its title where it has none. story.json has all of it. */
function address(id: SourceId): string {
  const { url, title } = sources[id];
  return url ? new URL(url).href : title;
}

/** The article's own id on a page, which is not the page's address. */
const articleAt = (page: string): string => `${page}#article`;

const ledgerId = (site: string): string => `${site}sources/#ledger`;

/** The way to a part: the story, its chapter, and what is in it, each by its title as it leaves the page. */
function trail(part: string, site: string): BreadcrumbList {
  const [chapter = ""] = part.split("/");
  const steps = [...new Set([chapter, part])].map((of) => ({ name: partTitle(of), item: `${site}${of}/` }));
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: story.name, item: site }, ...steps].map(({ name, item }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name,
      item,
    })),
  };
}

function image(route: Route, site: string): ImageObject {
  const { file, alt } = cardOf(route);
  const { width, height } = CARD;
  return {
    "@type": "ImageObject",
    url: site + file,
    width: `${width} px`,
    height: `${height} px`,
    caption: alt,
  };
}

/** What an article belongs to: an item to its chapter, a chapter to the story. */
function whole(part: string, site: string): NewsArticle | undefined {
  if (!part) return undefined;
  const [chapter = ""] = part.split("/");
  const isItem = part !== chapter;
  const page = isItem ? `${site}${chapter}/` : site;
  return {
    "@type": "NewsArticle",
    "@id": articleAt(page),
    name: isItem ? partTitle(chapter) : story.name,
    url: page,
  };
}

/** What an article holds: the story its chapters, a chapter its items. */
function parts(part: string, site: string): NewsArticle[] {
  const { item, chapter } = part ? partOf(part) : {};
  if (item) return [];
  const held = chapter
    ? chapter.items.map(({ id }) => `${part}/${id}`)
    : storyChapters.map(({ id }): string => id);
  return held.map((of) => {
    const page = `${site}${of}/`;
    return { "@type": "NewsArticle", "@id": articleAt(page), name: partTitle(of), url: page };
  });
}

/**
 * A page of the story as schema.org's NewsArticle. Headline and description carry certainty and owner as everywhere. It
 * cites the pages behind an item; all else it cites by the ledger.
 */
function article(route: Route, publication: Publication): WithContext<NewsArticle> {
  const { path, kind, part, description } = route;
  const { site } = publication;
  const page = site + path.slice(1);
  // Story and chapter are as long as the list of what they rest on: that is the ledger's.
  const rests = kind === "item" ? factsOf(part).claims : [];
  const cited = new Set(rests.flatMap((id) => claims[id].sources));
  const isPartOf = whole(part, site);
  const hasPart = parts(part, site);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": articleAt(page),
    url: page,
    mainEntityOfPage: {
      "@type": "WebPage",
      "@id": page,
      ...(part && { breadcrumb: trail(part, site) }),
    },
    headline: part ? partTitle(part) : story.title,
    description,
    ...common,
    ...published(publication),
    ...changed(part, site),
    image: image(route, site),
    ...(isPartOf && { isPartOf }),
    ...(hasPart.length > 0 && { hasPart }),
    citation: [
      ...[...cited].map(address),
      { "@type": "Dataset", "@id": ledgerId(site), name: words.sourcesPage.title, url: `${site}sources/` },
    ],
  };
}

/** The ledger as schema.org's Dataset: where it can be downloaded, and the full list of what the story cites. */
function ledger({ path, part, description }: Route, publication: Publication): WithContext<Dataset> {
  const { site } = publication;
  const download = (file: string, encodingFormat: string) =>
    ({ "@type": "DataDownload", name: file, contentUrl: site + file, encodingFormat }) as const;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": ledgerId(site),
    url: site + path.slice(1),
    name: words.sourcesPage.title,
    description,
    ...common,
    ...published(publication),
    ...changed(part, site),
    isPartOf: { "@type": "NewsArticle", "@id": articleAt(site), name: story.name, url: site },
    distribution: [download("claims.csv", "text/csv"), download("story.json", "application/json")],
    // By their addresses: the page itself says the rest of each, and so does story.json.
    citation: (Object.keys(sources) as SourceId[]).map(address),
  };
}

/**
 * What a page says of itself to machines that read it: a JSON-LD data block, which no policy for scripts concerns. Embeds
 * have none, for they are canonical to another page, and the pages of editors and of files tell no story. `<` is escaped, so that no word can end the block.
 */
export function structuredData(route: Route, publication: Publication): string {
  if (!["story", "chapter", "item", "ledger"].includes(route.kind)) return "";
  const data = route.kind === "ledger" ? ledger(route, publication) : article(route, publication);
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}
