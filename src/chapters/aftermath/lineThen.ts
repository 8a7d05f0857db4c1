import type { LaterEvent, Line } from "../../story/types.ts";

/** The line of what was known in September 2023, by what had been done with it. */
export const lineThen: Readonly<Record<LaterEvent["before"]["was"], Line>> = {
  feared: "dotted",
  announced: "dashed",
  said: "solid",
};
