import { readings } from "../../story/context.ts";
import type { Reading } from "../../story/types.ts";

/** The places on the scale of readings, from one end to the other. */
export const PLACES = ["closer", "limited", "doubtful"] as const satisfies readonly Reading["scale"][];

/** The readings at one place of the scale, or beside it. */
export const readingsAt = (place: Reading["scale"]): readonly Reading[] =>
  readings.filter(({ scale }) => scale === place);
