import { journeyWords } from "../../story/itinerary.ts";
import type { Stop } from "../../story/types.ts";

/** Whether a stop still lay ahead on the day when the plan was reported. */
export const ahead = ({ from }: Pick<Stop, "from">): boolean => from > journeyWords.as.date;
