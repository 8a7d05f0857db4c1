import type { Reading } from "../../story/types.ts";

/** The places on the scale of readings, from one end to the other. */
export const PLACES = ["closer", "limited", "doubtful"] as const satisfies readonly Reading["scale"][];
