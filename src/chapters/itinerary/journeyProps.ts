import { journeyWords } from "@edition/itinerary.ts";
import { mapData } from "../../graphics/map/mapData.ts";
import { days } from "../../story/itinerary.ts";
import type { JourneyProps } from "./Journey.tsx";

/** The engine and one carriage of the train's drawing. */
const TRAIN_BOX = "640 0 660 190";

/** What the stage is drawn from. */
export const journeyProps: JourneyProps = {
  map: mapData,
  days: days.map(({ id, numeral, later }) => ({ id, numeral, later })),
  trainBox: TRAIN_BOX,
  words: { account: journeyWords.as, rail: journeyWords.rail },
};
