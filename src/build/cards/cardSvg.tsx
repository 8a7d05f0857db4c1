import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StoryCard } from "../../chapters/opening/StoryCard.tsx";
import { DataCard } from "../../chapters/sources/DataCard.tsx";
import { LedgerCard } from "../../chapters/sources/LedgerCard.tsx";
import { SOURCES } from "../../page/anchors.ts";
import { type Route, STORY_EMBED } from "../../routes.ts";
import { partOf } from "../partOf.ts";

function cardOfRoute({ kind, part, caveat }: Route): ReactElement {
  if (kind === "data") return <DataCard />;
  if (kind === "ledger" || part === SOURCES) return <LedgerCard />;
  if (!part || part === STORY_EMBED) return <StoryCard />;
  const { words, chapter, item } = partOf(part);
  const { ChapterCard, ItemCard } = chapter;
  return item ? <ItemCard id={item.id} caveat={caveat} /> : <ChapterCard name={words.name} />;
}

/** The card of an address as one SVG, which needs nothing but the faces. */
export const cardSvg = (route: Route): string => renderToStaticMarkup(cardOfRoute(route));
