import { resolutions } from "../../story/en/resolutions.ts";
import type { Cell, Concern, Resolution, ResolutionNumber, Voice } from "../../story/types.ts";

/** The voices that have a column of their own, in the order in which they always stand. */
export const columns = ["washington", "seoul", "moscow"] as const satisfies readonly Voice[];

/** What one voice said in a row: nothing, or one thing or more, in the order of time. */
export const saidBy = (concern: Concern, voice: Voice): readonly Cell[] =>
  concern.cells.filter((cell) => cell.voice === voice);

/** What the voices without a column said. */
export const saidByOthers = (concern: Concern): readonly Cell[] =>
  concern.cells.filter((cell) => !(columns as readonly Voice[]).includes(cell.voice));

/** The resolution of a number. */
export function resolutionOf(number: ResolutionNumber): Resolution {
  const found = resolutions.find((resolution) => resolution.number === number);
  if (!found) throw new Error(`No resolution ${number}`);
  return found;
}
