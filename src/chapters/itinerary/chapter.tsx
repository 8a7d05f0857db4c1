import { journeyWords } from "@edition/itinerary.ts";
import { days, stops } from "../../story/itinerary.ts";
import type { JourneyDay } from "../../story/types.ts";
import type { ChapterDefinition, ChapterFigure } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { AccountSwitch } from "./AccountSwitch.tsx";
import { DayFigure } from "./DayFigure.tsx";
import { ground, Itinerary } from "./Itinerary.tsx";
import { ItineraryChapterCard } from "./ItineraryChapterCard.tsx";
import { stopItems } from "./items.ts";
import { StopCard } from "./StopCard.tsx";
import { stopContent } from "./stopContent.tsx";

/** One day alone; its foot leads to the whole journey. */
const figureOf = (day: JourneyDay): ChapterFigure => ({
  title: day.title,
  description: day.description,
  Figure: () => <DayFigure day={day} />,
  more: { path: "/itinerary/", words: journeyWords.figure.more },
});

/** The day of the meeting stands for the journey. */
const meeting: JourneyDay = entryOf(days, (day) => day.id, "day-13");

export const chapter: ChapterDefinition = {
  Chapter: Itinerary,
  figures: {
    "": {
      ...figureOf(meeting),
      title: journeyWords.figure.title,
      description: journeyWords.figure.description,
    },
    ...Object.fromEntries(days.map((day) => [day.id, figureOf(day)])),
  },
  item: stopContent,
  ChapterCard: ItineraryChapterCard,
  ItemCard: ({ id, caveat }) => <StopCard stop={entryOf(stops, (stop) => stop.id, id)} caveat={caveat} />,
  items: stopItems,
  ground,
  accounts: {
    has: (name) => days.some(({ id, reported }: JourneyDay) => reported && id === name),
    Switch: () => <AccountSwitch words={journeyWords.as} value="happened" />,
    reported: journeyWords.as.reported,
  },
};
