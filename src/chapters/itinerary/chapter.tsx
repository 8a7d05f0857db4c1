import { journeyWords } from "@edition/itinerary.ts";
import { stops } from "../../story/itinerary.ts";
import type { Stop } from "../../story/types.ts";
import type { ChapterDefinition } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { AccountSwitch } from "./AccountSwitch.tsx";
import { ground, Itinerary } from "./Itinerary.tsx";
import { ItineraryChapterCard } from "./ItineraryChapterCard.tsx";
import { stopItems } from "./items.ts";
import { accountWords } from "./journeyProps.ts";
import { StopCard } from "./StopCard.tsx";
import { StopItem } from "./StopItem.tsx";

export const chapter: ChapterDefinition = {
  Chapter: Itinerary,
  figures: {
    "": {
      title: "itinerary",
      description: "itinerary",
      Figure: Itinerary,
      more: { path: "/itinerary/", words: "itinerary" },
    },
  },
  item: (id) => ({ name: id, figure: <StopItem id={id} />, facts: [], text: null }),
  ChapterCard: ItineraryChapterCard,
  ItemCard: ({ id, caveat }) => <StopCard stop={entryOf(stops, (stop) => stop.id, id)} caveat={caveat} />,
  items: stopItems,
  ground,
  accounts: {
    has: (item) => stops.some(({ id, reported }: Stop) => reported && (!item || id === item)),
    Switch: () => <AccountSwitch words={accountWords} value="happened" />,
    reported: journeyWords.as.reported,
  },
};
