import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AftermathChapterCard } from "../../chapters/aftermath/AftermathChapterCard.tsx";
import { EventCard } from "../../chapters/aftermath/EventCard.tsx";
import { CapitalCard, RulebookCard } from "../../chapters/concerns/BarCard.tsx";
import { ConcernCard } from "../../chapters/concerns/ConcernCard.tsx";
import { ConcernsChapterCard } from "../../chapters/concerns/ConcernsChapterCard.tsx";
import { ResolutionCard } from "../../chapters/concerns/ResolutionCard.tsx";
import { CAPITALS } from "../../chapters/concerns/rows.ts";
import { ContextChapterCard } from "../../chapters/context/ContextChapterCard.tsx";
import { GuestCard } from "../../chapters/context/GuestCard.tsx";
import { ReadingsCard } from "../../chapters/context/ReadingsCard.tsx";
import { GiftCard } from "../../chapters/gifts/GiftCard.tsx";
import { GiftsChapterCard } from "../../chapters/gifts/GiftsChapterCard.tsx";
import { ItineraryChapterCard } from "../../chapters/itinerary/ItineraryChapterCard.tsx";
import { StopCard } from "../../chapters/itinerary/StopCard.tsx";
import { StoryCard } from "../../chapters/opening/StoryCard.tsx";
import { LedgerCard } from "../../chapters/sources/LedgerCard.tsx";
import type { Route } from "../../routes.ts";
import { events } from "../../story/aftermath.ts";
import { concerns } from "../../story/concerns.ts";
import { guests } from "../../story/context.ts";
import { gifts } from "../../story/gifts.ts";
import { stops } from "../../story/itinerary.ts";
import { resolutions } from "../../story/resolutions.ts";
import { sections } from "../../story/sections.ts";
import type { SectionId } from "../../story/types.ts";
import { cardKind } from "./card.ts";

/** The entry of an id. Throws where there is none: an address without a card fails the build. */
function find<T>(list: readonly T[], idOf: (entry: T) => string, id: string): T {
  const found = list.find((entry) => idOf(entry) === id);
  if (!found) throw new Error(`Nothing to show on the card of ${id}`);
  return found;
}

/** A chapter's card shows all that is in it, at a glance, under its name. */
const chapterCards: Readonly<Record<SectionId, (props: { name: string }) => ReactElement>> = {
  gifts: GiftsChapterCard,
  itinerary: ItineraryChapterCard,
  concerns: ConcernsChapterCard,
  context: ContextChapterCard,
  aftermath: AftermathChapterCard,
};

function cardOfRoute(route: Route): ReactElement {
  const { shows, id } = cardKind(route);
  const { caveat } = route;
  switch (shows) {
    case "gift":
      return <GiftCard gift={find(gifts, (gift) => gift.id, id)} caveat={caveat} />;
    case "stop":
      return <StopCard stop={find(stops, (stop) => stop.id, id)} caveat={caveat} />;
    case "concern":
      return <ConcernCard concern={find(concerns, (concern) => concern.id, id)} caveat={caveat} />;
    case "resolution":
      return (
        <ResolutionCard
          resolution={find(resolutions, ({ number }) => `resolution-${number}`, id)}
          caveat={caveat}
        />
      );
    case "capital":
      return <CapitalCard capital={find(CAPITALS, (capital) => capital, id)} />;
    case "rules":
      return <RulebookCard />;
    case "readings":
      return <ReadingsCard />;
    case "guest":
      return <GuestCard guest={find(guests, ({ person }) => person, id)} caveat={caveat} />;
    case "event":
      return <EventCard event={find(events, (event) => event.id, id)} caveat={caveat} />;
    case "ledger":
      return <LedgerCard />;
    case "story":
      return <StoryCard />;
    default: {
      const Card = chapterCards[shows];
      return <Card name={find(sections, (section) => section.id, shows).name} />;
    }
  }
}

/** The card of an address as one SVG, which needs nothing but the faces. */
export const cardSvg = (route: Route): string => renderToStaticMarkup(cardOfRoute(route));
