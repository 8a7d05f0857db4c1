import { cardShows } from "@edition/cards.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { withCaveat } from "../../evidence/withCaveat.ts";
import type { Route } from "../../routes.ts";
import { partOf } from "../partOf.ts";

/** The title of what a card stands for, before its certainty, and what the card shows, in a sentence. */
function wordsOf({ kind, part }: Route): { title: string; cardShows: string } {
  if (kind === "ledger") return { title: words.sourcesPage.title, cardShows: cardShows.ledger };
  if (!part) return { title: story.title, cardShows: cardShows.story };
  const { words: chapter, item } = partOf(part);
  return item ?? chapter;
}

/**
 * The card of an address: its file below the top of the site, and its alternative text, which carries the certainty of
 * what it shows and its owner. An embed has the card of its part.
 */
export function cardOf(route: Route): { file: string; alt: string } {
  const name = route.kind === "ledger" ? "sources" : route.part.replaceAll("/", "-") || "story";
  const { title, cardShows: shows } = wordsOf(route);
  return { file: `cards/${name}.png`, alt: `${withCaveat(route.caveat, title)}. ${shows}` };
}
