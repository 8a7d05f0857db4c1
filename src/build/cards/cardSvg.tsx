import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ChapterCard } from "../../app/ChapterCard.tsx";
import { EventCard } from "../../chapters/aftermath/EventCard.tsx";
import { ConcernCard } from "../../chapters/concerns/ConcernCard.tsx";
import { ResolutionCard } from "../../chapters/concerns/ResolutionCard.tsx";
import { RuleCard } from "../../chapters/concerns/RuleCard.tsx";
import { GuestCard } from "../../chapters/context/GuestCard.tsx";
import { GiftCard } from "../../chapters/gifts/GiftCard.tsx";
import { StopCard } from "../../chapters/itinerary/StopCard.tsx";
import { StoryCard } from "../../chapters/opening/StoryCard.tsx";
import { LedgerCard } from "../../chapters/sources/LedgerCard.tsx";
import type { Route } from "../../routes.ts";
import { events } from "../../story/aftermath.ts";
import { concerns } from "../../story/concerns.ts";
import { guests } from "../../story/context.ts";
import { ruledThings } from "../../story/finder.ts";
import { gifts } from "../../story/gifts.ts";
import { stops } from "../../story/itinerary.ts";
import { resolutions } from "../../story/resolutions.ts";
import { sections } from "../../story/sections.ts";
import { cardKind } from "./card.ts";

/** The entry of an id. Throws where there is none: an address without a card fails the build. */
function find<T>(list: readonly T[], idOf: (entry: T) => string, id: string): T {
  const found = list.find((entry) => idOf(entry) === id);
  if (!found) throw new Error(`Nothing to show on the card of ${id}`);
  return found;
}

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
    case "rule":
      return <RuleCard thing={find(ruledThings, (thing) => thing.id, id)} caveat={caveat} />;
    case "guest":
      return <GuestCard guest={find(guests, ({ person }) => person, id)} caveat={caveat} />;
    case "event":
      return <EventCard event={find(events, (event) => event.id, id)} caveat={caveat} />;
    case "ledger":
      return <LedgerCard />;
    case "story":
      return <StoryCard />;
    default:
      return <ChapterCard chapter={find(sections, (section) => section.id, shows)} />;
  }
}

/** The card of an address as one SVG, which needs nothing but the faces. */
export const cardSvg = (route: Route): string => renderToStaticMarkup(cardOfRoute(route));
