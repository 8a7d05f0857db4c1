import { PLAN_REPORTED } from "../../story/facts/itinerary.ts";
import type { Stop } from "../../story/types.ts";

/** Whether a stop was still to come on the day when the plan was reported. */
export const isAfterReport = ({ from }: Pick<Stop, "from">): boolean => from > PLAN_REPORTED;
