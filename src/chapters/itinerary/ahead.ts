import { PLAN_REPORTED } from "../../story/facts/itinerary.ts";
import type { Stop } from "../../story/types.ts";

/** Whether a stop still lay ahead on the day when the plan was reported. */
export const ahead = ({ from }: Pick<Stop, "from">): boolean => from > PLAN_REPORTED;
