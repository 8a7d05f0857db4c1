import { cardShows } from "@edition/cards.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { CAPITALS } from "../../chapters/concerns/rows.ts";
import { READINGS } from "../../chapters/context/items.ts";
import { withCaveat } from "../../evidence/withCaveat.ts";
import { items, partTitle, type Route } from "../../routes.ts";
import { resolutions } from "../../story/resolutions.ts";
import { sections } from "../../story/sections.ts";
import type { SectionId } from "../../story/types.ts";

/** What a card can show: the whole story, the ledger, a chapter, or one kind of item. */
export type CardKind = keyof typeof cardShows;

const KINDS: Readonly<Record<SectionId, CardKind>> = {
  gifts: "gift",
  itinerary: "stop",
  concerns: "concern",
  context: "guest",
  aftermath: "event",
};

/** What the card of an address shows, and the id of its item within the chapter ("" where it shows no item). */
export function cardKind({ kind, part }: Pick<Route, "kind" | "part">): { shows: CardKind; id: string } {
  if (kind === "ledger") return { shows: "ledger", id: "" };
  const [room = "", id = ""] = part.split("/");
  const section = sections.find((one) => one.id === room)?.id;
  if (!section) return { shows: "story", id: "" };
  if (!id) return { shows: section, id: "" };
  if (resolutions.some(({ number }) => id === `resolution-${number}`)) return { shows: "resolution", id };
  if (CAPITALS.some((capital) => capital === id)) return { shows: "capital", id };
  if (section === "concerns" && id === "rules") return { shows: "rules", id };
  if (section === "context" && id === READINGS) return { shows: "readings", id };
  return { shows: KINDS[section], id };
}

/** The title of what a card stands for, as it stands on the page, before its certainty. */
function headline({ part }: Route, shows: CardKind): string {
  if (shows === "ledger") return words.sourcesPage.title;
  if (!part) return story.title;
  const [room, id] = part.split("/");
  return id ? (items[room as SectionId].find((item) => item.id === id)?.title ?? "") : partTitle(part);
}

/**
 * The card of an address: its file below the top of the site, and its alternative text, which carries the certainty of
 * what it shows and its owner. An embed has the card of its part.
 */
export function cardOf(route: Route): { file: string; alt: string } {
  const { shows } = cardKind(route);
  const name = shows === "ledger" ? "sources" : route.part.replaceAll("/", "-") || "story";
  return {
    file: `cards/${name}.png`,
    alt: `${withCaveat(route.caveat, headline(route, shows))}. ${cardShows[shows]}`,
  };
}
