import { journeyWords, mapNotes, planText } from "@edition/itinerary.ts";
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
  Item: StopItem,
  ChapterCard: ItineraryChapterCard,
  ItemCard: ({ id, caveat }) => <StopCard stop={entryOf(stops, (stop) => stop.id, id)} caveat={caveat} />,
  items: stopItems,
  text: [...stops.flatMap(({ text }) => text), ...planText, ...mapNotes],
  ground,
  accounts: {
    has: (item) => stops.some(({ id, reported }: Stop) => reported && (!item || id === item)),
    Switch: () => <AccountSwitch words={accountWords} value="happened" />,
    reported: journeyWords.as.reported,
  },
};
