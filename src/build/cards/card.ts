import { cardShows } from "@edition/cards.ts";
import { dataPage } from "@edition/data.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { withCaveat } from "../../evidence/withCaveat.ts";
import { SOURCES } from "../../page/anchors.ts";
import { type Route, STORY_EMBED } from "../../routes.ts";
import { partOf } from "../partOf.ts";

/** The part whose card an address has: a figure has that of its chapter; "" is the whole story. */
function cardPart({ kind, part }: Pick<Route, "kind" | "part">): string {
  if (kind === "ledger" || part === SOURCES) return SOURCES;
  if (kind === "data") return "data";
  if (!part || part === STORY_EMBED) return "";
  const { words, item } = partOf(part);
  return item ? `${words.id}/${item.id}` : words.id;
}

/** The file of a card, below the top of the site. */
export const cardFile = (part: string): string => `cards/${part.replaceAll("/", "-") || "story"}.png`;

/** The title of what a card stands for, before its certainty, and what the card shows, in a sentence. */
function wordsOf(part: string): { title: string; cardShows: string } {
  if (part === SOURCES) return { title: words.sourcesPage.title, cardShows: cardShows.ledger };
  if (part === "data") return { title: dataPage.title, cardShows: cardShows.data };
  if (!part) return { title: story.title, cardShows: cardShows.story };
  const { words: chapter, item } = partOf(part);
  return item ?? chapter;
}

/**
 * The card of an address: its file below the top of the site, and its alternative text, which carries the certainty of
 * what it shows and its owner. An embed has the card of its part.
 */
export function cardOf(route: Route): { file: string; alt: string } {
  const part = cardPart(route);
  const { title, cardShows: shows } = wordsOf(part);
  return { file: cardFile(part), alt: `${withCaveat(route.caveat, title)}. ${shows}` };
}
